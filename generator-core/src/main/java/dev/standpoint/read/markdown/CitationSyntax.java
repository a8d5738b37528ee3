package dev.standpoint.read.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pandoc's citations: {@code @key}, and brackets with keys, prefixes and locators. */
public final class CitationSyntax {

  // A key ends with a letter, digit or _. It may contain :// and single punctuation.
  private static final String NAME =
      "[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_]|[:.#$%&+?<>~/-](?=[\\p{L}\\p{N}_])|[:/](?=/))*+";

  /** A plain key, or one in braces that may contain any punctuation. */
  private static final Pattern KEY = Pattern.compile("@(?:(" + NAME + ")|\\{([^\\s{}]++)\\})");

  private CitationSyntax() {}

  /**
   * One key with its prefix and locator; {@code keyStart} is the offset of the at sign. A hyphen
   * before it makes the citation {@code authorless}.
   */
  public record Part(
      String key, int keyStart, int keyEnd, String prefix, String locator, boolean authorless) {

    Part(String key, int keyStart, int keyEnd, String prefix, String locator) {
      this(key, keyStart, keyEnd, prefix, locator, false);
    }
  }

  /** The narrative citation whose at sign is at {@code at}. */
  static Optional<Part> narrative(CharSequence text, int at) {
    Matcher key = KEY.matcher(text).region(at, text.length());
    return !followsWord(text, at) && key.lookingAt()
        ? Optional.of(part(key, "", ""))
        : Optional.empty();
  }

  /**
   * The citations between two brackets, separated by semicolons. As in Pandoc, there are none
   * unless each part has a key. {@code hidden} characters, such as those in code, are not syntax.
   */
  static List<Part> bracketed(CharSequence text, int start, int end, BitSet hidden) {
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

  /**
   * A narrative citation with the brackets after it, which hold its locator, further citations or
   * both. Empty if the brackets hold neither.
   */
  static List<Part> located(Part narrative, CharSequence text, int start, int end, BitSet hidden) {
    List<Part> further = bracketed(text, start, end, hidden);
    int semicolon = start;
    while (further.isEmpty() && semicolon < end && !isSemicolon(text, semicolon, hidden)) {
      semicolon++;
    }
    String locator = "";
    if (further.isEmpty()) {
      locator = locator(text.subSequence(start, semicolon).toString());
      if (semicolon < end) {
        further = bracketed(text, semicolon + 1, end, hidden);
        if (further.isEmpty()) {
          return List.of();
        }
      }
    }
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(narrative.key(), narrative.keyStart(), narrative.keyEnd(), "", locator));
    parts.addAll(further);
    return parts;
  }

  /** Whether any part has a key, so that its author meant a citation. */
  static boolean hasPartWithKey(CharSequence text, int start, int end, BitSet hidden) {
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || isSemicolon(text, i, hidden)) {
        if (part(text, from, i, hidden).isPresent()) {
          return true;
        }
        from = i + 1;
      }
    }
    return false;
  }

  private static boolean isSemicolon(CharSequence text, int at, BitSet hidden) {
    return text.charAt(at) == ';' && text.charAt(at - 1) != '\\' && !hidden.get(at);
  }

  /** The first key between two offsets, with the text around it. */
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
    String before = prefix.strip();
    boolean authorless = before.endsWith("-");
    String shown = authorless ? before.substring(0, before.length() - 1).strip() : before;
    return new Part(name, key.start(), key.end(), plain(shown), locator(locator), authorless);
  }

  /** The text after a key without the comma before it. */
  private static String locator(String text) {
    String locator = text.strip();
    return plain(locator.startsWith(",") ? locator.substring(1).strip() : locator);
  }

  /** The text without markup, escapes and entities. */
  private static String plain(String text) {
    return InlineText.of(text);
  }

  /** Whether the at sign is text: in a word, as in an e-mail address, or after a backslash. */
  private static boolean followsWord(CharSequence text, int at) {
    if (at == 0) {
      return false;
    }
    int before = Character.codePointBefore(text, at);
    return Character.isLetterOrDigit(before)
        || Character.getType(before) == Character.OTHER_NUMBER
        || Character.getType(before) == Character.LETTER_NUMBER
        || (before == '.' && !isEscaped(text, at - 1))
        || (before == '_' && at > 1 && Character.isLetterOrDigit(text.charAt(at - 2)))
        || isEscaped(text, at);
  }

  private static boolean isEscaped(CharSequence text, int at) {
    int backslashes = at;
    while (backslashes > 0 && text.charAt(backslashes - 1) == '\\') {
      backslashes--;
    }
    return (at - backslashes) % 2 == 1;
  }
}
