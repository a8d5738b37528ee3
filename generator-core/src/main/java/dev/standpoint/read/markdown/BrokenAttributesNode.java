package dev.standpoint.read.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** An opening brace that starts no attributes though its place asks for some: shown, reported. */
public final class BrokenAttributesNode extends Node {

  private final String fault;

  BrokenAttributesNode(BasedSequence brace, String fault) {
    super(brace);
    this.fault = fault;
  }

  /** The text from where the attributes go wrong: an item that is none, or nothing at the end. */
  public String fault() {
    return fault;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
