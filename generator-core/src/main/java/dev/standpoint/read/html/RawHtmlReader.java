package dev.standpoint.read.html;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Block;
import dev.standpoint.read.mark.NoteSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads blocks of HTML: left out, or made safe if the build allows HTML. A block ends at an empty
 * line, so it must close its elements before.
 */
public final class RawHtmlReader {

  /** Elements without an end tag. */
  static final Set<String> VOID = Set.of("br", "hr", "img", "input", "wbr");

  /** A tag: a slash if it is an end tag, the name, a slash if it closes itself. */
  static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)[^>]*?(/?)>");

  private final NoteSource text;
  private final RawHtmlPolicy html;
  private final DiagnosticCollector findings;

  public RawHtmlReader(NoteSource text, RawHtmlPolicy html, DiagnosticCollector findings) {
    this.text = text;
    this.html = html;
    this.findings = findings;
  }

  /** A block of HTML; empty if nothing is left of it. */
  public Optional<Block> block(HtmlBlockBase node) {
    Span at = text.span(node);
    if (html == RawHtmlPolicy.LEFT_OUT) {
      findings.add(DiagnosticCode.RAW_HTML, at, "raw HTML is left out");
      return Optional.empty();
    }
    // Not the characters of the node, which have the marks of quotes around it.
    String written = node.getContentChars().normalizeEOL();
    HtmlSanitizer.Safe safe = HtmlSanitizer.block(written);
    List<String> leftOut = new ArrayList<>(safe.leftOut());
    if (!leftOut.isEmpty()) {
      findings.add(DiagnosticCode.RAW_HTML, at, leftOutMessage(leftOut));
    }
    unbalanced(written)
        .ifPresent(
            name ->
                findings.add(
                    DiagnosticCode.RAW_HTML,
                    at,
                    "<" + name + "> is not opened and closed in the same block of HTML",
                    "an empty line ends the block; put a div ::: around Markdown"));
    return safe.markup().isBlank()
        ? Optional.empty()
        : Optional.of(new Block.RawHtml(safe.markup().strip(), at));
  }

  /** The message for elements and attributes that are not published. */
  static String leftOutMessage(List<String> names) {
    return "left out of this HTML: " + String.join(", ", names);
  }

  /** The first element that this piece does not both open and close. */
  private static Optional<String> unbalanced(String html) {
    Map<String, Integer> open = new HashMap<>();
    List<String> names = new ArrayList<>();
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      if (!VOID.contains(name) && tag.group(3).isEmpty()) {
        names.add(name);
        open.merge(name, tag.group(1).isEmpty() ? 1 : -1, Integer::sum);
      }
    }
    return names.stream().filter(name -> open.getOrDefault(name, 0) != 0).findFirst();
  }
}
