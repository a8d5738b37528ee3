package dev.standpoint.read.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The attributes at a heading's end; offsets are those of the file. */
public final class HeadingAttributesNode extends Node {

  private final AttributeList attributes;

  HeadingAttributesNode(BasedSequence chars, AttributeList attributes) {
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
