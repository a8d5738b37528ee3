package dev.standpoint.read.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The box at the start of an item in a task list: {@code [ ]} or {@code [x]}. */
public final class TaskNode extends Node {

  private static final int LENGTH = 3;

  private final boolean done;

  private TaskNode(BasedSequence chars, boolean done) {
    super(chars);
    this.done = done;
  }

  /** Whether such a box is at the start of a text, which is that of {@code block}. */
  static boolean startsIn(BasedSequence text, Node block) {
    return block instanceof Paragraph
        && block.getParent() instanceof ListItem item
        && CommentNode.firstAfter(item) == block
        && text.length() > LENGTH
        && text.charAt(0) == '['
        && " xX".indexOf(text.charAt(1)) >= 0
        && text.charAt(2) == ']'
        && Character.isWhitespace(text.charAt(LENGTH));
  }

  static TaskNode at(BasedSequence text) {
    return new TaskNode(text.subSequence(0, LENGTH), text.charAt(1) != ' ');
  }

  public boolean done() {
    return done;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
