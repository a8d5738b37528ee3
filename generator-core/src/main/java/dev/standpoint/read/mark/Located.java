package dev.standpoint.read.mark;

import dev.standpoint.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A value that an author wrote, and its place. {@code items} is empty unless it was a list. It is
 * {@code whole} if it is one name, even if it has spaces or commas.
 */
public record Located(String value, Span at, List<Located> items, boolean whole) {

  /** One id: ids have neither spaces nor commas. */
  private static final Pattern WORD = Pattern.compile("[^\\s,]+");

  /** One name, which may have spaces. */
  private static final Pattern NAME = Pattern.compile("[^,;]+");

  /** One condition, which may have spaces and commas. */
  private static final Pattern CLAUSE = Pattern.compile("[^;]+");

  public Located(String value, Span at) {
    this(value, at, List.of(), false);
  }

  /** One name, which is not to be split. */
  static Located whole(String name, Span at) {
    return new Located(name, at, List.of(), true);
  }

  /** Several values as one, separated by semicolons. There must be at least one. */
  public static Located list(List<Located> items) {
    String value = items.stream().map(Located::value).collect(Collectors.joining(";"));
    return items.size() == 1 ? items.get(0) : new Located(value, items.get(0).at(), items, false);
  }

  /**
   * The ids in a list separated by white space or commas, each with its own place. A name that is
   * {@link #whole} is not split.
   */
  public List<Located> ids() {
    return parts(WORD);
  }

  /** The conditions in a list separated by semicolons. */
  List<Located> clauses() {
    return parts(CLAUSE).stream().filter(part -> !part.value().isEmpty()).toList();
  }

  /** The names, perhaps with spaces, in a list separated by commas or semicolons. */
  public List<Located> names() {
    return parts(NAME).stream().filter(part -> !part.value().isEmpty()).toList();
  }

  /** The parts that match, each stripped of white space and with its own place. */
  private List<Located> parts(Pattern pattern) {
    if (whole) {
      return List.of(this);
    }
    if (!items.isEmpty()) {
      return items.stream().flatMap(item -> item.parts(pattern).stream()).toList();
    }
    List<Located> parts = new ArrayList<>();
    Matcher part = pattern.matcher(value);
    while (part.find()) {
      String text = part.group();
      int start = part.start() + text.length() - text.stripLeading().length();
      String stripped = text.strip();
      // Escapes and line ends between quotes shift columns. Then the place of the value must do.
      parts.add(new Located(stripped, within(start, stripped)));
    }
    return parts;
  }

  /** The place of a part, if the value is as long as its text in the file. */
  private Span within(int start, String part) {
    boolean asWritten = value.codePointCount(0, value.length()) == at.length();
    return asWritten
        ? new Span(
            at.path(),
            at.line(),
            at.column() + value.codePointCount(0, start),
            part.codePointCount(0, part.length()))
        : at;
  }
}
