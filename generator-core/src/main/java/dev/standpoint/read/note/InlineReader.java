package dev.standpoint.read.note;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.RecordId;
import dev.standpoint.read.html.InlineHtml;
import dev.standpoint.read.html.RawHtmlPolicy;
import dev.standpoint.read.mark.AttributeDiagnostics;
import dev.standpoint.read.mark.Located;
import dev.standpoint.read.mark.MarkAttributes;
import dev.standpoint.read.mark.MarkReader;
import dev.standpoint.read.mark.NoteSource;
import dev.standpoint.read.mark.Scope;
import dev.standpoint.read.markdown.AttributesNode;
import dev.standpoint.read.markdown.BrokenAttributesNode;
import dev.standpoint.read.markdown.BrokenCitationNode;
import dev.standpoint.read.markdown.CiteNode;
import dev.standpoint.read.markdown.ScriptNode;
import dev.standpoint.read.markdown.SpanNode;
import dev.standpoint.read.markdown.TaskNode;
import dev.standpoint.read.markdown.UnclosedCommentNode;
import dev.standpoint.read.markdown.UnusedAttributesNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Turns the inlines of Flexmark's tree into inlines of our model, and marked words into records.
 */
final class InlineReader {

  private final NoteContext context;
  private final NoteSource text;
  private final MarkReader marks;
  private final CitationReader citations;
  private final FootnoteLabels footnotes;
  private final FigureReader figures;
  private final DiagnosticCollector findings;

  /** By identity, because equal spans have different places. */
  private final IdentityHashMap<SpanNode, MarkAttributes> attributesOf = new IdentityHashMap<>();

  /** Names of elements whose start tag was reported, so that their end tags are not. */
  private final List<String> reportedTags = new ArrayList<>();

  /** The binder of the text that is being read; it changes with each paragraph or cell. */
  private CitationBinder binder = CitationBinder.NONE;

  InlineReader(
      NoteContext context,
      MarkReader marks,
      CitationReader citations,
      FootnoteLabels footnotes,
      FigureReader figures) {
    this.context = context;
    this.text = context.text();
    this.marks = marks;
    this.citations = citations;
    this.footnotes = footnotes;
    this.figures = figures;
    this.findings = context.findings();
  }

  /** The running text of a paragraph, heading or cell. */
  List<Inline> read(Node container, Scope scope) {
    binder = CitationBinder.bind(container, this::takesCitations);
    return inlines(container, scope);
  }

  /** Whether citations bind to the span: it is a mark and names no source itself. */
  private boolean takesCitations(SpanNode span) {
    MarkAttributes attributes = attributes(span);
    return attributes.isMark() && !attributes.hasOwnSource();
  }

  /** The attributes of a span, read and reported once although binding asks for them first. */
  private MarkAttributes attributes(SpanNode span) {
    return attributesOf.computeIfAbsent(
        span,
        node -> {
          MarkAttributes attributes =
              MarkAttributes.read(node.attributes(), text, findings).resolved(context.ids());
          context.records().refer(attributes.recordKeys());
          attributes.reportViewKeys(findings);
          MarkAttributes.reportBlockClasses(node.attributes(), text, findings);
          attributes.views().forEach(this::reportViewInText);
          return attributes;
        });
  }

  /** Reports a class of views on words: a view needs a div. */
  private void reportViewInText(Located view) {
    findings.add(
        DiagnosticCode.ATTRIBUTES_NOT_USED,
        view.at(),
        "." + view.value() + " has no effect on words",
        "write an empty div ::: {." + view.value() + "}");
  }

  /** Reads the children of a node. Tags of HTML among them are matched with each other. */
  private List<Inline> inlines(Node parent, Scope scope) {
    InlineHtml inlines = new InlineHtml(context.text(), context.findings());
    for (Node node : parent.getChildren()) {
      if (node instanceof CiteNode cite) {
        inlines.addAll(citations.read(cite, binder));
      } else if (node instanceof HtmlInlineBase
          && (context.pack().html() == RawHtmlPolicy.SANITISED
              || InlineHtml.isPlainTag(node.getChars()))) {
        inlines.tag(node);
      } else if (!(node instanceof AttributesNode
          || node instanceof HtmlInlineComment
          || (node instanceof SoftLineBreak && WrappedLines.joins(node)))) {
        inlines.add(inline(node, scope));
      }
    }
    return inlines.done();
  }

  /** Reads one node; nodes that become several inlines are read by the caller. */
  private Inline inline(Node node, Scope scope) {
    Span at = text.span(node);
    if (node instanceof SpanNode span) {
      return span(span, scope, at);
    } else if (node instanceof Emphasis) {
      return new Inline.Emphasis(inlines(node, scope), at);
    } else if (node instanceof StrongEmphasis) {
      return new Inline.Strong(inlines(node, scope), at);
    } else if (node instanceof Strikethrough) {
      return new Inline.Strikethrough(inlines(node, scope), at);
    } else if (node instanceof ScriptNode script) {
      List<Inline> content = inlines(node, scope);
      return script.raised()
          ? new Inline.Superscript(content, at)
          : new Inline.Subscript(content, at);
    } else if (node instanceof TaskNode task) {
      return new Inline.TaskBox(task.done(), at);
    } else if (node instanceof com.vladsch.flexmark.ast.Code code) {
      return new Inline.Code(codeText(code), at);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      return new Inline.LineEnd(node instanceof HardLineBreak, at);
    } else if (node instanceof Footnote reference) {
      String label = reference.getText().toString();
      footnotes.refer(label, at);
      return new Inline.FootnoteRef(label, at);
    }
    return linkOrText(node, scope, at);
  }

