package dev.standpoint.read.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML without what does not matter when ours is compared with that of a specification. */
final class SpecHtml {

  /** Attributes that carry meaning; our ids, classes and sizes do not. */
  private static final Set<String> KEPT =
      Set.of("href", "title", "alt", "src", "start", "align", "type", "checked", "disabled");

  /** White space next to these tags is not seen. */
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "blockquote",
          "ul",
          "ol",
          "li",
          "pre",
          "hr",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "div",
          "br",
          "dl",
          "dt",
          "dd",
          "figure");

  private final StringBuilder out = new StringBuilder();

  private SpecHtml() {}

  /** One line for each block, with attributes in alphabetical order. */
  static String normal(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    List.copyOf(document.select("div.table, div.html")).forEach(Node::unwrap);
    document.select("thead td").tagName("th");
    for (String side : List.of("left", "center", "right")) {
      document.select("td." + side + ", th." + side).attr("align", side);
    }
    document.select("code[class^=language-]").forEach(SpecHtml::showLanguage);
    document.select("img").forEach(SpecHtml::shortenAddress);
    document.select("input[checked]").forEach(box -> box.replaceWith(new TextNode("[x]")));
    document.select("input").forEach(box -> box.replaceWith(new TextNode("[ ]")));
    List.copyOf(document.select("span.task")).forEach(Node::unwrap);
    document.select("figure").forEach(SpecHtml::toParagraph);
    SpecHtml normal = new SpecHtml();
    document.body().childNodes().forEach(node -> normal.write(node, false));
    return normal.out.toString().replaceAll(" *\n[ \n]*", "\n").replaceAll(" +", " ").strip();
  }

  /** The language of code in its text, where {@link SpecReading} puts it too. */
  private static void showLanguage(Element code) {
    code.prependText(code.className().substring("language-".length()) + ":");
  }

  /** The name of a picture without its folder, its ending, and the digest that ours has. */
  private static void shortenAddress(Element image) {
    String name = image.attr("src").replaceFirst(".*/", "");
    image.attr("src", name.replaceFirst("\\.[a-z]+$", "").replaceFirst("-[0-9a-f]{8}$", ""));
  }

  /** The title of a picture in a paragraph of its own is our caption. */
  private static void toParagraph(Element figure) {
    figure.select("figcaption .label").remove();
    String caption = figure.select("figcaption").text().replaceFirst("^\\. ", "");
    figure.select("img").attr("title", caption);
    figure.select("figcaption").remove();
    figure.tagName("p");
  }

  /** Comments are never published, so they are left out. */
  private void write(Node node, boolean code) {
    if (node instanceof TextNode text) {
      String all = text.getWholeText();
      out.append(code ? visible(all) : all.replaceAll("[ \t\n]+", " "));
    } else if (node instanceof Element element) {
      String name = element.tagName();
      String end = BLOCKS.contains(name) ? "\n" : "";
      boolean inCode = code || name.equals("pre") || name.equals("code");
      out.append(end + "<" + name + attributes(element) + ">" + end);
      element.childNodes().forEach(child -> write(child, inCode));
      out.append(end + "</" + name + ">" + end);
    }
  }

  /** Addresses are compared without percent signs: which characters need them is not the point. */
  private static String attributes(Element element) {
    return element.attributes().asList().stream()
        .filter(attribute -> KEPT.contains(attribute.getKey()))
        .sorted(Comparator.comparing(Attribute::getKey))
        .map(a -> " " + a.getKey() + "=" + (a.getKey().equals("href") ? decoded(a) : a.getValue()))
        .collect(Collectors.joining());
  }

  private static String decoded(Attribute address) {
    String escaped = address.getValue().replace("+", "%2B").replaceAll("%(?![0-9A-F]{2})", "%25");
    return URLDecoder.decode(escaped, StandardCharsets.UTF_8);
  }

  /** White space in code, which is not folded. */
  private static String visible(String code) {
    return code.replace(" ", "\u00b7").replace("\n", "\u21b5").replace("\t", "\u2192");
  }
}
