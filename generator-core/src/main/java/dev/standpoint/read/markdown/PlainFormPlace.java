package dev.standpoint.read.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** The places of records without braces: details of definition lists, and lists of events. */
public final class PlainFormPlace {

  private static final String EVENTS = "events";

  private PlainFormPlace() {}

  /** Whether the block is the first paragraph of a detail or of an item in a list of events. */
  static boolean isIn(Node block) {
    Node parent = block.getParent();
    return block instanceof Paragraph
        && parent != null
        && CommentNode.firstAfter(parent) == block
        && (parent instanceof DetailNode
            || (parent instanceof ListItem && isEvents(parent.getParent())));
  }

  /** Whether the list is in a div of events. */
  public static boolean isEvents(@Nullable Node list) {
    return list instanceof ListBlock && list.getParent() instanceof DivNode div && isOfEvents(div);
  }

  /** Whether this is a div of events without a list. */
  public static boolean lacksEvents(DivNode div) {
    return isOfEvents(div) && div.getFirstChildAny(ListBlock.class) == null;
  }

  private static boolean isOfEvents(DivNode div) {
    return div.attributes().of(AttributeList.Sort.CLASS).stream()
        .anyMatch(item -> item.value().equals(EVENTS));
  }
}
