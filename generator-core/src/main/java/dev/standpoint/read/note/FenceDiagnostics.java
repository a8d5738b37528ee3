package dev.standpoint.read.note;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.read.mark.AttributeDiagnostics;
import dev.standpoint.read.mark.NoteSource;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports lines of colons that do not open or close a div. */
final class FenceDiagnostics {

  /** A line of three or more colons, perhaps in a quote. */
  private static final Pattern FENCE_LINE = Pattern.compile("(?m)^[ \\t>]*(:{3,}[^\\r\\n]*)");

  /** A line with nothing but colons. */
  private static final Pattern CLOSING_FENCE = Pattern.compile(":{3,}\\s*");

  private final NoteSource text;
  private final DiagnosticCollector findings;

  /** How many divs had an opening line that was reported, and no closing fence yet. */
  private int unopened;

  FenceDiagnostics(NoteSource text, DiagnosticCollector findings) {
    this.text = text;
    this.findings = findings;
  }

  /** Reports a closing fence, unless it closes a div whose opening line was reported. */
  void stray(Span at) {
    if (unopened > 0) {
      unopened--;
    } else {
      findings.add(DiagnosticCode.STRAY_FENCE, at, "this fence does not close a div");
    }
  }

  private static boolean isInComment(Paragraph paragraph, int at) {
    for (Node node : paragraph.getDescendants()) {
      if (node instanceof HtmlInlineComment
          && node.getStartOffset() <= at
          && at < node.getEndOffset()) {
        return true;
      }
    }
    return false;
  }

  /** Reports lines of colons in a paragraph. They are text, as in Pandoc, but meant as fences. */
  void reportIn(Paragraph paragraph) {
    BasedSequence chars = paragraph.getChars();
    if (chars.indexOf(":::") < 0) {
      return;
    }
    Matcher fence = FENCE_LINE.matcher(chars);
    while (fence.find()) {
      int start = paragraph.getStartOffset() + fence.start(1);
      Span at = text.span(start, start + fence.group(1).length());
      if (isInComment(paragraph, start)) {
        continue;
      }
      if (CLOSING_FENCE.matcher(fence.group(1)).matches()) {
        stray(at);
        // At the start of its paragraph the opening itself is faulty; later, only its place is.
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
            "not a valid div opening: the line is part of a paragraph",
            "put an empty line before it");
      }
    }
  }
}
