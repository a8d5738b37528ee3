package dev.standpoint.read.note;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.read.mark.AttributeDiagnostics;
import dev.standpoint.read.mark.NoteSource;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of colons that open or close no div. */
final class FenceDiagnostics {

  private static final Pattern FENCE_LINE = Pattern.compile("(?m)^[ \\t>]*(:{3,}[^\\r\\n]*)");
  private static final Pattern CLOSING_FENCE = Pattern.compile(":{3,}\\s*");

  private final NoteSource text;
  private final DiagnosticCollector findings;
  private int unopened;

  FenceDiagnostics(NoteSource text, DiagnosticCollector findings) {
    this.text = text;
    this.findings = findings;
  }

  /** Silent about a fence that was to close a div whose opening line has been reported. */
  void stray(Span at) {
    if (unopened > 0) {
      unopened--;
    } else {
      findings.add(DiagnosticCode.STRAY_FENCE, at, "this fence closes no div");
    }
  }

  /** A line of colons within a paragraph is text, to Pandoc as to us; its author meant a fence. */
  void reportIn(Paragraph paragraph) {
    BasedSequence chars = paragraph.getChars();
    if (chars.indexOf(":::") < 0) {
      return;
    }
    Matcher fence = FENCE_LINE.matcher(chars);
    while (fence.find()) {
      int start = paragraph.getStartOffset() + fence.start(1);
      Span at = text.span(start, start + fence.group(1).length());
      if (CLOSING_FENCE.matcher(fence.group(1)).matches()) {
        stray(at);
      } else if (fence.start() == 0) {
        unopened++;
        findings.add(
            DiagnosticCode.STRAY_FENCE,
            at,
            AttributeDiagnostics.ofFence(
                chars.subSequence(fence.start(1), chars.length()).toString()));
      } else {
        unopened++;
        findings.add(
            DiagnosticCode.DIV_IN_PARAGRAPH,
            at,
            "this line opens no div, for it stands in a paragraph",
            "put an empty line before it");
      }
    }
  }
}
