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
  private static final Pattern LINE_OF_ENTRY =
      Pattern.compile("(?m)^[ \\t]{0,99}" + BibtexScanner.OPENING);
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private final SourceText file;
  private final BibtexScanner in;
  private final String text;
  private final DiagnosticCollector findings;
  private final Map<String, String> strings = new HashMap<>();
  private final List<BibtexEntry> entries = new ArrayList<>();
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
    this.in = new BibtexScanner(file);
    this.findings = findings;
    int month = 1;
    for (String names : MONTHS) {
      String number = Integer.toString(month++);
      Arrays.stream(names.split(" ")).forEach(name -> strings.put(name, number));
    }
  }

  /** The entries in the order written. */
  List<BibtexEntry> read() {
    for (int next = text.indexOf('@'); next >= 0; next = text.indexOf('@', in.at)) {
      in.at = next;
      found = new DiagnosticCollector();
      opened = null;
      boolean complete = true;
      try {
        entry();
      } catch (BibtexScanner.EntryException e) {
        complete = false;
        found.add(e.code, e.at, e.message, e.hint);
        in.at = nextEntry(Math.max(in.at, next + 1));
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
    Matcher entry = ENTRY.matcher(text).region(in.at, text.length());
    if (!entry.lookingAt() || entry.group(2).isEmpty()) {
      in.at++;
      return;
    }
    int sign = in.at;
    String type = entry.group(1).toLowerCase(Locale.ROOT);
    in.at = entry.end();
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
      in.braced(in.at - 1);
    }
  }

  /** Defines a name for a text. Names are the same in any case. */
  private void string(char close, Span start) {
    String name = in.name("expected @string{name = {text}}");
    in.expect('=', "expected = after the name of the string");
    strings.put(name.toLowerCase(Locale.ROOT), value());
    in.skipSpace();
    if (in.peek() == ',') {
      in.at++;
    }
    close(close, start);
  }

  /** Reads the key and the fields. A comma after the last field is allowed. */
  private void entry(String type, char close, Span start) {
    in.skipSpace();
    int keyStart = in.at;
    while (in.at < text.length()
        && ",})=\"{".indexOf(in.peek()) < 0
        && !Character.isWhitespace(in.peek())) {
      in.at++;
    }
    String key = text.substring(keyStart, in.at);
    in.skipSpace();
    if (key.isEmpty() || in.peek() == '=') {
      throw BibtexScanner.error(start, "this entry has no key", "write @" + type + "{key, ...}");
    }
    Span keyAt = file.span(keyStart, keyStart + key.length());
    Map<String, BibtexEntry.Field> fields = new LinkedHashMap<>();
    opened = new Opened(type, key, keyAt, fields);
    while (in.peek() == ',') {
      in.at++;
      in.skipSpace();
      if (in.peek() != close) {
        field(fields, start);
        in.skipSpace();
      }
    }
    close(close, start);
  }

  /** Reads a field. Its place is the value, up to the end of the line. */
  private void field(Map<String, BibtexEntry.Field> fields, Span entry) {
    if (in.at >= text.length()) {
      throw BibtexScanner.error(entry, "this entry is not closed", "expected } at its end");
    }
    int start = in.at;
    String name = in.name("expected the name of a field here").toLowerCase(Locale.ROOT);
    Span nameAt = file.span(start, in.at);
    in.expect('=', "expected = after the name of the field");
    in.skipSpace();
    int from = in.at;
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
    while (end < in.at && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  /** Texts in braces or quotation marks, numbers and names of strings, joined by {@code #}. */
  private String value() {
    StringBuilder value = new StringBuilder();
    do {
      in.skipSpace();
      int start = in.at;
      value.append(piece());
      if (value.length() > LONGEST_VALUE) {
        throw in.limit(start, "this value is longer than " + LONGEST_VALUE + " characters");
      }
      in.skipSpace();
    } while (in.skip('#'));
    return value.toString();
  }

  /** One part of a value, without its braces or quotation marks. */
  private String piece() {
    int start = in.at;
    if (in.peek() == '{') {
      in.at++;
      in.braced(start);
      return text.substring(start + 1, in.at - 1);
    }
    if (in.peek() == '"') {
      in.at++;
      in.quoted(start);
      return text.substring(start + 1, in.at - 1);
    }
    String name = in.name("expected a value in braces or quotation marks here");
    if (NUMBER.matcher(name).matches()) {
      return name;
    }
    String known = strings.get(name.toLowerCase(Locale.ROOT));
    if (known == null) {
      Span place = file.span(start, in.at);
      String near = ++unknown > MOST_HINTS ? "" : DidYouMean.hint(name, strings.keySet());
      String hint = near.isEmpty() ? "write {" + name + "} if it is a text" : near;
      String message = "this file has no @string \"" + name + "\"";
      found.add(DiagnosticCode.BIBTEX_SYNTAX, place, message, hint);
      return name;
    }
    expanded += known.length();
    if (expanded > MOST_EXPANDED) {
      throw in.limit(start, "strings make this file longer than " + MOST_EXPANDED + " characters");
    }
    return known;
  }

  /** The end of an entry that starts at {@code start}. */
  private void close(char close, Span start) {
    in.skipSpace();
    if (in.at >= text.length() || in.startsEntry()) {
      throw BibtexScanner.error(
          start, "this entry is not closed", "expected " + close + " at its end");
    }
    if (!in.skip(close)) {
      throw BibtexScanner.error(
          in.here(), "expected a comma before the next field, or " + close + " at the end", "");
    }
  }
}
