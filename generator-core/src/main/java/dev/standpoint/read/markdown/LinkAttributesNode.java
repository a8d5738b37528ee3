package dev.standpoint.read.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The attributes right behind an image; offsets are those of the file. */
public final class LinkAttributesNode extends Node {

  private final AttributeList attributes;

  LinkAttributesNode(BasedSequence chars, AttributeList attributes) {
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
