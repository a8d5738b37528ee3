package dev.standpoint.render.prose;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Levels of headings as a page needs them: the text starts at the level that the page sets, and no
 * level is skipped on the way down, even if the author skips some.
 *
 * <p>Screen readers list headings by level, and PDF/UA-1 (ISO 14289-1, 7.4) forbids a level that is
 * skipped.
 */
public final class HeadingLevels {

  /** HTML has no level below h6. */
  private static final int LOWEST = 6;

  private final int top;

  /** The levels, as written, of the headings that contain the current place. */
  private final Deque<Integer> open;

  /** The highest heading becomes one of level {@code top}. */
  public HeadingLevels(int top) {
    this(top, new ArrayDeque<>());
  }

  private HeadingLevels(int top, Deque<Integer> open) {
    this.top = top;
    this.open = open;
  }

  /** The level of the next heading; {@code written} is the level that the author gave it. */
  public int next(int written) {
    while (!open.isEmpty() && open.getLast() >= written) {
      open.removeLast();
    }
    open.addLast(written);
    return Math.min(LOWEST, top + open.size() - 1);
  }

  /** Levels within a quote, item or div at this place; they do not affect the text after it. */
  HeadingLevels within() {
    return new HeadingLevels(top, new ArrayDeque<>(open));
  }
}
