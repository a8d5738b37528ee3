package dev.standpoint.read.markdown;

import dev.standpoint.read.markdown.UnusedAttributesNode.After;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the brackets, backticks and braces of one inline block mean, found in a single pass:
 * deciding bracket by bracket would cost a search each, and a file of brackets would take minutes.
 */
final class BracketScanner {

  /** A bracket that is ours: where it closes, and what it holds (attributes or citations). */
  record Bracket(
      int close, @Nullable AttributeList attributes, List<CitationSyntax.Part> citations) {}

  /** Attributes that nothing takes, and what stands before them where the brackets tell. */
  record Unused(int end, After after) {}

  /** An opening bracket and what makes it another's: an image's or an inline note's. */
  private record Open(int at, boolean ours) {}

  static final char FULL_WIDTH_BRACE = '\uFF5B';
  private static final int LONGEST_FAULT = 40;

  /** Behind brackets, these make a link, a reference or a span of them. */
  private static final String NO_CITATION = "([{";

  /** Bars that no backslash stands before. */
  private static final Pattern BAR = Pattern.compile("((?<!\\\\)(?:\\\\\\\\)*+)\\|");

  /** Autolinks and HTML tags, whose brackets and backticks mean nothing. */
  private static final Pattern TAG = Pattern.compile("<[A-Za-z/!][^<>]*+>");

  private final String text;
  private final int contentEnd;
  private final AttributeScanner attributes;
  private final NavigableMap<Integer, Bracket> brackets = new TreeMap<>();
  private final NavigableMap<Integer, CitationSyntax.Part> narratives = new TreeMap<>();
  private final Map<Integer, BrokenCitationNode.Fault> brokenCitations = new HashMap<>();
  private final Map<Integer, CitationSyntax.Part> beforeLocator = new HashMap<>();
  private final Map<Integer, Bracket> locators = new HashMap<>();
  private final Map<Integer, Integer> codeEnds = new HashMap<>();

  /** Code and brackets, in which keys and semicolons are no part of a citation around. */
  private final BitSet hidden = new BitSet();

  /** Brackets that are text though a label seems to follow, for the next pair is ours. */
  private final BitSet plain = new BitSet();

  private final Map<Integer, String> brokenBraces = new HashMap<>();
  private final Map<Integer, Unused> unusedBraces = new HashMap<>();
  private final BitSet hopelessTickRuns = new BitSet();

  /** Brackets whose label the next pair may be, by where they close. */
  private final Map<Integer, Integer> leads = new HashMap<>();

  private final Deque<Open> open = new ArrayDeque<>();
  private int escapedOpens;
  private int unusedEnd;
  private @Nullable AttributeList ending;
  private int failedBrace = -1;
  private int brokenEnding = -1;
  private String failure = "";

  BracketScanner(String text) {
    this(text, false);
  }

  /** In a table's row, nothing goes on behind a bar. */
  BracketScanner(String block, boolean row) {
    this.text = row ? BAR.matcher(block).replaceAll("$1\0") : block;
    this.contentEnd = text.stripTrailing().length();
    this.attributes = new AttributeScanner(text);
    Matcher tag = TAG.matcher(text);
    int at = 0;
    while (at < text.length()) {
      at = step(at, tag);
    }
    if (failedBrace >= 0 && text.indexOf('}', failedBrace) == contentEnd - 1) {
      brokenEnding = failedBrace;
    }
  }

  Optional<Bracket> bracketAt(int start) {
    return Optional.ofNullable(brackets.get(start));
  }

  /** The spans between two brackets. */
  Collection<Bracket> spansWithin(int start, int end) {
    return brackets.subMap(start, false, end, false).values().stream()
        .filter(bracket -> bracket.attributes() != null)
        .toList();
  }

  /** The keys between two brackets that are not among those cited. */
  List<CitationSyntax.Part> keysWithin(int start, int end, List<CitationSyntax.Part> cited) {
    Set<Integer> starts =
        cited.stream().map(CitationSyntax.Part::keyStart).collect(Collectors.toSet());
    return narratives.subMap(start, end).values().stream()
        .filter(key -> !starts.contains(key.keyStart()))
        .toList();
  }

  /** Why the brackets that open at {@code start} are no citation though they look like one. */
  Optional<BrokenCitationNode.Fault> faultOfCitation(int start) {
    return Optional.ofNullable(brokenCitations.get(start));
  }

  /** The narrative citation whose at sign stands at {@code at}. */
  Optional<CitationSyntax.Part> narrativeAt(int at) {
    return Optional.ofNullable(narratives.get(at));
  }

  /** The brackets that belong to the narrative citation at {@code at}; all keys, its own first. */
  Optional<Bracket> locatorOf(int at) {
    return Optional.ofNullable(locators.get(at));
  }

  /** Whether the bracket there is text that no reference may be made of. */
  boolean isPlain(int bracket) {
    return plain.get(bracket);
  }

  /** Where the code span that starts at {@code start} ends, behind its backticks. */
  Optional<Integer> codeEnd(int start) {
    return Optional.ofNullable(codeEnds.get(start));
  }

  /** The text from where the attributes at {@code brace}, behind a bracket, go wrong. */
  Optional<String> faultOf(int brace) {
    return Optional.ofNullable(brokenBraces.get(brace));
  }

  Optional<Unused> unusedAt(int brace) {
    return Optional.ofNullable(unusedBraces.get(brace));
  }

  /** The attributes with which the block ends, behind no bracket. */
  Optional<AttributeList> ending() {
    return Optional.ofNullable(ending);
  }

