package dev.standpoint.render.pdf;

import java.text.BreakIterator;
import java.util.Locale;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;

/**
 * Where the lines of one text may end. Flying Saucer's own breaks depend on the default locale and
 * know only the slash of an address; these also come behind {@code ? & = # _} of a long word.
 */
final class LineBreaks implements BreakPointsProvider {

  /** A longer word may be an address, and is one if it has the characters of one. */
  private static final int LONG_WORD = 24;

  /** No language has a longer word; a key or a hash may be broken anywhere. */
  private static final int ANY_WORD = 64;

  private static final String IN_ADDRESSES = "/?&=#_";

  private final String text;
  private final String following;
  private final BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
  private int at;
  private int end;
  private boolean isLong;

  /** {@code following} is what stands behind the text and has to stay on its last line. */
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
      // A hyphen counts when the width is measured; one at the end of the text is never printed.
      point.setHyphen(following);
    }
    return point;
  }

  private int nextWord() {
    int next = words.next();
    while (next > 0 && next < text.length() && isInHost(next)) {
      next = words.next();
    }
    return next;
  }

  /** Behind the colon of a scheme or a dot without a space. */
  private boolean isInHost(int index) {
    return text.charAt(index - 1) == '.' || text.startsWith("://", index - 1);
  }

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
