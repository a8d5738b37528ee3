package dev.standpoint.render.page;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links within a print document; its templates are free in what they show. */
final class PrintedLinks {

  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
  private static final Pattern TARGET = Pattern.compile("\\shref=\"#([^\"]*)\"");

  /** Links do not nest. */
  private static final Pattern LINK = Pattern.compile("<a(\\s[^>]*)>((?s:.*?))</a>");

  private static final Pattern OF_LINKS = Pattern.compile("\\s(?:href|title|role)=\"[^\"]*\"");

  private PrintedLinks() {}

  /** The ids that links lead to. */
  static Set<String> targets(String xhtml) {
    return all(TARGET, xhtml);
  }

  /** Links to what is not in the document become plain text. */
  static String withoutDead(String xhtml) {
    Set<String> ids = all(ID, xhtml);
    Predicate<String> dead =
        attributes -> targets(attributes).stream().anyMatch(target -> !ids.contains(target));
    return LINK.matcher(xhtml)
        .replaceAll(
            link ->
                Matcher.quoteReplacement(
                    dead.test(link.group(1)) ? plain(link.group(1), link.group(2)) : link.group()));
  }

  /** With the attributes that give its looks and place. */
  private static String plain(String attributes, String words) {
    String left = OF_LINKS.matcher(attributes).replaceAll("");
    return left.isBlank() ? words : "<span" + left + ">" + words + "</span>";
  }

  private static Set<String> all(Pattern pattern, String xhtml) {
    Set<String> found = new HashSet<>();
    pattern.matcher(xhtml).results().forEach(match -> found.add(match.group(1)));
    return found;
  }
}
