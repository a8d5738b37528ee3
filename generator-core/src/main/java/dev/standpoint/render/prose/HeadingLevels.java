package dev.standpoint.render.prose;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Levels of headings as a page needs them: its text starts at a level of its own, and no level is
 * left out on the way down, however far apart the author's levels are.
 */
public final class HeadingLevels {

  private static final int LOWEST = 6;

  private final int top;
  private final Deque<Integer> open;

  /** The highest heading becomes one of level {@code top}. */
  public HeadingLevels(int top) {
    this(top, new ArrayDeque<>());
  }

  private HeadingLevels(int top, Deque<Integer> open) {
    this.top = top;
    this.open = open;
  }

  /** The level of the next heading, of which {@code written} is the author's. */
  public int next(int written) {
    while (!open.isEmpty() && open.getLast() >= written) {
      open.removeLast();
    }
    open.addLast(written);
    return Math.min(LOWEST, top + open.size() - 1);
  }

  /** Levels within a quote, item or div that stands here; they do not reach out of it. */
  HeadingLevels within() {
    return new HeadingLevels(top, new ArrayDeque<>(open));
  }
}
