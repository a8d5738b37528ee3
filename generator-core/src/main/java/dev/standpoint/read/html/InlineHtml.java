package dev.standpoint.read.html;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.util.ast.Node;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Inline;
import dev.standpoint.read.mark.NoteSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Collects the inlines of one text, and puts elements of HTML around those between their tags. Tags
 * must close in the reverse order.
 */
public final class InlineHtml {

  /** An element that waits for its end tag, with its content so far; {@code made} if it is kept. */
  private record Open(
      String name, Optional<Inline> made, boolean skipped, List<Inline> content, Span at) {}

  /** Elements whose content is not text. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "script", "style", "textarea", "title", "iframe", "noscript", "template", "svg", "math");

  /** The target of a link in double quotes, in single quotes or without any. */
  private static final Pattern HREF =
      Pattern.compile("(?i)\\shref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

  /** Tags without attributes that only form words, which are read even where HTML is not. */
  private static final Pattern PLAIN_TAG =
      Pattern.compile("(?i)<br\\s*/?>|</?(?:sup|sub|b|strong|i|em|u|s|del|ins|small|kbd|q)\\s*>");

  private final NoteSource text;
  private final DiagnosticCollector findings;

  /** Inlines outside of all open elements: the result. */
  private final List<Inline> outermost = new ArrayList<>();

  /** Open elements, the innermost last. */
  private final List<Open> open = new ArrayList<>();

  public InlineHtml(NoteSource text, DiagnosticCollector findings) {
    this.text = text;
    this.findings = findings;
  }

  /** Whether a tag can do no more than form words. */
  public static boolean isPlainTag(CharSequence tag) {
    return PLAIN_TAG.matcher(tag).matches();
  }

  /** Adds an inline to the innermost open element. */
  public void add(Inline inline) {
    last().add(inline);
  }

  /** Adds inlines to the innermost open element. */
  public void addAll(List<Inline> inlines) {
    last().addAll(inlines);
  }

  /** The content of the innermost open element. */
  private List<Inline> last() {
    return open.isEmpty() ? outermost : open.get(open.size() - 1).content();
  }

  /** Reads a tag; a comment has no effect. */
  public void tag(Node node) {
    Matcher tag = RawHtmlReader.TAG.matcher(node.getChars());
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

  /** Opens an element. It is kept open even if it is left out, to find its end tag. */
  private void start(String name, String tag, Span at) {
    if (name.equals("br")) {
      add(new Inline.LineEnd(true, at));
      return;
    }
    Optional<Inline> made = name.equals("a") ? link(tag, at) : element(name, tag, at);
    if (made.isEmpty() && name.equals("a")) {
      reportLeftOut(List.of(name), at);
    }
    if (!RawHtmlReader.VOID.contains(name)) {
      open.add(new Open(name, made, NO_TEXT.contains(name), new ArrayList<>(), at));
    }
  }

  /** One warning for everything that a tag lost. */
  private void reportLeftOut(List<String> names, Span at) {
    findings.add(DiagnosticCode.RAW_HTML, at, RawHtmlReader.leftOutMessage(names));
  }

  /** An element without content so far; empty if it is not allowed. */
  private Optional<Inline> element(String name, String tag, Span at) {
    HtmlSanitizer.Safe safe = HtmlSanitizer.startTag(tag, name);
    if (!safe.leftOut().isEmpty()) {
      reportLeftOut(safe.leftOut(), at);
    }
    return safe.markup().isEmpty()
        ? Optional.empty()
        : Optional.of(new Inline.RawHtml(safe.markup(), name, List.of(), at));
  }

  /** A link of our model, not of HTML: it may lead to notes, and unsafe targets are checked. */
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

  /** Closes the last open element of this name, and before it all elements inside. */
  private void end(String name, Span at) {
    int start = open.size() - 1;
    while (start >= 0 && !open.get(start).name().equals(name)) {
      start--;
    }
    if (start < 0) {
      findings.add(DiagnosticCode.RAW_HTML, at, "this end tag has no start tag, it is left out");
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

  /** Takes away an element that was not closed. Its content moves to the element around it. */
  private void dropLast() {
    Open unclosed = open.remove(open.size() - 1);
    if (unclosed.made().isPresent()) {
      findings.add(
          DiagnosticCode.RAW_HTML, unclosed.at(), "this tag is not closed, it is left out");
    }
    addAll(unclosed.content());
  }

  /** The content in its element, or alone if the element is left out. */
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

  /** The inlines collected. Elements that are still open are left out. */
  public List<Inline> done() {
    while (!open.isEmpty()) {
      dropLast();
    }
    return List.copyOf(outermost);
  }
}