  /** From where the braces at {@code brace}, with which the block ends, are no attributes. */
  Optional<String> faultOfEnding(int brace) {
    return brace == brokenEnding ? Optional.of(failure) : Optional.empty();
  }

  /** Where the run of backticks at {@code start} ends. */
  int runEnd(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end;
  }

  private int step(int at, Matcher tag) {
    return switch (text.charAt(at)) {
      case '\\' -> escaped(at + 1);
      case '`' -> code(at);
      case '<' -> tag.region(at, text.length()).lookingAt() ? tag.end() : at + 1;
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
      case '\0' -> {
        open.clear();
        yield at + 1;
      }
      default -> at + 1;
    };
  }

  /** Who escapes a bracket wants no mark of it, so its braces are words too. */
  private int escaped(int at) {
    if (charAt(at) == '[') {
      escapedOpens++;
    }
    return charAt(at) == ']' && charAt(at + 1) == '{' ? at + 2 : at + 1;
  }

  private char charAt(int at) {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private int code(int start) {
    int from = runEnd(start);
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
      int end = runEnd(at);
      if (end - at == length) {
        codeEnds.put(start, end);
        hidden.set(start, end);
        return end;
      }
      at = end;
    }
    hopelessTickRuns.set(length);
    return from;
  }

  private int narrative(int at) {
    Optional<CitationSyntax.Part> found = CitationSyntax.narrative(text, at);
    if (found.isEmpty()) {
      return at + 1;
    }
    narratives.put(at, found.get());
    int next = found.get().keyEnd();
    while (Character.isWhitespace(charAt(next))) {
      next++;
    }
    if (charAt(next) == '[') {
      beforeLocator.put(next, found.get());
    }
    return found.get().keyEnd();
  }

  private int close(int at) {
    Open start = open.poll();
    char next = charAt(at + 1);
    if (start == null && escapedOpens > 0) {
      escapedOpens--;
      return next == '{' ? at + 2 : at + 1;
    } else if (start == null) {
      return next == '{' ? brace(at + 1, After.UNOPENED_BRACKET) : at + 1;
    }
    boolean label = leads.containsKey(start.at() - 1);
    if (start.ours() && !label) {
      if (locator(start.at(), at)) {
        return next == '{' ? brace(at + 1, After.LOCATOR) : at + 1;
      }
      if (next == '{' || next == FULL_WIDTH_BRACE) {
        return span(start.at(), at);
      }
    }
    // A label's citations are read as if nothing stood behind it.
    if (start.ours() && (label || NO_CITATION.indexOf(next) < 0)) {
      citation(start.at(), at);
    } else if (start.ours() && next == '[' && isCitation(start.at(), at)) {
      broken(start.at(), at, BrokenCitationNode.Fault.SIDE_BY_SIDE);
    }
    if (!label && !brackets.containsKey(start.at())) {
      leads.put(at, start.at());
    }
    hidden.set(start.at(), at + 1);
    return at + 1;
  }

  private int span(int start, int close) {
    if (charAt(close + 1) == FULL_WIDTH_BRACE) {
      brokenBraces.put(close + 1, String.valueOf(FULL_WIDTH_BRACE));
      return close + 2;
    }
    Optional<AttributeList> found = attributes.scan(close + 1);
    if (found.isEmpty()) {
      brokenBraces.put(close + 1, fault());
      return close + 2;
    }
    ours(start, new Bracket(close, found.get(), List.of()));
    return found.get().end();
  }

  private void citation(int start, int close) {
    List<CitationSyntax.Part> citations = CitationSyntax.bracketed(text, start + 1, close, hidden);
    if (!citations.isEmpty()) {
      ours(start, new Bracket(close, null, citations));
    } else if (!leads.containsKey(start - 1)
        && CitationSyntax.hasPartWithKey(text, start + 1, close, hidden)) {
      broken(start, close, BrokenCitationNode.Fault.PART_WITHOUT_KEY);
    }
  }

  private boolean isCitation(int start, int close) {
    return !CitationSyntax.bracketed(text, start + 1, close, hidden).isEmpty();
  }

  private void broken(int start, int close, BrokenCitationNode.Fault fault) {
    brokenCitations.put(start, fault);
    plain.set(start);
    plain.set(close);
  }

  private void ours(int start, Bracket bracket) {
    brackets.put(start, bracket);
    Integer before = leads.get(start - 1);
    if (before != null) {
      plain.set(before);
      plain.set(start - 1);
    }
  }

  /** Brackets right behind a narrative citation are its locator, whatever they hold. */
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
    locators.put(narrative.keyStart(), new Bracket(close, null, parts));
    return true;
  }

  private int brace(int at, After after) {
    if (at < unusedEnd || isBehindFence(at)) {
      return at + 1;
    }
    Optional<AttributeList> found = attributes.scan(at);
    if (found.isEmpty()) {
      failedBrace = at;
      failure = fault();
      return at + 1;
    }
    unusedEnd = found.get().end();
    if (unusedEnd >= contentEnd) {
      ending = found.get();
    }
    if (found.get().items().stream().anyMatch(BracketScanner::looksLikeAttribute)) {
      unusedBraces.put(at, new Unused(unusedEnd, after));
    }
    return at + 1;
  }

  /** A line of a div's fence within a paragraph is another fault. */
  private boolean isBehindFence(int brace) {
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

  private String fault() {
    int from = attributes.faultAt();
    return text.substring(from, Math.min(text.length(), from + LONGEST_FAULT));
  }

  /** A dash alone may be anything. */
  private static boolean looksLikeAttribute(AttributeList.Item item) {
    return item.start() < item.valueStart();
  }
}
