package dev.standpoint.read.bibtex;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.DidYouMean;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the entries of a BibTeX file. Behind a fault it goes on with the next line that starts an
 * entry, so that one brace too few costs one entry; therefore no value can hold such a line.
 */
final class BibtexReader {

  private static final int DEEPEST = 32;
  private static final int LONGEST_VALUE = 1 << 16;
  private static final int MOST_EXPANDED = 8 << 20;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern ENTRY = Pattern.compile("@[ \\t]*([A-Za-z]{1,99})\\s{0,99}([{(]?)");
  private static final Pattern OPENING = Pattern.compile("@[A-Za-z]{1,99}[ \\t]{0,99}[{(]");
  private static final Pattern LINE_OF_ENTRY = Pattern.compile("(?m)^[ \\t]{0,99}" + OPENING);
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_:.+/*&!-]{1,999}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private final SourceText file;
  private final String text;
  private final DiagnosticCollector findings;
  private final Map<String, String> strings = new HashMap<>();
  private final List<BibtexEntry> entries = new ArrayList<>();
  private int at;
  private int expanded;
  private boolean faulty;

  BibtexReader(SourceText file, DiagnosticCollector findings) {
    this.file = file;
    this.text = file.text();
    this.findings = findings;
    int month = 1;
    for (String name : MONTHS) {
      strings.put(name, Integer.toString(month++));
    }
  }

  /** The entries in the order written. */
  List<BibtexEntry> read() {
    for (int next = text.indexOf('@'); next >= 0; next = text.indexOf('@', at)) {
      at = next;
      try {
        entry();
      } catch (Fault fault) {
        faulty = true;
        findings.add(fault.code, fault.at, fault.message, fault.hint);
        at = nextEntry(Math.max(at, next + 1));
      }
    }
    return entries;
  }

  /** Whether some entry was left out. */
  boolean isFaulty() {
    return faulty;
  }

  private int nextEntry(int from) {
    Matcher line = LINE_OF_ENTRY.matcher(text);
    return line.find(from) ? line.start() : text.length();
  }

  /** What stands between entries is a comment, an at sign in a sentence too. */
  private void entry() {
    Matcher entry = ENTRY.matcher(text).region(at, text.length());
    if (!entry.lookingAt() || entry.group(2).isEmpty()) {
      at++;
      return;
    }
    int sign = at;
    String type = entry.group(1).toLowerCase(Locale.ROOT);
    at = entry.end();
    char close = entry.group(2).equals("{") ? '}' : ')';
    Span start = file.span(sign, entry.end(1));
    switch (type) {
      case "comment" -> comment(close);
      case "preamble" -> {
        value();
        close(close, start);
      }
      case "string" -> string(close, start);
      default -> entry(type, close, start);
    }
  }

  private void comment(char close) {
    if (close == '}') {
      braced(at - 1);
    }
  }

  private void string(char close, Span start) {
    String name = name("want a name, = and a text in @string{name = {text}}");
    expect('=', "want = behind the name of a string");
    strings.put(name.toLowerCase(Locale.ROOT), value());
    skipSpace();
    if (peek() == ',') {
      at++;
    }
    close(close, start);
  }

  private void entry(String type, char close, Span start) {
    skipSpace();
    int keyStart = at;
    while (at < text.length() && ",})=\"{".indexOf(peek()) < 0 && !Character.isWhitespace(peek())) {
      at++;
    }
    String key = text.substring(keyStart, at);
    skipSpace();
    if (key.isEmpty() || peek() == '=') {
      throw fault(start, "this entry has no key, want @" + type + "{key, ...}");
    }
    Span keyAt = file.span(keyStart, keyStart + key.length());
    Map<String, BibtexEntry.Field> fields = new LinkedHashMap<>();
    while (peek() == ',') {
      at++;
      skipSpace();
      if (peek() != close) {
        field(fields, start);
        skipSpace();
      }
    }
    close(close, start);
    entries.add(new BibtexEntry(type, key, keyAt, fields));
  }

  private void field(Map<String, BibtexEntry.Field> fields, Span entry) {
    if (at >= text.length()) {
      throw fault(entry, "this entry is not closed, want } at its end");
    }
    int start = at;
    String name = name("want the name of a field here").toLowerCase(Locale.ROOT);
    Span nameAt = file.span(start, at);
    expect('=', "want = behind the name of a field");
    skipSpace();
    int from = at;
    String value = value();
    int lineEnd = text.indexOf('\n', from);
    Span valueAt = file.span(from, lineEnd < 0 ? at : Math.min(at, lineEnd));
    BibtexEntry.Field former = fields.putIfAbsent(name, new BibtexEntry.Field(value, valueAt));
    if (former != null) {
      findings.add(
          DiagnosticCode.DUPLICATE_KEY,
          nameAt,
          "field \"" + name + "\" stands twice, first on line " + former.at().line());
    }
  }

