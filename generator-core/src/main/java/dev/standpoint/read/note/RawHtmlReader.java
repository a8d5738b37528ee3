package dev.standpoint.read.note;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.util.ast.Node;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Inline;
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
 * The HTML in one note: left out, or made safe where the build allows it. A piece between empty
 * lines is taken by itself; within running text each tag is, and pairs must close in their order.
 */
final class RawHtmlReader {

  /** An element in running text that waits for its end tag, and what stands in it so far. */
  private record Open(
      String name, Optional<Inline> made, boolean skipped, List<Inline> content, Span at) {}

  private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "wbr");

  /** What stands in these is no text. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "script", "style", "textarea", "title", "iframe", "noscript", "template", "svg", "math");

  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)[^>]*?(/?)>");
  private static final Pattern HREF =
      Pattern.compile("(?i)\\shref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

  private final NoteSource text;
  private final RawHtmlPolicy html;
  private final DiagnosticCollector findings;

  RawHtmlReader(NoteSource text, RawHtmlPolicy html, DiagnosticCollector findings) {
    this.text = text;
    this.html = html;
    this.findings = findings;
  }

  boolean leavesOut() {
    return html == RawHtmlPolicy.LEFT_OUT;
  }

  /** A block of HTML; empty where nothing is left of it. */
  Optional<Block> block(Node node) {
    Span at = text.span(node);
    if (leavesOut()) {
      findings.add(DiagnosticCode.RAW_HTML, at, "raw HTML is left out");
      return Optional.empty();
    }
    HtmlSanitizer.Safe safe = HtmlSanitizer.block(node.getChars().normalizeEOL());
    List<String> leftOut = new ArrayList<>(safe.leftOut());
    if (!leftOut.isEmpty()) {
      reportLeftOut(leftOut, at);
    }
    unbalanced(node.getChars().toString())
        .ifPresent(
            name ->
                findings.add(
                    DiagnosticCode.RAW_HTML,
                    at,
                    "<" + name + "> does not open and close in this piece of HTML, which ends here",
                    "an empty line ends it; use a div of colons around Markdown"));
    return safe.markup().isBlank()
        ? Optional.empty()
        : Optional.of(new Block.RawHtml(safe.markup().strip(), at));
  }

  private void reportLeftOut(List<String> names, Span at) {
    findings.add(DiagnosticCode.RAW_HTML, at, "left out of this HTML: " + String.join(", ", names));
  }

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

  /** Collects the inlines of one text, and puts elements around those between their tags. */
  final class Inlines {

    private final List<Inline> whole = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    void add(Inline inline) {
      last().add(inline);
    }

    void addAll(List<Inline> inlines) {
      last().addAll(inlines);
    }

    private List<Inline> last() {
      return open.isEmpty() ? whole : open.get(open.size() - 1).content();
    }

    /** A tag or a comment. */
    void tag(Node node) {
      Matcher tag = TAG.matcher(node.getChars());
      if (node instanceof HtmlInlineComment) {
        return;
      }
      Span at = text.span(node);
      if (!tag.lookingAt()) {
        reportLeftOut(List.of("all of it"), at);
      } else if (tag.group(1).isEmpty()) {
        start(tag.group(2).toLowerCase(Locale.ROOT), node.getChars().normalizeEOL(), at);
      } else {
        end(tag.group(2).toLowerCase(Locale.ROOT), at);
      }
    }

    private void start(String name, String tag, Span at) {
      if (name.equals("br")) {
        add(new Inline.LineEnd(true, at));
        return;
      }
      Optional<Inline> made = name.equals("a") ? link(tag, at) : element(name, tag, at);
      if (made.isEmpty() && name.equals("a")) {
        reportLeftOut(List.of(name), at);
      }
      if (!VOID.contains(name)) {
        open.add(new Open(name, made, NO_TEXT.contains(name), new ArrayList<>(), at));
      }
    }

    private Optional<Inline> element(String name, String tag, Span at) {
      HtmlSanitizer.Safe safe = HtmlSanitizer.startTag(tag, name);
      if (!safe.leftOut().isEmpty()) {
        reportLeftOut(safe.leftOut(), at);
      }
      return safe.markup().isEmpty()
          ? Optional.empty()
          : Optional.of(new Inline.RawHtml(safe.markup(), name, List.of(), at));
    }

    /** Is one of ours, so that it may lead to notes, and nowhere that is not safe. */
    private Optional<Inline> link(String tag, Span at) {
      Matcher href = HREF.matcher(tag);
      if (!href.find()) {
        return Optional.empty();
      }
      String written = href.group(1) != null ? href.group(1) : href.group(2);
      String target = written != null ? written : href.group(3);
      String unescaped = com.vladsch.flexmark.util.sequence.Escaping.unescapeHtml(target);
      return Optional.of(new Inline.Link(unescaped, "", List.of(), at));
    }

    private void end(String name, Span at) {
      int start = open.size() - 1;
      while (start >= 0 && !open.get(start).name().equals(name)) {
        start--;
      }
      if (start < 0) {
        findings.add(DiagnosticCode.RAW_HTML, at, "this tag closes nothing, it is left out");
        return;
      }
      while (open.size() > start + 1) {
        dropLast();
      }
      Open element = open.remove(open.size() - 1);
      if (!element.skipped()) {
        addAll(around(element));
      }
    }

    private void dropLast() {
      Open unclosed = open.remove(open.size() - 1);
      if (unclosed.made().isPresent()) {
        findings.add(
            DiagnosticCode.RAW_HTML, unclosed.at(), "this tag is not closed, it is left out");
      }
      addAll(unclosed.content());
    }

    private List<Inline> around(Open element) {
      List<Inline> content = List.copyOf(element.content());
      if (element.made().isEmpty()) {
        return content;
      }
      Inline made = element.made().get();
      return List.of(
          made instanceof Inline.Link link
              ? new Inline.Link(link.target(), link.title(), content, link.at())
              : new Inline.RawHtml(
                  ((Inline.RawHtml) made).startTag(), element.name(), content, made.at()));
    }

    List<Inline> done() {
      while (!open.isEmpty()) {
        dropLast();
      }
      return List.copyOf(whole);
    }
  }
}
