package dev.standpoint.read.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says in words for authors why a JSON file cannot be read. Looks at the text after the last token
 * that was read, since the parser's own messages are written for programmers.
 */
final class JsonErrorExplainer {

  /** Code points of the author's text in a message. */
  private static final int LONGEST_QUOTE = 40;

  private static final Set<String> LITERALS = Set.of("true", "false", "null");

  /** The parser refuses some of them, and hands on others. */
  private static final Pattern HALF_CHARACTER =
      Pattern.compile("\\\\u[dD][89a-fA-F]\\p{XDigit}{2}");

  /** Characters at which a word without quotation marks ends. */
  private static final String ENDS_WORD = " \t\r\n,:[]{}\"";

  private final SourceText file;
  private final String text;
  private final JsonReader.@Nullable LastToken last;

  /** The innermost bracket that is not closed; null outside of all. */
  private final JsonReader.@Nullable OpenBracket open;

  /** The offset after the last token, or the start of the file. */
  private final int from;

  JsonErrorExplainer(
      SourceText file,
      JsonReader.@Nullable LastToken last,
      Deque<JsonReader.OpenBracket> openBrackets) {
    this.file = file;
    this.text = file.text();
    this.last = last;
    this.open = openBrackets.peek();
    this.from = last == null ? 0 : last.end();
  }

  /** Explains the text after the value of the file, of which there can be only one. */
  Diagnostic afterRoot(int start) {
    return error(start, start + 1, "text after the closing bracket", "remove it");
  }

  /** Explains the character at {@code offset}, where the parser stopped. */
  Diagnostic explain(int offset) {
    int start = skip(from, " \t\r\n,:");
    char found = start < text.length() ? text.charAt(start) : '\0';
    if (found == '"' && offset > start) {
      return textError(start, offset);
    } else if (offset < start && offset < text.length()) {
      return separatorError(offset, found);
    } else if (start >= text.length()) {
      return unclosed();
    } else if (found == '#' || found == '/') {
      return error(start, start + 1, "a comment", "remove it: JSON has no comments");
    } else if (open != null && (found == ']' || found == '}')) {
      return closingError(start, found);
    }
    return isSeparated(start) ? valueError(start, found) : separatorMissing(start);
  }

  /** An error between the quotation marks of a text. */
  private Diagnostic textError(int start, int offset) {
    char found = offset < text.length() ? text.charAt(offset) : '\n';
    if (found == '\n' || found == '\r') {
      return error(start, start + 1, "this text is not closed", "expected \" on the same line");
    } else if (found == '\t') {
      return error(offset, offset + 1, "a tab within a text", "write \\t");
    } else if (found < ' ') {
      String escape = String.format(Locale.ROOT, "\\u%04x", (int) found);
      return error(offset, offset + 1, "a control character within a text", "write " + escape);
    }
    int backslash = text.lastIndexOf('\\', offset);
    int end = text.offsetByCodePoints(offset, 1);
    String escape = text.substring(backslash, end);
    Matcher half = HALF_CHARACTER.matcher(escape);
    if (half.lookingAt()) {
      return halfCharacter(half.group(), file.span(start, end));
    }
    return error(backslash, end, "unknown escape \"" + escape + "\"", "write \\\\ for a backslash");
  }

  /** Half of a surrogate pair, which an escape can produce. */
  static Diagnostic halfCharacter(String escape, Span at) {
    return Diagnostic.of(
        DiagnosticCode.JSON_SYNTAX,
        at,
        "\"" + escape + "\" is half of a character",
        "write both halves, such as \\ud83d\\ude00");
  }

  /** A comma or colon that is in the wrong place. */
  private Diagnostic separatorError(int offset, char next) {
    String separator = quoted(offset);
    boolean trailing = text.charAt(offset) == ',' && (next == ']' || next == '}');
    String hint = trailing && isAfterValue() ? "remove it" : expected(offset);
    return error(offset, offset + 1, "unexpected " + separator, hint);
  }

  /** A closing bracket of the wrong kind, or one after a comma. */
  private Diagnostic closingError(int start, char found) {
    int comma = text.lastIndexOf(',', start - 1);
    if (comma >= from && isAfterValue()) {
      String message = "a comma before \"" + found + "\"";
      return error(comma, comma + 1, message, "remove it");
    }
    return error(start, start + 1, "unexpected \"" + found + "\"", expected(start));
  }

