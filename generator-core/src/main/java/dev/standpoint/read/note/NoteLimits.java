package dev.standpoint.read.note;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.read.mark.NoteSource;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scans a note line by line before it is parsed. Beyond these limits, which are far from any real
 * note, the parser would take minutes or run out of stack.
 */
final class NoteLimits {

  private static final int MOST_NESTED = 32;

  /** In columns. Each level of lists takes at most four. */
  private static final int WIDEST_INDENT = 4 * MOST_NESTED;

  /** In UTF-16 units: 32 Ki. */
  private static final int LONGEST_PARAGRAPH = 32 << 10;

  /** How many brackets, link targets or emphases may be open at once. */
  private static final int MOST_OPEN = 256;

  /** Flexmark's search for the line below a table's header calls itself for each column. */
  private static final int MOST_COLUMNS = 500;

  /** The line below a table's header, if it has so many columns. */
  private static final Pattern WIDE_TABLE =
      Pattern.compile("(?=(?:[^|]*+\\|){" + MOST_COLUMNS + "})[-|: \\t>]++");

  /** The marks of quotes and lists at the start of a line. */
  private static final Pattern MARKER =
      Pattern.compile("[ \\t]*+(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]))");

  /** A thematic break: its marks look like nested lists, but nest nothing. */
  private static final Pattern RULE = Pattern.compile("(?:[-*_ \\t])*+");

  /** A list item or heading, which ends a paragraph without an empty line. */
  private static final Pattern NEW_BLOCK = Pattern.compile(" {0,3}(?:[-+*]|#{1,6})[ \\t]");

  /** CommonMark 0.31, section 4.5: after backticks the info string has no backtick. */
  private static final Pattern CODE_FENCE = Pattern.compile("(`{3,}+)[^`]*+|(~{3,}+).*+");

  /** The end of a div: colons alone. */
  private static final Pattern CLOSING_FENCE = Pattern.compile(":{3,}+[ \\t]*+");

  private final NoteSource text;
  private final String body;
  private final DiagnosticCollector findings;

  /** Offset of the current line. */
  private int start;

  /** How many divs are open. */
  private int divs;

  /** The backticks or tildes that opened the current code block; empty outside of one. */
  private String codeFence = "";

  /** Whether any line so far may start a block of HTML. */
  private boolean html;

  /** The size of the current paragraph so far, in UTF-16 units. */
  private int paragraph;

  /** Opening brackets without a closing one in this paragraph. */
  private int brackets;

  /** Link targets, ](, without a closing parenthesis. */
  private int targets;

  /** Runs of *, _ or ~ that may open emphasis and are not closed. */
  private int emphases;

  private NoteLimits(NoteSource text, DiagnosticCollector findings) {
    this.text = text;
    this.body = text.body();
    this.findings = findings;
  }

  /** Whether the note can be parsed. Reports the first limit that it exceeds. */
  static boolean hold(NoteSource text, DiagnosticCollector findings) {
    return new NoteLimits(text, findings).scan();
  }

