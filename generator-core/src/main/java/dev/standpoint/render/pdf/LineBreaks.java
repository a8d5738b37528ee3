package dev.standpoint.render.pdf;

import java.text.BreakIterator;
import java.util.Locale;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;

/**
 * Where the lines of one text may end. Flying Saucer's own breaks depend on the default locale and
 * know only the slash of an address; these also come after {@code ? & = # _} in a long word.
 */
final class LineBreaks implements BreakPointsProvider {

  /** A longer word may be an address, and may break after the characters of addresses. */
  private static final int LONG_WORD = 24;

  /** A word that is longer even between those characters, such as a hash, may break anywhere. */
  private static final int ANY_WORD = 64;

  private static final String IN_ADDRESSES = "/?&=#_";

  private final String text;

  /** The end of the next word, which has no space before it; empty if there is none. */
  private final String following;

  private final BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);

  /** The last break, as a UTF-16 index. */
  private int at;

  /** The end of the word that {@link #at} is in. */
  private int end;

  /** Whether the word is so long that it may be an address. */
  private boolean isLong;

  /** {@code following} comes after the text and must stay on the same line as its end. */
  LineBreaks(String text, String following) {
    this.text = text;
    this.following = following;
    words.setText(text);
  }

  @Override
  public BreakPoint next() {
    if (at == end) {
      end = nextWord();
      isLong = end - at > LONG_WORD;
    }
    at = isLong ? nextInWord() : end;
    BreakPoint point = new BreakPoint(at);
    if (at == text.length()) {
      // Flying Saucer measures the width with the hyphen, but never prints one at the text's end.
      point.setHyphen(following);
    }
    return point;
  }

  /** The next break by Java's rules, except those within the name of a host. */
  private int nextWord() {
    int next = words.next();
    while (next > 0 && next < text.length() && isInHost(next)) {
      next = words.next();
    }
    return next;
  }

  /** After the colon of a scheme, or after a dot without a space. */
  private boolean isInHost(int index) {
    return text.charAt(index - 1) == '.' || text.startsWith("://", index - 1);
  }

  /** The next break in a long word: after a row of address characters, or at the limit. */
  private int nextInWord() {
    int last = Math.min(end, at + ANY_WORD);
    for (int i = at + 1; i < last; i++) {
      if (isInAddress(i - 1) && !isInAddress(i) && !text.startsWith("://", i - 3)) {
        return i;
      }
    }
    return last < end && Character.isLowSurrogate(text.charAt(last)) ? last - 1 : last;
  }

  private boolean isInAddress(int index) {
    return IN_ADDRESSES.indexOf(text.charAt(index)) >= 0;
  }
}
