package dev.standpoint.report;

import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import java.util.Map;

/**
 * A place, from its first character to the one after its last. Lines and columns count from 1,
 * columns in code points.
 */
record Region(int startLine, int startColumn, int endLine, int endColumn) {

  /**
   * {@code files} are the texts that were read, by path. A place in another file is on one line.
   */
  static Region of(Span at, Map<String, SourceText> files) {
    SourceText text = files.get(at.path());
    Span end =
        text == null
            ? new Span(at.path(), at.line(), at.column() + at.length(), 0)
            : text.after(at);
    return new Region(at.line(), at.column(), end.line(), end.column());
  }
}