  private boolean scan() {
    while (start < body.length()) {
      int end = lineEnd();
      if (!line(end)) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  /** The offset of the line end; a carriage return alone ends a line too. */
  private int lineEnd() {
    int end = start;
    while (end < body.length() && body.charAt(end) != '\n' && body.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** Scans one line; false if it exceeds a limit. */
  private boolean line(int end) {
    int depth = 0;
    int at = start;
    Matcher marker = MARKER.matcher(body);
    while (marker.region(at, end).lookingAt() && depth <= MOST_NESTED) {
      depth++;
      at = marker.end();
    }
    int words = at;
    while (words < end && (body.charAt(words) == ' ' || body.charAt(words) == '\t')) {
      words++;
    }
    boolean rule = RULE.matcher(body).region(start, end).matches();
    boolean nests = depth > 0 || body.startsWith(":::", words);
    if ((depth > MOST_NESTED && !rule) || (nests && indent(end) > WIDEST_INDENT)) {
      return exceeded("lists, quotes and divs are nested more than " + MOST_NESTED + " deep");
    }
    if (words == end) {
      newParagraph();
      return true;
    }
    html |= body.charAt(words) == '<';
    if (isCode(words, end)) {
      newParagraph();
      return true;
    }
    return fence(words, end) && paragraph(end);
  }

  /**
   * Whether the line is in a fenced code block, and so not part of a paragraph. After HTML, in
   * lists and in quotes, code may end earlier than this scan can see: lines there count as text.
   */
  private boolean isCode(int words, int end) {
    if (!codeFence.isEmpty()) {
      if (body.startsWith(codeFence, words) && isRun(words, end)) {
        codeFence = "";
      }
      return true;
    }
    Matcher opening = CODE_FENCE.matcher(body).region(words, end);
    if (opening.matches() && words == start && !html) {
      codeFence = opening.group(1) == null ? opening.group(2) : opening.group(1);
    }
    return !codeFence.isEmpty();
  }

  /** Whether the line repeats the character of the open fence. */
  private boolean isRun(int words, int end) {
    return body.substring(words, end).strip().chars().allMatch(c -> c == codeFence.charAt(0));
  }

  /** The column of the first character that is not blank, from 0. */
  private int indent(int end) {
    int columns = 0;
    for (int i = start; i < end && columns <= WIDEST_INDENT; i++) {
      char c = body.charAt(i);
      if (c != ' ' && c != '\t') {
        return columns;
      }
      columns += c == '\t' ? 4 - columns % 4 : 1;
    }
    return columns;
  }

  /** Counts open divs; false if there are too many. */
  private boolean fence(int words, int end) {
    if (!body.startsWith(":::", words)) {
      return true;
    }
    boolean closes = CLOSING_FENCE.matcher(body).region(words, end).matches();
    divs = closes ? Math.max(0, divs - 1) : divs + 1;
    return divs <= MOST_NESTED || exceeded("divs are nested more than " + MOST_NESTED + " deep");
  }

  /** Counts the size and the open brackets of the paragraph; false if there are too many. */
  private boolean paragraph(int end) {
    if (NEW_BLOCK.matcher(body).region(start, end).lookingAt()) {
      newParagraph();
    } else if (body.startsWith("|", start)) {
      // A table may be long: its rows are parsed one by one.
      paragraph = 0;
    }
    if (WIDE_TABLE.matcher(body).region(start, end).matches()) {
      return exceeded("this table has more than " + MOST_COLUMNS + " columns");
    }
    paragraph += end - start + 1;
    if (paragraph > LONGEST_PARAGRAPH) {
      return exceeded("this paragraph has more than " + LONGEST_PARAGRAPH + " characters");
    }
    for (int i = start; i < end; i++) {
      count(i, end);
    }
    boolean tooMany = brackets > MOST_OPEN || targets > MOST_OPEN || emphases > MOST_OPEN;
    return !tooMany
        || exceeded("more than " + MOST_OPEN + " brackets or emphases are open in this paragraph");
  }

  /** Forgets what the last paragraph left open: nothing reaches over its end. */
  private void newParagraph() {
    paragraph = 0;
    brackets = 0;
    targets = 0;
    emphases = 0;
  }

  /** A count above the limit stays there, even if the line closes what it opened. */
  private void count(int at, int end) {
    switch (body.charAt(at)) {
      case '[' -> brackets = more(brackets);
      case ']' -> brackets = fewer(brackets);
      case '(' -> targets = at > start && body.charAt(at - 1) == ']' ? more(targets) : targets;
      case ')' -> targets = fewer(targets);
      case '*', '_', '~' -> {
        boolean opens = at + 1 < end && !Character.isWhitespace(body.charAt(at + 1));
        boolean closes = at > start && !Character.isWhitespace(body.charAt(at - 1));
        if (opens && !(closes && followsWord(at))) {
          emphases = more(emphases);
        } else if (closes) {
          emphases = fewer(emphases);
        }
      }
      default -> {}
    }
  }

  /** Whether the run of markers at this offset follows a letter or digit. */
  private boolean followsWord(int at) {
    int before = at - 1;
    while (before > start && body.charAt(before) == body.charAt(at)) {
      before--;
    }
    return Character.isLetterOrDigit(body.charAt(before));
  }

  /** One more, up to one above the limit. */
  private static int more(int open) {
    return Math.min(open + 1, MOST_OPEN + 1);
  }

  /** One fewer, but a count above the limit stays. */
  private static int fewer(int open) {
    return open > MOST_OPEN ? open : Math.max(0, open - 1);
  }

  /** Reports the current line and returns false, for use in conditions. */
  private boolean exceeded(String message) {
    findings.add(DiagnosticCode.LIMIT_EXCEEDED, text.span(start, lineEnd()), message);
    return false;
  }
}
