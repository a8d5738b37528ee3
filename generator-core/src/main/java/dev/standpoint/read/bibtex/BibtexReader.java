package dev.standpoint.read.bibtex;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.DidYouMean;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entries of a BibTeX file. After an error, reading resumes at the next line that starts
 * an entry, so a missing brace costs one entry only. This means that no value can contain such a
 * line.
 */
final class BibtexReader {

  private static final int DEEPEST = 32;
  private static final int LONGEST_VALUE = 1 << 16;

  /** In characters: what strings and parents add to one file at most. */
  static final int MOST_EXPANDED = 8 << 20;

  /** A suggestion looks at all strings of the file, so only the first faults get one. */
  private static final int MOST_HINTS = 100;

  /** BibTeX's strings for months, and others that people take for them. */
  private static final List<String> MONTHS =
      List.of(
          "jan january",
          "feb february",
          "mar march",
          "apr april",
          "may",
          "jun june",
          "jul july",
          "aug august",
          "sep sept september",
          "oct october",
          "nov november",
          "dec december");

  private static final Pattern ENTRY = Pattern.compile("@[ \\t]*([A-Za-z]{1,99})\\s{0,99}([{(]?)");
  private static final Pattern OPENING = Pattern.compile("@[A-Za-z]{1,99}[ \\t]{0,99}[{(]");
  private static final Pattern LINE_OF_ENTRY = Pattern.compile("(?m)^[ \\t]{0,99}" + OPENING);
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_:.+/*&!-]{1,999}");
  private static final String QUOTE_NOT_CLOSED = "this quotation mark is not closed";
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private final SourceText file;
  private final String text;
  private final DiagnosticCollector findings;
  private final Map<String, String> strings = new HashMap<>();
  private final List<BibtexEntry> entries = new ArrayList<>();
  private int at;
  private int expanded;

  /** Strings that are not defined. */
  private int unknown;

  /** What was found in the entry that is being read. */
  private DiagnosticCollector found = new DiagnosticCollector();

  /** The entry that is being read, once its key is known. */
  private @Nullable Opened opened;

  /** The start of an entry, and the fields read so far. */
  private record Opened(String type, String key, Span at, Map<String, BibtexEntry.Field> fields) {}

  /** {@code findings} gets what is found outside of entries with a key. */
  BibtexReader(SourceText file, DiagnosticCollector findings) {
    this.file = file;
    this.text = file.text();
    this.findings = findings;
    int month = 1;
    for (String names : MONTHS) {
      String number = Integer.toString(month++);
      Arrays.stream(names.split(" ")).forEach(name -> strings.put(name, number));
    }
  }

  /** The entries in the order written. */
  List<BibtexEntry> read() {
    for (int next = text.indexOf('@'); next >= 0; next = text.indexOf('@', at)) {
      at = next;
      found = new DiagnosticCollector();
      opened = null;
      boolean complete = true;
      try {
        entry();
      } catch (EntryException e) {
        complete = false;
        found.add(e.code, e.at, e.message, e.hint);
        at = nextEntry(Math.max(at, next + 1));
      }
      add(opened, complete);
    }
    return entries;
  }

  /** Keeps an entry even if it has errors: they only matter if a note cites it. */
  private void add(@Nullable Opened entry, boolean complete) {
    if (entry == null) {
      findings.addAll(found.list());
    } else {
      entries.add(
          new BibtexEntry(entry.type, entry.key, entry.at, entry.fields, found.list(), complete));
    }
  }

  /** Reading resumes at the next line that starts like an entry. */
  private int nextEntry(int from) {
    Matcher line = LINE_OF_ENTRY.matcher(text);
    return line.find(from) ? line.start() : text.length();
  }

  /** Text between entries is a comment, even if it has an at sign. */
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

  /** A comment in parentheses has no defined end, so the text after it is read as usual. */
  private void comment(char close) {
    if (close == '}') {
      braced(at - 1);
    }
  }

  /** Defines a name for a text. Names are the same in any case. */
  private void string(char close, Span start) {
    String name = name("expected @string{name = {text}}");
    expect('=', "expected = after the name of the string");
    strings.put(name.toLowerCase(Locale.ROOT), value());
    skipSpace();
    if (peek() == ',') {
      at++;
    }
    close(close, start);
  }