  /** Pieces in braces or quotation marks, numbers and names of strings, joined by {@code #}. */
  private String value() {
    StringBuilder value = new StringBuilder();
    do {
      skipSpace();
      int start = at;
      value.append(piece());
      if (value.length() > LONGEST_VALUE) {
        throw limit(start, "this value has more than " + LONGEST_VALUE + " characters");
      }
      skipSpace();
    } while (skip('#'));
    return value.toString();
  }

  private String piece() {
    int start = at;
    if (peek() == '{') {
      at++;
      braced(start);
      return text.substring(start + 1, at - 1);
    }
    if (peek() == '"') {
      at++;
      quoted(start);
      return text.substring(start + 1, at - 1);
    }
    String name = name("want a value in braces or quotation marks here");
    if (NUMBER.matcher(name).matches()) {
      return name;
    }
    String known = strings.get(name.toLowerCase(Locale.ROOT));
    if (known == null) {
      Span place = file.span(start, at);
      String hint = DidYouMean.hint(name, Set.copyOf(strings.keySet()));
      throw new Fault(
          DiagnosticCode.BIBTEX_SYNTAX,
          place,
          "\"" + name + "\" is no @string of this file, want braces around a text",
          hint);
    }
    expanded += known.length();
    if (expanded > MOST_EXPANDED) {
      throw limit(start, "strings make this file longer than " + MOST_EXPANDED + " characters");
    }
    return known;
  }

  /** Goes behind the brace that closes the one at {@code open}. As in BibTeX, none is escaped. */
  private void braced(int open) {
    int depth = 1;
    while (depth > 0) {
      char c = next(open, "this brace is not closed");
      if (c == '{' && ++depth > DEEPEST) {
        throw limit(at - 1, "braces are nested more than " + DEEPEST + " deep");
      } else if (c == '}') {
        depth--;
      }
    }
  }

  /** Goes behind the quotation mark that closes; one in braces does not. */
  private void quoted(int open) {
    int depth = 0;
    while (true) {
      char c = next(open, "this quotation mark is not closed");
      if (c == '{' && ++depth > DEEPEST) {
        throw limit(at - 1, "braces are nested more than " + DEEPEST + " deep");
      } else if (c == '}' && --depth < 0) {
        throw fault(file.span(open, open + 1), "this quotation mark is not closed");
      } else if (c == '"' && depth == 0) {
        return;
      }
    }
  }

  /** The next character of a value that opens at {@code open}, if the value may go on there. */
  private char next(int open, String message) {
    if (at >= text.length() || startsEntry()) {
      throw fault(file.span(open, open + 1), message);
    }
    return text.charAt(at++);
  }

  private boolean startsEntry() {
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

  private String name(String otherwise) {
    skipSpace();
    Matcher name = NAME.matcher(text).region(at, text.length());
    if (!name.lookingAt()) {
      throw fault(here(), otherwise);
    }
    at = name.end();
    return name.group();
  }

  private void expect(char wanted, String otherwise) {
    skipSpace();
    if (!skip(wanted)) {
      throw fault(here(), otherwise);
    }
  }

  private void close(char close, Span start) {
    skipSpace();
    if (at >= text.length() || startsEntry()) {
      throw fault(start, "this entry is not closed, want " + close + " at its end");
    }
    if (!skip(close)) {
      throw fault(here(), "want a comma before the next field, or " + close + " at the end");
    }
  }

  private Span here() {
    return file.span(at, Math.min(at + 1, text.length()));
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private boolean skip(char c) {
    boolean there = at < text.length() && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private static Fault fault(Span at, String message) {
    return new Fault(DiagnosticCode.BIBTEX_SYNTAX, at, message, "");
  }

  private Fault limit(int start, String message) {
    return new Fault(DiagnosticCode.LIMIT_EXCEEDED, file.span(start, start + 1), message, "");
  }

  /** Ends the reading of an entry. */
  private static final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final DiagnosticCode code;
    private final transient Span at;
    private final String message;
    private final String hint;

    Fault(DiagnosticCode code, Span at, String message, String hint) {
      super(message, null, false, false);
      this.code = code;
      this.at = at;
      this.message = message;
      this.hint = hint;
    }
  }
}
