package dev.standpoint.read.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * The opening brace of attributes that no brackets, div or heading take: shown as it is, reported.
 * What follows the brace is text, as in Pandoc.
 */
public final class UnusedAttributesNode extends Node {

  /** What stands before the braces. */
  public enum After {
    WORDS,
    SPACE,
    LINK,
    LABEL,
    CODE,
    LOCATOR,
    UNOPENED_BRACKET,
    HEADING,
    CLOSED_HEADING,
    IN_CITATION
  }

  private final After after;
  private final int end;

  UnusedAttributesNode(BasedSequence brace, After after, int end) {
    super(brace);
    this.after = after;
    this.end = end;
  }

  public After after() {
    return after;
  }

  /** The offset in the file behind the closing brace. */
  public int attributesEnd() {
    return end;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
