package dev.standpoint.read;

import com.vladsch.flexmark.util.ast.Node;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.read.markdown.Attributes;

/** A note's file and where its text begins below the front matter; all offsets count from there. */
record NoteText(SourceText file, int bodyStart) {

  String body() {
    return file.text().substring(bodyStart);
  }

  Span span(int start, int end) {
    return file.span(bodyStart + start, bodyStart + end);
  }

  Span span(Node node) {
    return span(node.getStartOffset(), node.getEndOffset());
  }

  Given given(Attributes.Item item) {
    return new Given(item.value(), span(item.valueStart(), item.end()));
  }
}
