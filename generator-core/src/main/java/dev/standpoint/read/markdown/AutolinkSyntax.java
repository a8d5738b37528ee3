package dev.standpoint.read.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * GFM's extended autolinks: addresses of the web and of mail that stand in the text without angle
 * brackets. They end before brackets, braces and bars, which are the author's syntax.
 */
final class AutolinkSyntax {

  /** An address of mail and where it starts and ends. */
  record Mail(int start, int end) {}

  private static final Pattern START =
      Pattern.compile("(?i)(https?://)?+(?=www\\.|(?<=//))[^\\s<>\\[\\]{}|\"`]++");

  private static final Pattern DOT = Pattern.compile("\\.");

  /** The longest name of a host. */
  private static final int LONGEST_HOST = 253;

  /** Punctuation that ends the sentence around an address, not the address. */
  private static final String TRAILING = "?!.,:;*_~'\u2019\u201D\u2026";

  /** A character reference at the end. */
  private static final Pattern TRAILING_ENTITY = Pattern.compile("&\\p{Alnum}+;$");

  private static final Pattern DOMAIN =
      Pattern.compile(
          "@(?:[\\p{Alnum}_-]+\\.)+[\\p{Alpha}][\\p{Alnum}-]*\\p{Alpha}(?![\\p{Alnum}_-])");

  /** More than the longest local part of an address. */
  private static final int LONGEST_LOCAL = 64;

  private AutolinkSyntax() {}

  /** The end of the address of the web that starts at {@code at}. */
  static Optional<Integer> webEnd(CharSequence text, int at) {
    if (at > 0 && continuesWord(text.charAt(at - 1))) {
      return Optional.empty();
    }
    Matcher start = START.matcher(text).region(at, text.length());
    if (!start.lookingAt()) {
      return Optional.empty();
    }
    int end = trimmed(text, at, firstEastAsian(text, at, start.end()));
    int host = start.end(1) < 0 ? at : start.end(1);
    return isHost(text, host, end) ? Optional.of(end) : Optional.empty();
  }

  /**
   * Whether an address starts with two labels or more, of which the last two have no underscore.
   */
  private static boolean isHost(CharSequence text, int start, int end) {
    int at = start;
    while (at < end && (isNamePart(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    String host = text.subSequence(start, Math.min(at, start + LONGEST_HOST + 1)).toString();
    String[] labels = DOT.split(host, -1);
    int last = labels.length - 1;
    return host.length() <= LONGEST_HOST
        && last > 0
        && Stream.of(labels).noneMatch(String::isEmpty)
        && !labels[last].contains("_")
        && !labels[last - 1].contains("_");
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  /** Whether the character before an address makes it the rest of a word or of a path. */
  private static boolean continuesWord(char c) {
    return (c < 128 && Character.isLetterOrDigit(c)) || "/.:=@\\".indexOf(c) >= 0;
  }

  /** Chinese and Japanese text follows an address without a space. */
  private static int firstEastAsian(CharSequence text, int from, int end) {
    int at = from;
    while (at < end && !EastAsian.is(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int trimmed(CharSequence text, int start, int untrimmed) {
    int end = untrimmed;
    int surplus = surplusParentheses(text, start, end);
    while (end > start) {
      char last = text.charAt(end - 1);
      if (last == ')' && surplus > 0) {
        surplus--;
        end--;
      } else if (last == ';') {
        Matcher entity = TRAILING_ENTITY.matcher(text).region(Math.max(start, end - 32), end);
        end = entity.find() ? entity.start() : end - 1;
      } else if (TRAILING.indexOf(last) >= 0) {
        end--;
      } else {
        return end;
      }
    }
    return end;
  }

  /** How many more parentheses are closed than opened. */
  private static int surplusParentheses(CharSequence text, int start, int end) {
    int surplus = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      surplus += c == ')' ? 1 : c == '(' ? -1 : 0;
    }
    return surplus;
  }

  /** The address of mail whose at sign is at {@code at}. */
  static Optional<Mail> mailAround(CharSequence text, int at) {
    int start = at;
    while (start > 0 && at - start <= LONGEST_LOCAL && isLocal(text.charAt(start - 1))) {
      start--;
    }
    while (start < at && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    Matcher domain = DOMAIN.matcher(text).region(at, Math.min(text.length(), at + LONGEST_HOST));
    return start == at || at - start > LONGEST_LOCAL || !domain.lookingAt()
        ? Optional.empty()
        : Optional.of(new Mail(start, domain.end()));
  }

  private static boolean isLocal(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || ".-_+".indexOf(c) >= 0);
  }
}
