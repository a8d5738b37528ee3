package dev.standpoint.read.markdown;

import dev.standpoint.read.markdown.UnusedAttributesNode.After;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the meaning of all brackets, backticks and braces of one inline block in a single pass. A
 * search per bracket would take minutes for a file full of brackets.
 */
final class BracketScanner {

  /** The opening brace of a Chinese or Japanese keyboard. */
  static final char FULL_WIDTH_BRACE = '\uFF5B';

  /** How many UTF-16 units of broken attributes a message can need. */
  private static final int LONGEST_FAULT = 40;

  /** After brackets, these characters make a link, a reference or a span of them. */
  private static final String NO_CITATION = "([{";

  /** Bars without a backslash before them, the ends of cells in a row of a table. */
  private static final Pattern BAR = Pattern.compile("((?<!\\\\)(?:\\\\\\\\)*+)\\|");

  /** An opening bracket; those of images and inline notes are not ours. */
  private record Open(int at, boolean ours) {}

  private final String text;
  private final BracketScan scan;

  /** The end of the text without white space after it. */
  private final int contentEnd;

  private final AttributeScanner attributes;

  /** Comments, tags, references and addresses, in which nothing is syntax. */
  private final OpaqueText opaque;

  /** The narrative citation before the bracket at this offset, which may be its locator. */
  private final Map<Integer, CitationSyntax.Part> beforeLocator = new HashMap<>();

  /** Code and brackets: keys and semicolons in them do not belong to a citation around them. */
  private final BitSet hidden = new BitSet();

  /** Lengths of runs of backticks that no later run of the same length closes. */
  private final BitSet hopelessTickRuns = new BitSet();

  /** Opening brackets whose label the next pair may be, by the closing bracket. */
  private final Map<Integer, Integer> leads = new HashMap<>();

  private final Deque<Open> open = new ArrayDeque<>();

  /** Escaped opening brackets whose closing bracket is still to come. */
  private int escapedOpens;

  /** The end of the last attributes without effect: braces inside them are not read again. */
  private int unusedEnd;

  /** The last brace that does not start attributes; -1 if there is none. */
  private int lastBroken = -1;

  private String faultOfLast = "";

  private BracketScanner(String text) {
    this.text = text;
    this.scan = new BracketScan(text);
    this.contentEnd = text.stripTrailing().length();
    this.attributes = new AttributeScanner(text);
    this.opaque = new OpaqueText(text, scan, hidden);
  }

  static BracketScan scanBlock(String block) {
    return new BracketScanner(block).scan();
  }

  /** In a row of a table, no bracket reaches across a bar. */
  static BracketScan scanTableRow(String row) {
    return scanBlock(BAR.matcher(row).replaceAll("$1\0"));
  }

  private BracketScan scan() {
    int at = 0;
    while (at < text.length()) {
      at = step(at);
    }
    if (lastBroken >= 0 && text.indexOf('}', lastBroken) == contentEnd - 1) {
      scan.setBrokenEnding(lastBroken, faultOfLast);
    }
    return scan;
  }

  /** Reads the syntax at an offset and returns the offset after it. */
  private int step(int at) {
    return switch (text.charAt(at)) {
      case '\\' -> escaped(at + 1);
      case '`' -> code(at);
      case '<' -> opaque.tagOrComment(at);
      case '&' -> opaque.entity(at);
      case 'h', 'H', 'w', 'W' -> opaque.address(at);
      case '@' -> narrative(at);
      case '!', '^' -> {
        boolean opens = charAt(at + 1) == '[';
        if (opens) {
          open.push(new Open(at + 1, false));
        }
        yield opens ? at + 2 : at + 1;
      }
      case '[' -> {
        open.push(new Open(at, charAt(at + 1) != '^'));
        yield at + 1;
      }
      case ']' -> close(at);
      case '{' -> brace(at, After.WORDS);
      // A NUL replaces the bar between two cells.
      case '\0' -> {
        open.clear();
        yield at + 1;
      }
      default -> at + 1;
    };
  }

  /** The braces after an escaped bracket are text too: its author does not mean a mark. */
  private int escaped(int at) {
    if (charAt(at) == '[') {
      escapedOpens++;
    }
    return charAt(at) == ']' && charAt(at + 1) == '{' ? at + 2 : at + 1;
  }

