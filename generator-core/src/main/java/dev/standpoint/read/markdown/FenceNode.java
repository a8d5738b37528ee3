package dev.standpoint.read.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A closing fence; a stray one does not close a div. */
public final class FenceNode extends Block {

  private final boolean stray;

  FenceNode(BasedSequence chars, boolean stray) {
    super(chars);
    this.stray = stray;
  }

  public boolean stray() {
    return stray;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
