package dev.standpoint.model.date;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of months and seasons in every language that pages are written in, read from the files
 * that have the words of pages. No name means two months.
 */
final class DateNames {

  /** The languages that have a file of words. */
  static final List<String> LANGUAGES =
      List.of("en", "de", "es", "fr", "it", "nl", "pl", "uk", "ar");

  private static final String FILE = "/dev/standpoint/render/words/words_%s.properties";

  private static final Pattern MONTH = Pattern.compile("month(?:-short)?\\.(\\d+)(?:\\..+)?");
  private static final Pattern SEASON = Pattern.compile("season\\.([a-z]+)(?:\\..+)?");

  /** A name, with the dot of a short one. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(\\.(?!\\.))?");

  private static final List<String> ENGLISH =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Words of dates that are no names. The repair knows what they mean. */
  private static final Set<String> OTHERS =
      Set.of(
          "st", "nd", "rd", "th", "to", "until", "about", "around", "circa", "ca", "c", "present",
          "now", "today", "ongoing", "open", "unknown", "t", "z", "x", "xx", "xxxx", "y");

  /** Words between a day and its month, which the repair does not need. */
  private static final Pattern OF = Pattern.compile("(?iu)(?<=[\\s.])(?:of|de|del|di)\\s+");

  private static final Map<String, String> NAMES = names();

  private DateNames() {}

  /**
   * The text with English names in place of others; empty if it has a word that is not one of a
   * date.
   */
  static Optional<String> inEnglish(String text) {
    Matcher word = WORD.matcher(OF.matcher(text).replaceAll(""));
    StringBuilder english = new StringBuilder();
    while (word.find()) {
      String letters = word.group().replace(".", "").toLowerCase(Locale.ROOT);
      String name = NAMES.get(letters);
      if (name == null && !OTHERS.contains(letters)) {
        return Optional.empty();
      }
      word.appendReplacement(english, Matcher.quoteReplacement(name == null ? word.group() : name));
    }
    return Optional.of(word.appendTail(english).toString());
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    Set<String> ambiguous = new HashSet<>();
    ENGLISH.forEach(name -> names.put(name, name));
    for (String language : LANGUAGES) {
      words(language)
          .forEach(
              (key, name) -> {
                String english = english(key.toString());
                String letters = name.toString().replace(".", "").toLowerCase(Locale.ROOT);
                String former = english.isEmpty() ? english : names.put(letters, english);
                if (former != null && !former.equals(english)) {
                  ambiguous.add(letters);
                }
              });
    }
    names.keySet().removeAll(ambiguous);
    return Map.copyOf(names);
  }

  /** The English name of a month or season; empty for the key of any other word. */
  private static String english(String key) {
    Matcher month = MONTH.matcher(key);
    if (month.matches()) {
      return ENGLISH.get(Integer.parseInt(month.group(1)) - 1);
    }
    Matcher season = SEASON.matcher(key);
    return season.matches() ? season.group(1) : "";
  }

  private static Properties words(String language) {
    String file = FILE.formatted(language);
    Properties words = new Properties();
    try (InputStream in = DateNames.class.getResourceAsStream(file)) {
      if (in != null) {
        words.load(new InputStreamReader(in, UTF_8));
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
