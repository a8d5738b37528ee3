package dev.standpoint.read.markdown;

import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** A comment that starts a block. Only its first characters are in the node. */
public final class CommentNode extends Block {

  private boolean closed;

  CommentNode(BasedSequence opening) {
    super(opening);
  }

  /** Whether the comment ends before the block around it does. */
  public boolean closed() {
    return closed;
  }

  void close() {
    closed = true;
  }

  /** The first node of a container that is not a comment. */
  public static @Nullable Node firstAfter(Node container) {
    return container.getFirstChildAnyNot(CommentNode.class);
  }

  /** The next node that is not a comment. */
  public static @Nullable Node nextAfter(Node node) {
    return node.getNextAnyNot(CommentNode.class);
  }

  /** While lines are read, the last block so far, which may still be inside its comment. */
  static @Nullable Node lastBefore(Node container) {
    Node last = container.getLastChildAnyNot(BlankLine.class);
    while (last instanceof CommentNode) {
      last =
          last.hasChildren()
              ? last.getLastChildAnyNot(BlankLine.class)
              : last.getPreviousAnyNot(BlankLine.class);
    }
    return last;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
