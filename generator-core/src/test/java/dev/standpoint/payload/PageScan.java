package dev.standpoint.payload;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Finds what runs, loads or leads astray in a page, and links to other hosts that tell too much.
 */
final class PageScan {

  /** All elements that our pages and print documents have; any other is a finding. */
  private static final Set<String> KNOWN =
      Set.of(
          ("html head meta title link body a abbr b bdi bdo blockquote br caption cite code dd del"
                  + " desc details dfn div dl dt em figcaption figure footer g h1 h2 h3 h4 h5 h6"
                  + " header hr i img ins kbd label li line main mark nav ol p path polygon pre q rect"
                  + " circle s samp section small span strong sub summary sup svg table tbody td"
                  + " text tfoot th thead time tr u ul var article aside")
              .split(" "));

  private static final Set<String> ADDRESSES =
      Set.of(
          "href", "src", "xlink:href", "action", "formaction", "data", "poster", "cite", "srcset");

  private static final Pattern WITHIN = Pattern.compile("(?!/)[a-z0-9./_-]*(#[^\\s\"<>]*)?");

  private static final Pattern OUTSIDE = Pattern.compile("(?i)(https?://|mailto:|tel:)[^\\s\"<>]*");

  private PageScan() {}

  /** One line for each, in the order of the page. */
  @SuppressWarnings("ReferenceEquality") // a page is the root of its own elements
  static List<String> findings(String path, String text) {
    boolean feed = path.endsWith(".atom");
    Document page = feed ? Jsoup.parse(text, "", Parser.xmlParser()) : Jsoup.parse(text);
    List<String> found = new ArrayList<>();
    boolean screen = path.endsWith(".html");
    for (Element element : page.getAllElements()) {
      if (element == page) {
        continue;
      }
      // The boxes that fold the rows of a matrix are the only controls; they run nothing.
      boolean folds = element.is("input[type=checkbox]");
      if (!feed && !KNOWN.contains(element.normalName()) && !folds) {
        found.add(path + ": " + element.normalName());
      }
      for (Attribute attribute : element.attributes()) {
        if (isBad(attribute, screen)) {
          found.add(path + ": " + element.normalName() + " " + attribute);
        }
      }
      if (screen && element.attr("href").contains("://") && !isDiscreet(element)) {
        found.add(path + ": " + element);
      }
    }
    if (screen && !hasPolicy(page)) {
      found.add(path + ": no policy before what loads");
    }
    return found;
  }

  private static boolean isBad(Attribute attribute, boolean screen) {
    String name = attribute.getKey();
    String value = attribute.getValue();
    if (ADDRESSES.contains(name)) {
      return !WITHIN.matcher(value).matches() && !OUTSIDE.matcher(value).matches();
    }
    return name.startsWith("on") || name.equals("srcdoc") || (screen && name.equals("style"));
  }

  private static boolean isDiscreet(Element link) {
    return List.of(link.attr("rel").split(" ")).containsAll(List.of("noopener", "noreferrer"))
        && link.attr("referrerpolicy").equals("no-referrer");
  }

  private static boolean hasPolicy(Document page) {
    List<Element> head = page.head().children();
    return head.size() > 2
        && head.get(0).hasAttr("charset")
        && head.get(1).attr("http-equiv").equals("Content-Security-Policy")
        && head.get(1).attr("content").startsWith("default-src 'none';")
        && !head.get(1).attr("content").contains("unsafe")
        && head.get(2).attr("name").equals("referrer");
  }
}
