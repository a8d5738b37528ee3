package dev.standpoint.render.words;

import dev.standpoint.model.register.IssueId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Every word that a pack's readers see beside the author's own, in the language of a BCP 47 tag:
 * the labels, headings, legends and rules of {@code words_<tag>.properties}, and from them dates,
 * values, conditions and figures. A key without a pattern is a bug and throws. Immutable.
 */
public final class Words {

  private final WordsFile file;
  private final NumberWords numbers;
  private final DateWords dates;
  private final ValueWords values;
  private final FigureWords figures;

  /** Each part has the same file, so all of them speak one language. */
  private Words(WordsFile file) {
    this.file = file;
    this.numbers = new NumberWords(file);
    this.dates = new DateWords(file);
    this.values = new ValueWords(file);
    this.figures = new FigureWords(file);
  }

  /** The words in a language; those that it lacks are English. */
  public static Words in(String languageTag) {
    return new Words(WordsFile.of(languageTag));
  }

  /** The tag of the language that the words are in, in lower case. */
  public String language() {
    return file.language();
  }

  /** Dates, in full and short for tables. */
  public DateWords dates() {
    return dates;
  }

  /** What positions say: stances, numbers and options. */
  public ValueWords values() {
    return values;
  }

  /** The labels of figures and tables. */
  public FigureWords figures() {
    return figures;
  }

  /** Conditions of positions; {@code issueName} gives the name of an issue of the pack. */
  public ConditionWords conditions(Function<IssueId, String> issueName) {
    return new ConditionWords(this, issueName);
  }

  /** The text under a key. */
  public String say(String key) {
    return file.word(key);
  }

  /** The text under a key with one {@code {name}} filled in. */
  public String say(String key, String name, String value) {
    return file.say(key, Map.of(name, value));
  }

  /** The text under a key with each {@code {name}} filled in. */
  public String say(String key, Map<String, String> values) {
    return file.say(key, values);
  }

  /** The text under a key for a constant of an enum: {@code key.for}, {@code key.not-found}. */
  public String say(String key, Enum<?> constant) {
    return say(key(key, constant));
  }

  /** The same with each {@code {name}} filled in. */
  public String say(String key, Enum<?> constant, Map<String, String> values) {
    return say(key(key, constant), values);
  }

  private static String key(String key, Enum<?> constant) {
    return key + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A number of things, such as {@code 22 positions}; {@code {count}} is the number. */
  public String count(String key, long count) {
    return count(key, count, Map.of());
  }

  /** The same with each further {@code {name}} filled in. */
  public String count(String key, long count, Map<String, String> values) {
    Map<String, String> all = new HashMap<>(values);
    all.put("count", number(count));
    return WordsFile.fill(file.plural(key, count), all);
  }

  /** A whole number in the language's groups of digits. */
  public String number(long number) {
    return numbers.of(number);
  }

  /** {@code a, b, c}. */
  public String list(List<String> items) {
    return String.join(say("list.separator"), items);
  }

  /** {@code a, b and c}. */
  public String and(List<String> items) {
    return joined("list.and", items);
  }

  /** {@code a, b or c}. */
  public String or(List<String> items) {
    return joined("list.or", items);
  }

  /** One item is itself; none are an empty text. */
  private String joined(String last, List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    String start = list(items.subList(0, items.size() - 1));
    return say(last, Map.of("start", start, "last", items.get(items.size() - 1)));
  }
}
