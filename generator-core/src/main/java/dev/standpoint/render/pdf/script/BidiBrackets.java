package dev.standpoint.render.pdf.script;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Rule N0 of Unicode's bidirectional algorithm (UAX 9), which {@link java.text.Bidi} lacks: both
 * brackets of a pair get the same direction.
 */
final class BidiBrackets {

  /** The n-th opening bracket belongs to the n-th closing one. */
  private static final String OPENING = "([{\u2329\u27E6\u27E8\u27EA\u3008\u300A\u300C";

  private static final String CLOSING = ")]}\u232A\u27E7\u27E9\u27EB\u3009\u300B\u300D";

  /** Embedding, override and isolate for left-to-right text. */
  private static final String TO_THE_RIGHT = "\u202A\u202D\u2066";

  /** The same for right-to-left text. */
  private static final String TO_THE_LEFT = "\u202B\u202E\u2067";

  /** FIRST STRONG ISOLATE: the first letter after it decides. */
  private static final char BY_CONTENT = '\u2068';

  /** The ends of embeddings and overrides, and of isolates. */
  private static final String ENDS = "\u202C\u2069";

  private static final char LEFT_TO_RIGHT_MARK = '\u200E';
  private static final char RIGHT_TO_LEFT_MARK = '\u200F';

  private final String text;
  private final StringBuilder resolved;
  private final byte[] levels;

  /** For each character, the level of the embedding around it. */
  private final byte[] embedding;

  private BidiBrackets(String text, byte[] levels, int base) {
    this.text = text;
    this.resolved = new StringBuilder(text);
    this.levels = levels;
    this.embedding = embedding(base);
  }

  /**
   * Replaces brackets by invisible marks of the direction that the brackets must have, so that a
   * second run of the algorithm gives their levels.
   *
   * @param levels those of the first run, without the rule
   */
  static String resolve(String text, byte[] levels, int base) {
    if (text.chars().noneMatch(c -> CLOSING.indexOf(c) >= 0)) {
      return text;
    }
    BidiBrackets brackets = new BidiBrackets(text, levels, base);
    brackets.resolve();
    return brackets.resolved.toString();
  }

  private byte[] embedding(int base) {
    byte[] embedding = new byte[text.length()];
    Deque<Integer> around = new ArrayDeque<>();
    around.push(base);
    for (int i = 0; i < embedding.length; i++) {
      char c = text.charAt(i);
      if (ENDS.indexOf(c) >= 0 && around.size() > 1) {
        around.pop();
      }
      int level = around.element();
      embedding[i] = (byte) level;
      if (TO_THE_RIGHT.indexOf(c) >= 0 || (c == BY_CONTENT && !startsLeft(i + 1))) {
        around.push((level + 2) & ~1);
      } else if (TO_THE_LEFT.indexOf(c) >= 0 || c == BY_CONTENT) {
        around.push((level + 1) | 1);
      }
    }
    return embedding;
  }

  /** Whether the next letter from there on is read from right to left. */
  private boolean startsLeft(int start) {
    int at = start;
    while (at < levels.length && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at < levels.length && levels[at] % 2 == 1;
  }

  private void resolve() {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < levels.length; i++) {
      if (OPENING.indexOf(text.charAt(i)) >= 0) {
        open.push(i);
      } else if (CLOSING.indexOf(text.charAt(i)) >= 0) {
        close(open, i);
      }
    }
  }

  /** Brackets that were opened within the pair and never closed are ignored. */
  private void close(Deque<Integer> open, int closing) {
    char wanted = OPENING.charAt(CLOSING.indexOf(text.charAt(closing)));
    for (Iterator<Integer> candidates = open.iterator(); candidates.hasNext(); ) {
      int opening = candidates.next();
      if (text.charAt(opening) == wanted && embedding[opening] == embedding[closing]) {
        while (open.pop() != opening) {}
        resolve(opening, closing);
        return;
      }
    }
  }

  /**
   * A pair gets the direction of its embedding if it contains text of that direction. Otherwise the
   * text before it decides (N0 b to d).
   */
  private void resolve(int opening, int closing) {
    int around = embedding[opening];
    boolean holdsAround = false;
    boolean holdsOther = false;
    for (int i = opening + 1; i < closing; i++) {
      boolean counts = isStrong(i) && embedding[i] == around;
      holdsAround |= counts && direction(i) == around % 2;
      holdsOther |= counts && direction(i) != around % 2;
    }
    if (holdsAround || holdsOther) {
      boolean turns = !holdsAround && directionBefore(opening) != around % 2;
      char mark = around % 2 == 1 ^ turns ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK;
      resolved.setCharAt(opening, mark);
      resolved.setCharAt(closing, mark);
    }
  }

  /** That of the last strong character of the same embedding, else of the embedding. */
  private int directionBefore(int at) {
    int before = at - 1;
    while (before >= 0 && !(isStrong(before) && embedding[before] == embedding[at])) {
      before--;
    }
    return before < 0 ? embedding[at] % 2 : direction(before);
  }

  private boolean isStrong(int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  /** Numbers count as right-to-left unless they follow left-to-right letters (N0, with W7). */
  private int direction(int at) {
    boolean number = Character.isDigit(text.charAt(at));
    return number ? Math.min(levels[at] - embedding[at] + embedding[at] % 2, 1) : levels[at] % 2;
  }
}
