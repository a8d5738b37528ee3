package dev.standpoint.read.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The start of a comment that does not end in its paragraph. It is reported. */
public final class UnclosedCommentNode extends Node {

  UnclosedCommentNode(BasedSequence opening) {
    super(opening);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
