package dev.standpoint.render.pdf.script;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Rule N0 of Unicode's bidirectional algorithm, which the JDK's lacks: both brackets of a pair turn
 * the same way.
 */
final class BidiBrackets {

  private static final String OPENING = "([{\u2329\u27E6\u27E8\u27EA\u3008\u300A\u300C";
  private static final String CLOSING = ")]}\u232A\u27E7\u27E9\u27EB\u3009\u300B\u300D";

  private static final String TO_THE_RIGHT = "\u202A\u202D\u2066";
  private static final String TO_THE_LEFT = "\u202B\u202E\u2067";
  private static final char BY_CONTENT = '\u2068';
  private static final String ENDS = "\u202C\u2069";

  private static final char LEFT_TO_RIGHT_MARK = '\u200E';
  private static final char RIGHT_TO_LEFT_MARK = '\u200F';

  private final String text;
  private final StringBuilder settled;
  private final byte[] levels;

  /** The level of what each character is embedded in. */
  private final byte[] embedding;

  private BidiBrackets(String text, byte[] levels, int base) {
    this.text = text;
    this.settled = new StringBuilder(text);
    this.levels = levels;
    this.embedding = embedding(base);
  }

  /**
   * The text with marks in place of brackets, that turn as these are to.
   *
   * @param levels as they are without the rule
   */
  static String settle(String text, byte[] levels, int base) {
    if (text.chars().noneMatch(c -> CLOSING.indexOf(c) >= 0)) {
      return text;
    }
    BidiBrackets brackets = new BidiBrackets(text, levels, base);
    brackets.settle();
    return brackets.settled.toString();
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

  /** Whether the first letter from there on runs to the left. */
  private boolean startsLeft(int start) {
    int at = start;
    while (at < levels.length && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at < levels.length && levels[at] % 2 == 1;
  }

  private void settle() {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < levels.length; i++) {
      if (OPENING.indexOf(text.charAt(i)) >= 0) {
        open.push(i);
      } else if (CLOSING.indexOf(text.charAt(i)) >= 0) {
        close(open, i);
      }
    }
  }

  /** What was opened within the pair and never closed is passed over. */
  private void close(Deque<Integer> open, int closing) {
    char wanted = OPENING.charAt(CLOSING.indexOf(text.charAt(closing)));
    for (Iterator<Integer> candidates = open.iterator(); candidates.hasNext(); ) {
      int opening = candidates.next();
      if (text.charAt(opening) == wanted && embedding[opening] == embedding[closing]) {
        while (open.pop() != opening) {}
        settle(opening, closing);
        return;
      }
    }
  }

  /** A pair goes with what is around it, or with what it holds and follows. */
  private void settle(int opening, int closing) {
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
      settled.setCharAt(opening, mark);
      settled.setCharAt(closing, mark);
    }
  }

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

  /** Numbers count as running to the left, unless they follow letters that do not. */
  private int direction(int at) {
    boolean number = Character.isDigit(text.charAt(at));
    return number ? Math.min(levels[at] - embedding[at] + embedding[at] % 2, 1) : levels[at] % 2;
  }
}
