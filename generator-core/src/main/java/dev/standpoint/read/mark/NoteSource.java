package dev.standpoint.read.mark;

import com.vladsch.flexmark.util.ast.Node;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.read.markdown.AttributeList;

/** A note's file and where its text begins below the front matter; all offsets count from there. */
public record NoteSource(SourceText file, int bodyStart) {

  public String body() {
    return file.text().substring(bodyStart);
  }

  public Span span(int start, int end) {
    return file.span(bodyStart + start, bodyStart + end);
  }

  public Span span(Node node) {
    return span(node.getStartOffset(), node.getEndOffset());
  }

  public Located given(AttributeList.Item item) {
    return new Located(item.value(), span(item.valueStart(), item.end()));
  }
}
