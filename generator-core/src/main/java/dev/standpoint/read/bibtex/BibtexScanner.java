package dev.standpoint.read.bibtex;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moves through the text of a BibTeX file: names, braces, quotation marks. */
final class BibtexScanner {

  private static final int DEEPEST = 32;

  static final Pattern OPENING = Pattern.compile("@[A-Za-z]{1,99}[ \\t]{0,99}[{(]");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_:.+/*&!-]{1,999}");
  private static final String QUOTE_NOT_CLOSED = "this quotation mark is not closed";

  private final SourceText file;
  private final String text;

  /** The offset reached. */
  int at;

  BibtexScanner(SourceText file) {
    this.file = file;
    this.text = file.text();
  }

  /** Moves to after the brace that closes the one at {@code open}. BibTeX has no escaped braces. */
  void braced(int open) {
    int depth = 1;
    while (depth > 0) {
      char c = next(open, "this brace is not closed", "expected }");
      if (c == '{' && ++depth > DEEPEST) {
        throw limit(at - 1, "braces are nested more than " + DEEPEST + " deep");
      } else if (c == '}') {
        depth--;
      }
    }
  }

  /** Moves to after the closing quotation mark. One within braces does not close. */
  void quoted(int open) {
    int depth = 0;
    while (true) {
      char c = next(open, QUOTE_NOT_CLOSED, "expected \"");
      if (c == '{' && ++depth > DEEPEST) {
        throw limit(at - 1, "braces are nested more than " + DEEPEST + " deep");
      } else if (c == '}' && --depth < 0) {
        throw error(file.span(open, open + 1), QUOTE_NOT_CLOSED, "expected \" before }");
      } else if (c == '"' && depth == 0) {
        return;
      }
    }
  }

  /** The next character of a value that starts at {@code open}, unless the value must end here. */
  private char next(int open, String message, String hint) {
    if (at >= text.length() || startsEntry()) {
      throw error(file.span(open, open + 1), message, hint);
    }
    return text.charAt(at++);
  }

  /** An entry at the start of a line, within a value: a brace before it was not closed. */
  boolean startsEntry() {
    if (text.charAt(at) != '@') {
      return false;
    }
    int before = at - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
      before--;
    }
    boolean first = before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '\r';
    return first && OPENING.matcher(text).region(at, text.length()).lookingAt();
  }

  /** The name of a field or string; {@code otherwise} is the message if there is none. */
  String name(String otherwise) {
    skipSpace();
    Matcher name = NAME.matcher(text).region(at, text.length());
    if (!name.lookingAt()) {
      throw error(here(), otherwise, "");
    }
    at = name.end();
    return name.group();
  }

  void expect(char wanted, String otherwise) {
    skipSpace();
    if (!skip(wanted)) {
      throw error(here(), otherwise, "");
    }
  }

  Span here() {
    return file.span(at, Math.min(at + 1, text.length()));
  }

  char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  boolean skip(char c) {
    boolean there = at < text.length() && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }

  void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  static EntryException error(Span at, String message, String hint) {
    return new EntryException(DiagnosticCode.BIBTEX_SYNTAX, at, message, hint);
  }

  EntryException limit(int start, String message) {
    return new EntryException(
        DiagnosticCode.LIMIT_EXCEEDED, file.span(start, start + 1), message, "");
  }

  /** An error that ends the reading of one entry. */
  static final class EntryException extends RuntimeException {
    private static final long serialVersionUID = 1;
    final DiagnosticCode code;
    final transient Span at;
    final String message;
    final String hint;

    EntryException(DiagnosticCode code, Span at, String message, String hint) {
      super(message, null, false, false);
      this.code = code;
      this.at = at;
      this.message = message;
      this.hint = hint;
    }
  }
}
