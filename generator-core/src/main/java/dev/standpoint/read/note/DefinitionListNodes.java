package dev.standpoint.read.note;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.standpoint.read.markdown.CommentNode;
import dev.standpoint.read.markdown.DetailNode;
import java.util.ArrayList;
import java.util.List;

/** The sibling nodes of one definition list in Flexmark's tree: terms, each before its details. */
record DefinitionListNodes(List<Entry> entries, Node first, Node last) {

  /** A term of one line with its details. */
  record Entry(Paragraph term, List<DetailNode> details) {}

  /** Whether the node is a term: a paragraph with a detail after it. */
  static boolean startsAt(Node node) {
    return node instanceof Paragraph && CommentNode.nextAfter(node) instanceof DetailNode;
  }

  /** Collects the terms and details from the first term on. */
  static DefinitionListNodes from(Node first) {
    List<Entry> entries = new ArrayList<>();
    Node last = first;
    // The loop moves over the details itself, so it has no step of its own.
    for (Node node = first; node instanceof Paragraph term && startsAt(node); ) {
      List<DetailNode> details = new ArrayList<>();
      node = CommentNode.nextAfter(term);
      while (node instanceof DetailNode detail) {
        details.add(detail);
        last = detail;
        node = CommentNode.nextAfter(detail);
      }
      entries.add(new Entry(term, details));
    }
    return new DefinitionListNodes(entries, first, last);
  }
}
