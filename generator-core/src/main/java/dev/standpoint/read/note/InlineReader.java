package dev.standpoint.read.note;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.RecordId;
import dev.standpoint.model.register.IdReference;
import dev.standpoint.model.register.SourceId;
import dev.standpoint.read.mark.AttributeDiagnostics;
import dev.standpoint.read.mark.Located;
import dev.standpoint.read.mark.MarkAttributes;
import dev.standpoint.read.mark.MarkReader;
import dev.standpoint.read.mark.NoteSource;
import dev.standpoint.read.mark.RecordCollector;
import dev.standpoint.read.mark.Scope;
import dev.standpoint.read.markdown.BrokenAttributesNode;
import dev.standpoint.read.markdown.BrokenCitationNode;
import dev.standpoint.read.markdown.CitationSyntax;
import dev.standpoint.read.markdown.CiteNode;
import dev.standpoint.read.markdown.HeadingAttributesNode;
import dev.standpoint.read.markdown.LinkAttributesNode;
import dev.standpoint.read.markdown.SpanNode;
import dev.standpoint.read.markdown.UnusedAttributesNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Turns the inline part of Flexmark's tree into our inlines, marks and citations included. */
final class InlineReader {

  /** Bracketed citations that no mark in running text has taken, so that a div around can. */
  record FreeCitations(List<CiteNode> list) {}

  private final NoteSource text;
  private final MarkReader marks;
  private final RecordCollector records;
  private final FootnoteLabels footnotes;
  private final FigureReader figures;
  private final RawHtmlReader html;
  private final DiagnosticCollector findings;
  private final IdentityHashMap<SpanNode, MarkAttributes> markings = new IdentityHashMap<>();
  private final List<String> openTags = new ArrayList<>();
  private FreeCitations free = new FreeCitations(new ArrayList<>());
  private CitationBinder binder = CitationBinder.NONE;

  InlineReader(
      NoteSource text,
      MarkReader marks,
      RecordCollector records,
      FootnoteLabels footnotes,
      FigureReader figures,
      RawHtmlReader html,
      DiagnosticCollector findings) {
    this.text = text;
    this.marks = marks;
    this.records = records;
    this.footnotes = footnotes;
    this.figures = figures;
    this.html = html;
    this.findings = findings;
  }

  /** The running text of a paragraph, heading or cell. */
  List<Inline> read(Node container, Scope scope) {
    binder = CitationBinder.bind(container, this::takesCitations);
    return inlines(container, scope);
  }

  /** From here on, free citations are the new div's; gives back what to close it with. */
  FreeCitations openDiv() {
    FreeCitations around = free;
    free = new FreeCitations(new ArrayList<>());
    return around;
  }

  FreeCitations closeDiv(FreeCitations around) {
    FreeCitations own = free;
    free = around;
    return own;
  }

  /** The sources of a mark: its own, else those bound to it, else those it inherits. */
  List<Citation> citations(MarkAttributes marking, Collection<CiteNode> bound, Scope scope) {
    if (bound.isEmpty() || marking.hasOwnSource()) {
      return scope.get("source").map(Located::ids).orElse(List.of()).stream()
          .map(id -> new Citation(new SourceId(id.value()), "", ""))
          .toList();
    }
    return bound.stream().flatMap(this::citations).toList();
  }

  private boolean takesCitations(SpanNode span) {
    MarkAttributes marking = marking(span);
    return marking.isMark() && !marking.hasOwnSource();
  }

  private MarkAttributes marking(SpanNode span) {
    return markings.computeIfAbsent(
        span,
        node -> {
          MarkAttributes marking = MarkAttributes.read(node.attributes(), text, findings);
          records.refer(marking.recordKeys());
          marking.reportViewKeys(findings);
          MarkAttributes.reportBlockClasses(node.attributes(), text, findings);
          marking.views().forEach(this::reportViewInText);
          return marking;
        });
  }

  private void reportViewInText(Located view) {
    findings.add(
        DiagnosticCode.ATTRIBUTES_NOT_USED,
        view.at(),
        "a view cannot stand in running text, so ." + view.value() + " has no effect",
        "write an empty div ::: {." + view.value() + "}");
  }

  private List<Inline> inlines(Node parent, Scope scope) {
    RawHtmlReader.Inlines inlines = html.new Inlines();
    for (Node node : parent.getChildren()) {
      if (node instanceof RefNode ref && !ref.isDefined() && ref.hasChildren()) {
        inlines.addAll(brackets(ref, scope));
      } else if (node instanceof CiteNode cite) {
        inlines.addAll(cite(cite, text.span(cite)));
      } else if (node instanceof HtmlInlineBase && !html.leavesOut()) {
        inlines.tag(node);
      } else if (!(node instanceof HeadingAttributesNode || node instanceof LinkAttributesNode)) {
        inlines.add(inline(node, scope));
      }
    }
    return inlines.done();
  }