  /** Links, images and all nodes that are shown as the text they were written as. */
  private Inline linkOrText(Node node, Scope scope, Span at) {
    if (node instanceof Link link) {
      String title = link.getTitle().unescape();
      return link(link.getUrl().unescape(), title, inlines(node, scope), at);
    } else if (node instanceof LinkRef link) {
      Reference target = link.getReferenceNode(node.getDocument());
      String title = target.getTitle().unescape();
      return link(target.getUrl().unescape(), title, inlines(node, scope), at);
    } else if (node instanceof AutoLink link) {
      String address = link.getText().toString();
      String target = address.regionMatches(true, 0, "www.", 0, 4) ? "http://" + address : address;
      return link(target, "", List.of(new Inline.Text(address, at)), at);
    } else if (node instanceof MailLink link) {
      String address = link.getText().toString();
      return link("mailto:" + address, "", List.of(new Inline.Text(address, at)), at);
    } else if (FigureReader.isImage(node)) {
      reportMarksIn(node);
      return figures.inline(node);
    } else if (node instanceof HtmlInlineBase) {
      return html(node, at);
    } else if (node instanceof UnclosedCommentNode) {
      BlockReader.reportUnclosedComment(at, findings);
    } else if (node instanceof BrokenAttributesNode broken) {
      AttributeDiagnostics.report(broken, text, findings);
    } else if (node instanceof BrokenCitationNode broken) {
      AttributeDiagnostics.report(broken, text, findings);
    } else if (node instanceof UnusedAttributesNode unused) {
      AttributeDiagnostics.report(unused, text, findings);
    }
    return new Inline.Text(node.getChars().unescape(), at);
  }

  /** Reports each mark in an alternative text, at its attributes. */
  private void reportMarksIn(Node image) {
    for (Node node : image.getDescendants()) {
      if (node instanceof SpanNode span) {
        AttributeDiagnostics.reportInAlternativeText(
            text.span(span.attributes().start(), span.attributes().end()), findings);
      }
    }
  }

  private Inline link(String target, String title, List<Inline> content, Span at) {
    return new Inline.Link(target, title, content, at);
  }

  /** Leaves a tag out. Its content is kept, because it is separate in the tree. */
  private Inline html(Node node, Span at) {
    if (!closesReported(node.getChars().toString())) {
      findings.add(DiagnosticCode.RAW_HTML, at, "raw HTML is left out");
    }
    return new Inline.Text("", at);
  }

  /** Whether this is the end tag of a reported element: one element is one warning. */
  private boolean closesReported(String tag) {
    String name = tag.replaceAll("[</>]|\\s.*", "");
    if (tag.startsWith("</")) {
      return reportedTags.remove(name);
    }
    reportedTags.add(name);
    return false;
  }

  /**
   * CommonMark 0.31, section 6.1: line ends are spaces; one space at both ends is stripped. In a
   * table, a backslash escapes a bar even in code.
   */
  private static String codeText(com.vladsch.flexmark.ast.Code code) {
    String raw = code.getText().toString();
    boolean inTable = code.getAncestorOfType(TableCell.class) != null;
    String line = (inTable ? raw.replace("\\|", "|") : raw).replaceAll("\\R", " ");
    boolean padded = line.length() > 2 && line.startsWith(" ") && line.endsWith(" ");
    return padded && !line.isBlank() ? line.substring(1, line.length() - 1) : line;
  }

  /**
   * A mark if a class makes it one. Otherwise its attributes apply to the marks and words inside.
   */
  private Inline span(SpanNode span, Scope outer, Span at) {
    MarkAttributes attributes = attributes(span);
    Scope scope = outer.with(attributes.recordKeys());
    int marksBefore = context.records().marks();
    List<Inline> content = inlines(span, scope);
    Inline phrase =
        new Inline.Phrase(
            attributes.language(), attributes.direction(), attributes.label(), content, at);
    if (attributes.isMark()) {
      List<Citation> sources = citations.of(attributes, binder.boundTo(span), scope);
      String words = PlainText.ofInlines(content);
      List<RecordId> made = marks.read(new MarkReader.Mark(attributes, scope, words, sources, at));
      boolean plain = attributes.textKeys().isEmpty() && attributes.label() == null;
      return made.isEmpty() ? phrase : new Inline.Mark(made, plain ? content : List.of(phrase), at);
    }
    attributes.reportUnusedLabel(findings);
    if (attributes.isLostMark(scope) && context.records().marks() == marksBefore) {
      AttributeDiagnostics.reportLostMark(attributes, at, findings);
    } else {
      attributes.reportUnknownClass(findings);
    }
    return phrase;
  }
}
