package dev.standpoint.read.markdown;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the brackets, backticks and braces of one inline block mean, found in a single pass:
 * deciding bracket by bracket would cost a search each, and a file of brackets would take minutes.
 */
final class BracketScan {

  /** A bracket that is ours: where it closes, and what it holds (attributes or citations). */
  record Bracket(int close, @Nullable Attributes attributes, List<CitationSyntax.Part> citations) {}

  /** Autolinks and HTML tags, whose brackets and backticks mean nothing. */
  private static final Pattern TAG = Pattern.compile("<[A-Za-z/!][^<>]*+>");

  private final String text;
  private final Map<Integer, Bracket> brackets = new HashMap<>();
  private final Map<Integer, Integer> codeEnds = new HashMap<>();
  private final BitSet inCode = new BitSet();
  private final BitSet brokenBraces = new BitSet();
  private final BitSet hopelessTickRuns = new BitSet();
  private final Deque<Integer> open = new ArrayDeque<>();

  BracketScan(String text) {
    this.text = text;
    Matcher tag = TAG.matcher(text);
    int at = 0;
    while (at < text.length()) {
      at = step(at, tag);
    }
  }

  Optional<Bracket> bracketAt(int start) {
    return Optional.ofNullable(brackets.get(start));
  }

  /** Where the code span that starts at {@code start} ends, behind its backticks. */
  Optional<Integer> codeEnd(int start) {
    return Optional.ofNullable(codeEnds.get(start));
  }

  boolean isBrokenBrace(int at) {
    return brokenBraces.get(at);
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
    switch (text.charAt(at)) {
      case '\\' -> {
        return at + 2;
      }
      case '`' -> {
        return code(at);
      }
      case '<' -> {
        return tag.region(at, text.length()).lookingAt() ? tag.end() : at + 1;
      }
      case '[' -> open.push(at);
      case ']' -> {
        return open.isEmpty() ? at + 1 : close(open.pop(), at);
      }
      default -> {}
    }
    return at + 1;
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
        inCode.set(start, end);
        return end;
      }
      at = end;
    }
    hopelessTickRuns.set(length);
    return from;
  }

  private int close(int start, int at) {
    if (start > 0 && text.charAt(start - 1) == '!') {
      return at + 1;
    }
    char next = at + 1 < text.length() ? text.charAt(at + 1) : '\0';
    if (next == '{') {
      Optional<Attributes> attributes = AttributeScanner.scan(text, at + 1);
      if (attributes.isPresent()) {
        brackets.put(start, new Bracket(at, attributes.get(), List.of()));
        return attributes.get().end();
      }
      brokenBraces.set(at + 1);
    }
    if (next != '(' && text.charAt(start + 1) != '^') {
      List<CitationSyntax.Part> citations = CitationSyntax.bracketed(text, start + 1, at, inCode);
      if (!citations.isEmpty()) {
        brackets.put(start, new Bracket(at, null, citations));
      }
    }
    return at + 1;
  }
}
