package dev.standpoint.read.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of links and of link definitions, as in CommonMark 0.31, section 4.7 and 6.3. Each
 * method returns the offset after the part that starts at {@code at}, or -1 if none starts there.
 */
final class LinkScanner {

  static final int NONE = -1;

  /** CommonMark's limit for the characters of a label. */
  private static final int LONGEST_LABEL = 999;

  /** How deep parentheses may be nested in an address, as in cmark. */
  private static final int MOST_PARENTHESES = 32;

  /** The path of a file with spaces in it, which Pandoc reads too. */
  private static final Pattern SPACED_FILE =
      Pattern.compile(
          "(?=[^\\s()<>]*+ )[^\\s()<>\\[\\]\"][^()<>\\[\\]\"\\r\\n]{0,200}?"
              + "\\.[A-Za-z][A-Za-z0-9]{0,4}(?:#[^\\s()<>]{0,200})?(?=\\)| [\"'(])");

  private final CharSequence text;
  private final int end;

  LinkScanner(CharSequence text) {
    this.text = text;
    this.end = text.length();
  }

  /** A label in brackets with a character that is not white space, and no bracket in it. */
  int label(int at) {
    if (charAt(at) != '[') {
      return NONE;
    }
    boolean blank = true;
    for (int i = at + 1; i < end && i - at <= LONGEST_LABEL + 1; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return blank ? NONE : i + 1;
      } else if (c == '[') {
        return NONE;
      } else if (c == '\\' && isPunctuation(charAt(i + 1))) {
        i++;
      }
      blank &= Character.isWhitespace(c);
    }
    return NONE;
  }

  /** An address in angle brackets, which may be empty, or without them. */
  int destination(int at) {
    return charAt(at) == '<' ? inAngles(at) : bare(at);
  }

  private int inAngles(int at) {
    for (int i = at + 1; i < end; i++) {
      switch (text.charAt(i)) {
        case '>' -> {
          return i + 1;
        }
        case '<', '\n', '\r' -> {
          return NONE;
        }
        case '\\' -> i += isPunctuation(charAt(i + 1)) ? 1 : 0;
        default -> {}
      }
    }
    return NONE;
  }

  /** Without space and control characters; parentheses in it are balanced. */
  private int bare(int at) {
    int open = 0;
    int i = at;
    while (i < end && !isSpaceOrControl(text.charAt(i))) {
      char c = text.charAt(i);
      if (c == '\\' && isPunctuation(charAt(i + 1))) {
        i++;
      } else if (c == '(' && ++open > MOST_PARENTHESES) {
        return NONE;
      } else if (c == ')' && --open < 0) {
        return i;
      }
      i++;
    }
    return open > 0 || i == at ? NONE : i;
  }

  /** The path of a file with spaces in it, before the closing parenthesis or a title. */
  int spacedFile(int at) {
    Matcher file = SPACED_FILE.matcher(text).region(at, end);
    return file.lookingAt() ? file.end() : NONE;
  }

  /** A title with its quotation marks or parentheses. */
  int title(int at) {
    char opens = charAt(at);
    if (opens != '"' && opens != '\'' && opens != '(') {
      return NONE;
    }
    char closes = opens == '(' ? ')' : opens;
    for (int i = at + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == closes) {
        return i + 1;
      } else if (c == '(' && opens == '(') {
        return NONE;
      } else if (c == '\\' && isPunctuation(charAt(i + 1))) {
        i++;
      }
    }
    return NONE;
  }

  /** The offset after white space with at most one line end in it, which may be none at all. */
  int space(int at) {
    int i = blanks(at);
    if (charAt(i) == '\r' || charAt(i) == '\n') {
      return blanks(i + lineEnd(i));
    }
    return i;
  }

  /** The offset after spaces and tabs. */
  int blanks(int at) {
    int i = at;
    while (charAt(i) == ' ' || charAt(i) == '\t') {
      i++;
    }
    return i;
  }

  /** The offset after the rest of the line if that is blank. */
  int blankLine(int at) {
    int i = blanks(at);
    return i >= end ? end : charAt(i) == '\r' || charAt(i) == '\n' ? i + lineEnd(i) : NONE;
  }

  private int lineEnd(int at) {
    return charAt(at) == '\r' && charAt(at + 1) == '\n' ? 2 : 1;
  }

  /** The character at an offset, or NUL after the end. */
  char charAt(int at) {
    return at < end ? text.charAt(at) : '\0';
  }

  private static boolean isSpaceOrControl(char c) {
    return c <= ' ' || c == '\u007F';
  }

  /** ASCII punctuation, which a backslash escapes. */
  private static boolean isPunctuation(char c) {
    return c > ' ' && c < '\u007F' && !Character.isLetterOrDigit(c);
  }
}