  /** Brackets that refer to nothing are text, but what stands in them may be more. */
  private List<Inline> brackets(RefNode link, Scope scope) {
    String chars = link.getChars().toString();
    boolean two = link.getTextClosingMarker().length() > 0;
    String close = two ? chars.substring(chars.lastIndexOf("][")) : "]";
    Span at = text.span(link);
    List<Inline> inlines = new ArrayList<>();
    inlines.add(new Inline.Text(link instanceof ImageRef ? "![" : "[", at));
    inlines.addAll(inlines(link, scope));
    inlines.add(new Inline.Text(close, at));
    return inlines;
  }

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
    } else if (node instanceof com.vladsch.flexmark.ast.Code code) {
      return new Inline.Code(codeText(code.getText().toString()), at);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      return new Inline.LineEnd(node instanceof HardLineBreak, at);
    } else if (node instanceof Footnote reference) {
      String label = reference.getText().toString();
      footnotes.refer(label, at);
      return new Inline.FootnoteRef(label, at);
    }
    return linkOrText(node, scope, at);
  }

  private Inline linkOrText(Node node, Scope scope, Span at) {
    if (node instanceof Link link) {
      String title = link.getTitle().unescape();
      return link(link.getUrl().unescape(), title, inlines(node, scope), at);
    } else if (node instanceof LinkRef link && link.isDefined()) {
      Reference target = link.getReferenceNode(node.getDocument());
      String title = target.getTitle().unescape();
      return link(target.getUrl().unescape(), title, inlines(node, scope), at);
    } else if (node instanceof AutoLink link) {
      String address = link.getText().toString();
      return link(address, "", List.of(new Inline.Text(address, at)), at);
    } else if (node instanceof MailLink link) {
      String address = link.getText().toString();
      return link("mailto:" + address, "", List.of(new Inline.Text(address, at)), at);
    } else if (FigureReader.isImage(node)) {
      reportMarksIn(node);
      return figures.inline(node);
    } else if (node instanceof HtmlInlineBase) {
      return html(node, at);
    } else if (node instanceof BrokenAttributesNode broken) {
      AttributeDiagnostics.report(broken, text, findings);
    } else if (node instanceof BrokenCitationNode broken) {
      AttributeDiagnostics.report(broken, text, findings);
    } else if (node instanceof UnusedAttributesNode unused) {
      AttributeDiagnostics.report(unused, text, findings);
    }
    return new Inline.Text(node.getChars().unescape(), at);
  }

  /** An image's alternative text is plain words. */
  private void reportMarksIn(Node image) {
    for (Node node : image.getDescendants()) {
      if (node instanceof SpanNode span) {
        AttributeDiagnostics.reportInPlainWords(
            text.span(span.attributes().start(), span.attributes().end()),
            "they stand in an image's alternative text",
            findings);
      }
    }
  }

  private Inline link(String target, String title, List<Inline> content, Span at) {
    return new Inline.Link(target, title, content, at);
  }

  private Inline html(Node node, Span at) {
    if (!(node instanceof HtmlInlineComment) && !closesReported(node.getChars().toString())) {
      findings.add(DiagnosticCode.RAW_HTML, at, "raw HTML is left out");
    }
    return new Inline.Text("", at);
  }

  /** An element is one fault, not two. */
  private boolean closesReported(String tag) {
    String name = tag.replaceAll("[</>]|\\s.*", "");
    if (tag.startsWith("</")) {
      return openTags.remove(name);
    }
    openTags.add(name);
    return false;
  }

  /** CommonMark 0.31, 6.1: line ends are spaces, and one space on either side is padding. */
  private static String codeText(String raw) {
    String line = raw.replaceAll("\\R", " ");
    boolean padded = line.length() > 2 && line.startsWith(" ") && line.endsWith(" ");
    return padded && !line.isBlank() ? line.substring(1, line.length() - 1) : line;
  }

  private List<Inline> cite(CiteNode cite, Span at) {
    for (CitationSyntax.Part part : cite.parts()) {
      if (!FigureReferences.isOne(part)) {
        records.sources.add(
            new IdReference<>(new SourceId(part.key()), text.span(part.keyStart(), part.keyEnd())));
      }
    }
    List<Inline> references = FigureReferences.read(cite, text);
    if (FigureReferences.citesNothing(cite)) {
      return references;
    }
    for (Node child : cite.getChildren()) {
      if (child instanceof UnusedAttributesNode unused) {
        AttributeDiagnostics.report(unused, text, findings);
      } else if (child instanceof BrokenCitationNode broken) {
        AttributeDiagnostics.report(broken, text, findings);
      }
    }
    if (binder.isFree(cite)) {
      free.list().add(cite);
    }
    List<Inline> inlines = new ArrayList<>(references);
    if (!references.isEmpty()) {
      inlines.add(new Inline.Text(" ", at));
    }
    inlines.add(new Inline.Cite(citations(cite).toList(), cite.narrative(), at));
    return inlines;
  }

  private Stream<Citation> citations(CiteNode cite) {
    return cite.parts().stream()
        .filter(part -> !FigureReferences.isOne(part))
        .map(
            part ->
                new Citation(
                    new SourceId(part.key()),
                    part.prefix(),
                    part.locator(),
                    part.authorless() ? Citation.Author.LEFT_OUT : Citation.Author.NAMED));
  }

  private Inline span(SpanNode span, Scope outer, Span at) {
    MarkAttributes marking = marking(span);
    Scope scope = outer.with(marking.recordKeys());
    int marksBefore = records.marks;
    List<Inline> content = inlines(span, scope);
    Inline phrase =
        new Inline.Phrase(marking.text("lang"), marking.text("dir"), marking.label(), content, at);
    if (marking.isMark()) {
      List<Citation> citations = citations(marking, binder.boundTo(span), scope);
      String words = PlainText.ofInlines(content);
      List<RecordId> made = marks.read(new MarkReader.Mark(marking, scope, words, citations, at));
      boolean plain = marking.textKeys().isEmpty() && marking.label() == null;
      return made.isEmpty() ? phrase : new Inline.Mark(made, plain ? content : List.of(phrase), at);
    }
    if (marking.needsMark() && records.marks == marksBefore) {
      findings.add(
          DiagnosticCode.ATTRIBUTES_NOT_USED,
          at,
          "these attributes say something of no mark",
          "add a class such as .for or .event");
    }
    return phrase;
  }
}
