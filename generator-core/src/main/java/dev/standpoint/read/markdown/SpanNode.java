package dev.standpoint.read.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A bracketed span with its content. The offsets of its attributes are those of the file. */
public final class SpanNode extends Node {

  private final AttributeList attributes;

  SpanNode(BasedSequence chars, AttributeList attributes) {
    super(chars);
    this.attributes = attributes;
  }

  public AttributeList attributes() {
    return attributes;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