  /** Reads the key and the fields. A comma after the last field is allowed. */
  private void entry(String type, char close, Span start) {
    skipSpace();
    int keyStart = at;
    while (at < text.length() && ",})=\"{".indexOf(peek()) < 0 && !Character.isWhitespace(peek())) {
      at++;
    }
    String key = text.substring(keyStart, at);
    skipSpace();
    if (key.isEmpty() || peek() == '=') {
      throw error(start, "this entry has no key", "write @" + type + "{key, ...}");
    }
    Span keyAt = file.span(keyStart, keyStart + key.length());
    Map<String, BibtexEntry.Field> fields = new LinkedHashMap<>();
    opened = new Opened(type, key, keyAt, fields);
    while (peek() == ',') {
      at++;
      skipSpace();
      if (peek() != close) {
        field(fields, start);
        skipSpace();
      }
    }
    close(close, start);
  }

  /** Reads a field. Its place is the value, up to the end of the line. */
  private void field(Map<String, BibtexEntry.Field> fields, Span entry) {
    if (at >= text.length()) {
      throw error(entry, "this entry is not closed", "expected } at its end");
    }
    int start = at;
    String name = name("expected the name of a field here").toLowerCase(Locale.ROOT);
    Span nameAt = file.span(start, at);
    expect('=', "expected = after the name of the field");
    skipSpace();
    int from = at;
    String value = value();
    Span valueAt = file.span(from, lineEnd(from));
    BibtexEntry.Field former = fields.putIfAbsent(name, new BibtexEntry.Field(value, valueAt));
    if (former != null) {
      found.add(
          DiagnosticCode.DUPLICATE_KEY,
          nameAt,
          "field \"" + name + "\" is written twice, first on line " + former.at().line());
    }
  }

  /** The end of the line, or of the value before. Searching further would cost the whole file. */
  private int lineEnd(int from) {
    int end = from;
    while (end < at && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  /** Texts in braces or quotation marks, numbers and names of strings, joined by {@code #}. */
  private String value() {
    StringBuilder value = new StringBuilder();
    do {
      skipSpace();
      int start = at;
      value.append(piece());
      if (value.length() > LONGEST_VALUE) {
        throw limit(start, "this value is longer than " + LONGEST_VALUE + " characters");
      }
      skipSpace();
    } while (skip('#'));
    return value.toString();
  }

  /** One part of a value, without its braces or quotation marks. */
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
    String name = name("expected a value in braces or quotation marks here");
    if (NUMBER.matcher(name).matches()) {
      return name;
    }
    String known = strings.get(name.toLowerCase(Locale.ROOT));
    if (known == null) {
      Span place = file.span(start, at);
      String near = ++unknown > MOST_HINTS ? "" : DidYouMean.hint(name, strings.keySet());
      String hint = near.isEmpty() ? "write {" + name + "} if it is a text" : near;
      String message = "this file has no @string \"" + name + "\"";
      found.add(DiagnosticCode.BIBTEX_SYNTAX, place, message, hint);
      return name;
    }
    expanded += known.length();
    if (expanded > MOST_EXPANDED) {
      throw limit(start, "strings make this file longer than " + MOST_EXPANDED + " characters");
    }
    return known;
  }

  /** Moves to after the brace that closes the one at {@code open}. BibTeX has no escaped braces. */
  private void braced(int open) {
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
  private void quoted(int open) {
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

  /** The name of a field or string; {@code otherwise} is the message if there is none. */
  private String name(String otherwise) {
    skipSpace();
    Matcher name = NAME.matcher(text).region(at, text.length());
    if (!name.lookingAt()) {
      throw error(here(), otherwise, "");
    }
    at = name.end();
    return name.group();
  }

  private void expect(char wanted, String otherwise) {
    skipSpace();
    if (!skip(wanted)) {
      throw error(here(), otherwise, "");
    }
  }

  /** The end of an entry that starts at {@code start}. */
  private void close(char close, Span start) {
    skipSpace();
    if (at >= text.length() || startsEntry()) {
      throw error(start, "this entry is not closed", "expected " + close + " at its end");
    }
    if (!skip(close)) {
      throw error(
          here(), "expected a comma before the next field, or " + close + " at the end", "");
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

  private static EntryException error(Span at, String message, String hint) {
    return new EntryException(DiagnosticCode.BIBTEX_SYNTAX, at, message, hint);
  }

  private EntryException limit(int start, String message) {
    return new EntryException(
        DiagnosticCode.LIMIT_EXCEEDED, file.span(start, start + 1), message, "");
  }

  /** An error that ends the reading of one entry. */
  private static final class EntryException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final DiagnosticCode code;
    private final transient Span at;
    private final String message;
    private final String hint;

    EntryException(DiagnosticCode code, Span at, String message, String hint) {
      super(message, null, false, false);
      this.code = code;
      this.at = at;
      this.message = message;
      this.hint = hint;
    }
  }
}
