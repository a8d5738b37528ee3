package dev.standpoint.render.cite;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place within a source, such as page 3, and the author's further words after it. */
record Locator(String label, String place, String rest) {

  /** CSL's kinds of places (CSL 1.0.2, Locators). */
  private static final List<String> LABELS =
      List.of(
          "act",
          "appendix",
          "article-locator",
          "book",
          "canon",
          "chapter",
          "column",
          "elocation",
          "equation",
          "figure",
          "folio",
          "issue",
          "line",
          "note",
          "opus",
          "page",
          "paragraph",
          "part",
          "rule",
          "scene",
          "section",
          "sub-verbo",
          "supplement",
          "table",
          "timestamp",
          "title-locator",
          "verse",
          "version",
          "volume");

  /** Digits with letters around them, such as {@code A12b}, or a Roman number. */
  private static final String NUMBER =
      "(?:\\p{L}{0,3}\\p{Nd}[\\p{L}\\p{Nd}:.]{0,20}|[ivxlcdmIVXLCDM]{1,15})";

  // Every repetition has a limit, so that hostile text cannot make matching slow.
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<label>[\\p{L}.]{1,20}|[§¶]{1,2})?\\s{0,9}"
              + ("(?<place>" + NUMBER + "(?:\\s?(?:[-–,&]|--)\\s?" + NUMBER + "){0,20})")
              + "(?<rest>[\\s,;].*|)",
          Pattern.DOTALL);

  /** Known in packs of every language, since many authors write {@code p. 3} in all of them. */
  private static final Map<String, String> ENGLISH = english();

  /** Empty if the words do not start with a place; a number alone is a page. */
  static Optional<Locator> parse(String words, Map<String, String> labels) {
    Matcher place = PLACE.matcher(words);
    if (!place.matches()) {
      return Optional.empty();
    }
    String written = place.group("label");
    String label = written == null ? "page" : labels.get(key(written));
    if (label == null || (written == null && !Character.isDigit(words.charAt(0)))) {
      return Optional.empty();
    }
    String range = place.group("place").replaceAll("--|–", "-");
    return Optional.of(new Locator(label, range, place.group("rest").stripTrailing()));
  }

  /** The words for kinds of places, in English and as {@code terms} has them for each kind. */
  static Map<String, String> labels(Function<String, List<String>> terms) {
    Map<String, String> labels = new HashMap<>(ENGLISH);
    for (String label : LABELS) {
      for (String term : terms.apply(label)) {
        if (!term.isEmpty()) {
          labels.put(key(term), label);
        }
      }
    }
    return labels;
  }

  /** Words match without regard to case and full stops. */
  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT).replace(".", "");
  }

  /** Each row has the name that CSL uses and then what authors write. */
  private static Map<String, String> english() {
    Map<String, String> labels = new HashMap<>();
    String rows =
        """
        page p pp page pages
        paragraph para paras par paragraph paragraphs ¶ ¶¶
        chapter ch chap chaps chapter chapters
        section sec secs sect section sections § §§
        volume vol vols volume volumes
        figure fig figs figure figures
        line l ll line lines
        column col cols column columns
        note n nn note notes
        issue no nos issue issues
        book bk bks book books
        part pt pts part parts
        folio fol fols folio folios
        verse v vv verse verses
        """;
    for (String row : rows.lines().toList()) {
      String[] words = row.split(" ", -1);
      for (int i = 1; i < words.length; i++) {
        labels.put(words[i], words[0]);
      }
    }
    return labels;
  }
}
