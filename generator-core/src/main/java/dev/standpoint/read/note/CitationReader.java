package dev.standpoint.read.note;

import com.vladsch.flexmark.util.ast.Node;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.register.SourceId;
import dev.standpoint.read.mark.AttributeDiagnostics;
import dev.standpoint.read.mark.Located;
import dev.standpoint.read.mark.MarkAttributes;
import dev.standpoint.read.mark.RecordKey;
import dev.standpoint.read.mark.Scope;
import dev.standpoint.read.markdown.BrokenCitationNode;
import dev.standpoint.read.markdown.CitationSyntax;
import dev.standpoint.read.markdown.CiteNode;
import dev.standpoint.read.markdown.UnusedAttributesNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Reads citations, and decides which of them are the sources of a mark. */
final class CitationReader {

  /** Citations in brackets that are not bound to a mark in running text. A div takes them. */
  record FreeCitations(List<CiteNode> nodes) {}

  private final NoteContext context;

  /** Free citations of the innermost open div, or of the note outside of divs. */
  private FreeCitations free = new FreeCitations(new ArrayList<>());

  CitationReader(NoteContext context) {
    this.context = context;
  }

  /** Starts collecting the free citations of a div. The result is for {@link #closeDiv}. */
  FreeCitations openDiv() {
    FreeCitations around = free;
    free = new FreeCitations(new ArrayList<>());
    return around;
  }

  /** The free citations of the div. Collecting resumes with those {@code around} it. */
  FreeCitations closeDiv(FreeCitations around) {
    FreeCitations own = free;
    free = around;
    return own;
  }

  /** The sources of a mark: its own, else the bound citations, else the inherited source. */
  List<Citation> of(MarkAttributes attributes, Collection<CiteNode> bound, Scope scope) {
    if (bound.isEmpty() || attributes.hasOwnSource()) {
      return scope.get(RecordKey.SOURCE).map(Located::ids).orElse(List.of()).stream()
          .map(id -> new Citation(new SourceId(id.value()), "", ""))
          .toList();
    }
    return bound.stream().flatMap(this::citations).toList();
  }

  /**
   * One citation node. It may hold references to figures and tables, which have the same syntax.
   */
  List<Inline> read(CiteNode cite, CitationBinder binder) {
    if (isHandle(cite)) {
      reportUnused(cite);
      return List.of(new Inline.Text(cite.getChars().unescape(), context.text().span(cite)));
    }
    for (CitationSyntax.Part part : cite.parts()) {
      if (!FigureReferences.isOne(part)) {
        Span at = context.text().span(part.keyStart(), part.keyEnd());
        context.records().referToSource(new Located(part.key(), at));
      }
    }
    List<Inline> references = FigureReferences.read(cite, context.text());
    if (FigureReferences.citesNothing(cite)) {
      return references;
    }
    reportUnused(cite);
    if (binder.isFree(cite)) {
      free.nodes().add(cite);
    }
    Span at = context.text().span(cite);
    List<Inline> inlines = new ArrayList<>(references);
    if (!references.isEmpty()) {
      inlines.add(new Inline.Text(" ", at));
    }
    inlines.add(new Inline.Cite(citations(cite).toList(), cite.narrative(), at));
    return inlines;
  }

  /** Whether this is someone's name in a social network: no source has it, and the pack says so. */
  private boolean isHandle(CiteNode cite) {
    return context.pack().options().handles() == HandlePolicy.TEXT
        && cite.narrative()
        && cite.parts().stream()
            .noneMatch(
                part ->
                    FigureReferences.isOne(part)
                        || context.pack().registers().sources().has(new SourceId(part.key())));
  }

  /** The parser puts marks and lost keys inside a citation below its node. */
  private void reportUnused(CiteNode cite) {
    for (Node child : cite.getChildren()) {
      if (child instanceof UnusedAttributesNode unused) {
        AttributeDiagnostics.report(unused, context.text(), context.findings());
      } else if (child instanceof BrokenCitationNode broken) {
        AttributeDiagnostics.report(broken, context.text(), context.findings());
      }
    }
  }

  /** The citations of one node without references to figures and tables. */
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
}
