package dev.standpoint.read.note;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.standpoint.read.markdown.AttributesNode;
import dev.standpoint.read.markdown.EastAsian;
import org.jspecify.annotations.Nullable;

/**
 * Finds line ends that are no space: Chinese and Japanese text is wrapped between any two
 * characters, and has no spaces between words.
 */
final class WrappedLines {

  private static final int NONE = -1;

  private WrappedLines() {}

  /** Whether the characters before and after a soft line end belong together. */
  static boolean joins(Node lineEnd) {
    int before = lastBefore(lineEnd);
    return before != NONE && EastAsian.is(before) && EastAsian.is(firstAfter(lineEnd));
  }

  /** The last character before a node in its block. */
  private static int lastBefore(Node node) {
    Node place = node;
    while (place != null) {
      for (Node before = place.getPrevious(); before != null; before = before.getPrevious()) {
        int last = last(before);
        if (last != NONE) {
          return last;
        }
      }
      place = parentInText(place);
    }
    return NONE;
  }

  /** The first character after a node in its block. */
  private static int firstAfter(Node node) {
    Node place = node;
    while (place != null) {
      for (Node after = place.getNext(); after != null; after = after.getNext()) {
        int first = first(after);
        if (first != NONE) {
          return first;
        }
      }
      place = parentInText(place);
    }
    return NONE;
  }

  /** The node around a node, unless that is the block. */
  private static @Nullable Node parentInText(Node node) {
    Node parent = node.getParent();
    return parent == null || parent instanceof com.vladsch.flexmark.util.ast.Block ? null : parent;
  }

  /** The last character of a node; that of a comment, or of attributes, is not shown. */
  private static int last(Node node) {
    for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
      int last = last(child);
      if (last != NONE) {
        return last;
      }
    }
    BasedSequence chars = own(node);
    return chars.isEmpty() ? NONE : Character.codePointBefore(chars, chars.length());
  }

  private static int first(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      int first = first(child);
      if (first != NONE) {
        return first;
      }
    }
    BasedSequence chars = own(node);
    return chars.isEmpty() ? NONE : Character.codePointAt(chars, 0);
  }

  /** The characters of a node that are in none of its children. */
  private static BasedSequence own(Node node) {
    boolean hidden =
        node instanceof HtmlInlineBase || node instanceof AttributesNode || node.hasChildren();
    return hidden
        ? BasedSequence.NULL
        : node instanceof Code code ? code.getText() : node.getChars();
  }
}
