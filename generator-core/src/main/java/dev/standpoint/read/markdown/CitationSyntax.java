package dev.standpoint.read.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pandoc's citations: {@code @key} and what stands between brackets around keys. */
public final class CitationSyntax {

  // A key ends in a letter, digit or _; single punctuation may stand inside.
  private static final String NAME =
      "[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_]|[:.#$%&+?<>~/-](?=[\\p{L}\\p{N}_]))*+";
  private static final Pattern KEY = Pattern.compile("@(?:(" + NAME + ")|\\{([^\\s{}]++)\\})");

  private CitationSyntax() {}

  /** One key with its prefix and locator; {@code keyStart} is the offset of the at sign. */
  public record Part(String key, int keyStart, int keyEnd, String prefix, String locator) {}

  /** The narrative citation whose at sign stands at {@code at}. */
  public static Optional<Part> narrative(CharSequence text, int at) {
    Matcher key = KEY.matcher(text).region(at, text.length());
    return !followsWord(text, at) && key.lookingAt()
        ? Optional.of(part(key, "", ""))
        : Optional.empty();
  }

  /**
   * The citations between two brackets, where each of the parts that semicolons separate has a key;
   * otherwise, as in Pandoc, the brackets hold none. What is {@code hidden} in code is no syntax.
   */
  public static List<Part> bracketed(CharSequence text, int start, int end, BitSet hidden) {
    List<Part> parts = new ArrayList<>();
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || isSemicolon(text, i, hidden)) {
        Optional<Part> part = part(text, from, i, hidden);
        if (part.isEmpty()) {
          return List.of();
        }
        parts.add(part.get());
        from = i + 1;
      }
    }
    return parts;
  }

  private static boolean isSemicolon(CharSequence text, int at, BitSet hidden) {
    return text.charAt(at) == ';' && text.charAt(at - 1) != '\\' && !hidden.get(at);
  }

  private static Optional<Part> part(CharSequence text, int start, int end, BitSet hidden) {
    Matcher key = KEY.matcher(text).region(start, end);
    while (key.find()) {
      if (!followsWord(text, key.start()) && !hidden.get(key.start())) {
        String prefix = text.subSequence(start, key.start()).toString();
        String locator = text.subSequence(key.end(), end).toString();
        return Optional.of(part(key, prefix, locator));
      }
    }
    return Optional.empty();
  }

  private static Part part(Matcher key, String prefix, String locator) {
    String name = key.group(1) == null ? key.group(2) : key.group(1);
    // Pandoc's [-@key] leaves out the author, whom our numbers never name.
    String before = prefix.strip();
    String shown = before.endsWith("-") ? before.substring(0, before.length() - 1).strip() : before;
    String after = locator.strip();
    String place = after.startsWith(",") ? after.substring(1).strip() : after;
    return new Part(name, key.start(), key.end(), shown, place);
  }

  /** An at sign within a word, as in an e-mail address, or behind a backslash is a plain one. */
  private static boolean followsWord(CharSequence text, int at) {
    return at > 0
        && (Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '\\');
  }
}
