package dev.standpoint.read.mark;

import dev.standpoint.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A value that an author gave, and where; {@code items} where it was given as a list of values. */
public record Located(String value, Span at, List<Located> items) {

  private static final Pattern WORD = Pattern.compile("[^\\s,]+");
  private static final Pattern NAME = Pattern.compile("[^,;]+");
  private static final Pattern CLAUSE = Pattern.compile("[^;]+");

  public Located(String value, Span at) {
    this(value, at, List.of());
  }

  /** At least one value, as if they were written in one with semicolons between. */
  public static Located list(List<Located> items) {
    String value = items.stream().map(Located::value).collect(Collectors.joining(";"));
    return items.size() == 1 ? items.get(0) : new Located(value, items.get(0).at(), items);
  }

  /** Ids of a list, which white space or commas separate, each with its own place. */
  public List<Located> ids() {
    return parts(WORD);
  }

  /** Conditions of a list, which semicolons separate. */
  List<Located> clauses() {
    return parts(CLAUSE).stream().filter(part -> !part.value().isEmpty()).toList();
  }

  /** Names of a list, which may hold spaces: commas or semicolons separate them. */
  List<Located> names() {
    return parts(NAME).stream().filter(part -> !part.value().isEmpty()).toList();
  }

  private List<Located> parts(Pattern pattern) {
    if (!items.isEmpty()) {
      return items.stream().flatMap(item -> item.parts(pattern).stream()).toList();
    }
    List<Located> parts = new ArrayList<>();
    Matcher part = pattern.matcher(value);
    while (part.find()) {
      String text = part.group();
      int start = part.start() + text.length() - text.stripLeading().length();
      String stripped = text.strip();
      // Escapes and line ends within quotes would shift it; then the start of the value is near.
      parts.add(new Located(stripped, within(start, stripped)));
    }
    return parts;
  }

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
