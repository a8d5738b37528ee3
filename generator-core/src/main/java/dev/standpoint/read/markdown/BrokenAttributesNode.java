package dev.standpoint.read.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** An opening brace where attributes are expected but faulty. It is shown as text and reported. */
public final class BrokenAttributesNode extends Node {

  private final String fault;

  BrokenAttributesNode(BasedSequence brace, String fault) {
    super(brace);
    this.fault = fault;
  }

  /** The text from the first wrong item on; empty if the closing brace is missing. */
  public String fault() {
    return fault;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
