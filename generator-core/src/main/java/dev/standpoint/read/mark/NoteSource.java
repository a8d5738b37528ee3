package dev.standpoint.read.mark;

import com.vladsch.flexmark.util.ast.Node;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.read.markdown.AttributeList;

/**
 * A note's file, and where its text begins after the front matter. Offsets in the text count from
 * there, in UTF-16 units.
 */
public record NoteSource(SourceText file, int bodyStart) {

  /** The text after the front matter. */
  public String body() {
    return file.text().substring(bodyStart);
  }

  /** The place between two offsets in the body; lines count from the top of the file. */
  public Span span(int start, int end) {
    return file.span(bodyStart + start, bodyStart + end);
  }

  /** The text between two offsets in the body. */
  String text(int start, int end) {
    return file.text()
        .substring(bodyStart + start, Math.min(bodyStart + end, file.text().length()));
  }

  /** The place of a node from the parser, which was given only the body. */
  public Span span(Node node) {
    return span(node.getStartOffset(), node.getEndOffset());
  }

  /** The value of an attribute and its place without key and quotation marks. */
  public Located located(AttributeList.Item item) {
    return new Located(item.value(), span(item.valueStart(), item.end()));
  }
}
