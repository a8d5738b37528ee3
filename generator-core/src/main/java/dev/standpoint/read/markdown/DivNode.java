package dev.standpoint.read.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A fenced div. The offsets of its attributes are those of the file. */
public final class DivNode extends Block {

  private final AttributeList attributes;
  private final BasedSequence fence;
  private boolean closed;

  DivNode(BasedSequence fence, AttributeList attributes) {
    super(fence);
    this.fence = fence;
    this.attributes = attributes;
  }

  public AttributeList attributes() {
    return attributes;
  }

  /** The opening line, from its first colon. */
  public BasedSequence fence() {
    return fence;
  }

  /** Whether a closing fence was found in the same container. */
  public boolean closed() {
    return closed;
  }

  void close() {
    closed = true;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