  /** The character at an offset, or NUL after the end. */
  private char charAt(int at) {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  /** Code ends at the next run of as many backticks; without one, the backticks are text. */
  private int code(int start) {
    int from = scan.runEnd(start);
    int length = from - start;
    if (hopelessTickRuns.get(length)) {
      return from;
    }
    int at = from;
    while (at < text.length()) {
      if (text.charAt(at) != '`') {
        at++;
        continue;
      }
      int end = scan.runEnd(at);
      if (end - at == length) {
        scan.addCode(start, end);
        hidden.set(start, end);
        return end;
      }
      at = end;
    }
    hopelessTickRuns.set(length);
    return from;
  }

  /** A key outside of brackets. Brackets after it may be its locator. */
  private int narrative(int at) {
    int mail = opaque.mail(at);
    if (mail > at) {
      return mail;
    }
    Optional<CitationSyntax.Part> found = CitationSyntax.narrative(text, at);
    if (found.isEmpty()) {
      return at + 1;
    }
    scan.addNarrative(found.get());
    int next = found.get().keyEnd();
    while (Character.isWhitespace(charAt(next))) {
      next++;
    }
    if (charAt(next) == '[') {
      beforeLocator.put(next, found.get());
    }
    return found.get().keyEnd();
  }

  /** Decides what a pair of brackets is, once its end is known. */
  private int close(int at) {
    Open start = open.poll();
    char next = charAt(at + 1);
    if (start == null && escapedOpens > 0) {
      escapedOpens--;
      return next == '{' ? at + 2 : at + 1;
    } else if (start == null) {
      return next == '{' ? brace(at + 1, After.UNOPENED_BRACKET) : at + 1;
    }
    boolean footnote = charAt(start.at() + 1) == '^';
    boolean label = !footnote && leads.containsKey(start.at() - 1);
    if (label && next == '{') {
      citation(start.at(), at);
      hidden.set(start.at(), at + 1);
      return brace(at + 1, After.LABEL);
    }
    if (start.ours() && !label) {
      if (locator(start.at(), at)) {
        return next == '{' ? brace(at + 1, After.LOCATOR) : at + 1;
      }
      if (next == '{' || next == FULL_WIDTH_BRACE) {
        return span(start.at(), at);
      }
    }
    // The citations in a label are read as if nothing followed it.
    boolean beforeFootnote = next == '[' && charAt(at + 2) == '^';
    if (start.ours() && (label || beforeFootnote || NO_CITATION.indexOf(next) < 0)) {
      citation(start.at(), at);
    } else if (start.ours() && next == '[' && isCitation(start.at(), at)) {
      broken(start.at(), at, BrokenCitationNode.Fault.SIDE_BY_SIDE);
    }
    if (!label && !footnote && scan.bracketAt(start.at()).isEmpty()) {
      leads.put(at, start.at());
    }
    hidden.set(start.at(), at + 1);
    return at + 1;
  }

  /** A bracket followed by a brace is a span, or a span with faulty attributes. */
  private int span(int start, int close) {
    if (charAt(close + 1) == FULL_WIDTH_BRACE) {
      scan.addBrokenBrace(close + 1, String.valueOf(FULL_WIDTH_BRACE));
      return close + 2;
    }
    Optional<AttributeList> found = attributes.scan(close + 1);
    if (found.isEmpty()) {
      scan.addBrokenBrace(close + 1, fault());
      return close + 2;
    }
    ours(start, new BracketScan.Bracket(close, found.get(), List.of()));
    return found.get().end();
  }

  /** Brackets are a citation if each part has a key. */
  private void citation(int start, int close) {
    List<CitationSyntax.Part> citations = CitationSyntax.bracketed(text, start + 1, close, hidden);
    if (!citations.isEmpty()) {
      ours(start, new BracketScan.Bracket(close, null, citations));
    } else if (!leads.containsKey(start - 1)
        && CitationSyntax.hasPartWithKey(text, start + 1, close, hidden)) {
      broken(start, close, BrokenCitationNode.Fault.PART_WITHOUT_KEY);
    }
  }

  private boolean isCitation(int start, int close) {
    return !CitationSyntax.bracketed(text, start + 1, close, hidden).isEmpty();
  }

  /** Brackets that were meant as a citation are text. */
  private void broken(int start, int close, BrokenCitationNode.Fault fault) {
    scan.addBrokenCitation(start, fault);
    scan.addPlain(start);
    scan.addPlain(close);
  }

  /** Notes a bracket of ours. Brackets directly before it then cannot have it as their label. */
  private void ours(int start, BracketScan.Bracket bracket) {
    scan.addBracket(start, bracket);
    Integer before = leads.get(start - 1);
    if (before != null) {
      scan.addPlain(before);
      scan.addPlain(start - 1);
    }
  }

  /** Brackets directly after a narrative citation are its locator, whatever they contain. */
  private boolean locator(int start, int close) {
    CitationSyntax.Part narrative = beforeLocator.get(start);
    if (narrative == null) {
      return false;
    }
    List<CitationSyntax.Part> parts =
        CitationSyntax.located(narrative, text, start + 1, close, hidden);
    boolean links = charAt(close + 1) == '(' || charAt(close + 1) == '[';
    if (parts.isEmpty() || links) {
      return false;
    }
    scan.addLocator(narrative, new BracketScan.Bracket(close, null, parts));
    return true;
  }

  /** Attributes that follow neither brackets of a span nor a fence. */
  private int brace(int at, After after) {
    if (at < unusedEnd || followsFence(at)) {
      return at + 1;
    }
    Optional<AttributeList> found = attributes.scan(at);
    if (found.isEmpty()) {
      lastBroken = at;
      faultOfLast = fault();
      return at + 1;
    }
    unusedEnd = found.get().end();
    if (unusedEnd >= contentEnd) {
      scan.setEnding(found.get());
    }
    if (found.get().items().stream().anyMatch(BracketScanner::looksLikeAttribute)) {
      scan.addUnused(at, new BracketScan.Unused(unusedEnd, after));
    }
    return at + 1;
  }

  /** Whether the braces are in a fence within a paragraph, which is reported as such. */
  private boolean followsFence(int brace) {
    int blank = brace;
    while (blank > 0 && " \t".indexOf(text.charAt(blank - 1)) >= 0) {
      blank--;
    }
    int colon = blank;
    while (colon > 0 && text.charAt(colon - 1) == ':') {
      colon--;
    }
    boolean startsLine = colon == 0 || "\r\n \t".indexOf(text.charAt(colon - 1)) >= 0;
    return startsLine && blank - colon >= 3;
  }

  /** The start of the text that the attribute scanner could not read. */
  private String fault() {
    int from = attributes.faultAt();
    return text.substring(from, Math.min(text.length(), from + LONGEST_FAULT));
  }

  /** The dash of {@code {-}} may have any meaning. */
  private static boolean looksLikeAttribute(AttributeList.Item item) {
    return item.start() < item.valueStart();
  }
}
