package dev.standpoint.read.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * The opening brace of attributes that have no effect. It is shown as text and reported. The text
 * after the brace is parsed as usual, as in Pandoc.
 */
public final class UnusedAttributesNode extends Node {

  /** The text before the braces, which explains why they have no effect. */
  public enum After {
    WORDS,
    /** A bracket and white space. */
    SPACE,
    LINK,
    /** Brackets directly after other brackets. */
    LABEL,
    CODE,
    /** Brackets after a narrative citation. */
    LOCATOR,
    /** A closing bracket that nothing in this block opens. */
    UNOPENED_BRACKET,
    /** Words of a heading, more of which follow. */
    HEADING,
    /** Words of a heading that ends with hashes. */
    CLOSED_HEADING,
    /** Brackets inside a citation. */
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

  /** The offset in the file after the closing brace. */
  public int attributesEnd() {
    return end;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