  /** Text where a comma, a colon or the end of the file should be. */
  private Diagnostic separatorMissing(int start) {
    if (open == null) {
      return afterRoot(start);
    } else if (last != null && last.token().isNumeric() && start == from) {
      // A date without quotation marks starts like a number.
      return notNumber(last.start());
    }
    String separator = isAfterKey() ? "colon" : "comma";
    return error(start, start + 1, "a " + separator + " is missing here", expected(start));
  }

  /** Something that is not a JSON value or key, in the place of one. */
  private Diagnostic valueError(int start, char found) {
    if (found == '\'') {
      return error(start, start + 1, "a single quotation mark", "use double ones: \"...\"");
    } else if (open == null || !isWord(start)) {
      return error(start, start + 1, "unexpected " + quoted(start), expected(start));
    }
    boolean isKey = open.close() == '}' && !isAfterKey();
    if (isKey || Character.isLetter(found) || found == '_') {
      return notQuoted(isKey ? "key" : "text", start);
    }
    return notNumber(start);
  }

  /** Whether a letter or digit is here, perhaps after a sign. */
  private boolean isWord(int start) {
    boolean sign = "+-._".indexOf(text.charAt(start)) >= 0;
    int first = start + (sign ? 1 : 0);
    return first < text.length() && Character.isLetterOrDigit(text.codePointAt(first));
  }

  /** A word without quotation marks, or a literal in capital letters. */
  private Diagnostic notQuoted(String what, int start) {
    String word = wordAt(start);
    String lower = word.toLowerCase(Locale.ROOT);
    if (LITERALS.contains(lower)) {
      return error(start, wordEnd(start), "capital letters in " + word, "write " + lower);
    }
    String message = what + " " + word + " is not in quotation marks";
    return error(start, wordEnd(start), message, "write \"" + word + "\"");
  }

  /** A date, or a number in a form that JSON does not have, such as 012 or +1. */
  private Diagnostic notNumber(int start) {
    String word = wordAt(start);
    String message = word + " is not a JSON number";
    return error(start, wordEnd(start), message, "write \"" + word + "\"");
  }

  /** The file ended. The place of the bracket helps more than the end of the file. */
  private Diagnostic unclosed() {
    if (open == null) {
      return error(from, from + 1, "unexpected " + quoted(from), expected(from));
    }
    String what = open.close() == ']' ? "list" : "map of keys";
    return diagnostic(
        open.at(), "this " + what + " is not closed", "expected " + open.close() + " at its end");
  }

  /** What JSON's grammar allows after the last token. */
  private String expected(int offset) {
    if (isAfterKey()) {
      return isSeparated(offset) ? "expected a value after the colon" : "expected : after the key";
    } else if (open == null) {
      return "expected a list, [ ... ]";
    } else if (!isSeparated(offset)) {
      return "expected a comma or " + open.close();
    }
    return open.close() == ']' ? "expected a value" : "expected a key in quotation marks";
  }

  private boolean isAfterKey() {
    return last != null && last.token() == JsonToken.FIELD_NAME;
  }

  /** Whether a comma or a closing bracket must come next. */
  private boolean isAfterValue() {
    return last != null && (last.token().isScalarValue() || last.token().isStructEnd());
  }

  /** Whether all that must be between the last token and the next value is there. */
  private boolean isSeparated(int offset) {
    boolean isSeparatorNeeded = isAfterKey() || isAfterValue();
    return !isSeparatorNeeded || skip(from, " \t\r\n") < offset;
  }

  private int skip(int start, String signs) {
    int at = start;
    while (at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < text.length() && ENDS_WORD.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private String wordAt(int start) {
    int end = wordEnd(start);
    return end - start <= LONGEST_QUOTE
        ? text.substring(start, end)
        : text.substring(start, text.offsetByCodePoints(start, LONGEST_QUOTE / 2)) + "...";
  }

  /** The character itself, or its number if it cannot be seen. */
  private String quoted(int offset) {
    int sign = text.codePointAt(offset);
    boolean visible = (sign > ' ' && sign < 0x7f) || Character.isLetterOrDigit(sign);
    return visible
        ? "\"" + Character.toString(sign) + "\""
        : String.format(Locale.ROOT, "character U+%04X", sign);
  }

  private Diagnostic error(int start, int end, String message, String hint) {
    return diagnostic(file.span(start, Math.min(end, text.length())), message, hint);
  }

  private static Diagnostic diagnostic(Span at, String message, String hint) {
    return Diagnostic.of(DiagnosticCode.JSON_SYNTAX, at, message, hint);
  }
}
