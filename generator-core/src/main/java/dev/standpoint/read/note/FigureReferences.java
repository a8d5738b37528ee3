package dev.standpoint.read.note;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.FigureKind;
import dev.standpoint.model.note.Inline;
import dev.standpoint.read.mark.NoteSource;
import dev.standpoint.read.markdown.CitationSyntax;
import dev.standpoint.read.markdown.CiteNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What Pandoc takes for a citation of {@code @fig-map} or {@code @tbl-costs} refers to a figure or
 * a table of the pack.
 */
final class FigureReferences {

  private FigureReferences() {}

  static boolean isOne(CitationSyntax.Part part) {
    return FigureKind.ofId(part.key()).isPresent();
  }

  /** Whether nothing in it cites a source, so that no mark rests on it. */
  static boolean citesNothing(CiteNode cite) {
    return cite.parts().stream().allMatch(FigureReferences::isOne);
  }

  /** The references in a bracket, or the narrative one, with what stands between them. */
  static List<Inline> read(CiteNode cite, NoteSource text) {
    List<Inline> references = new ArrayList<>();
    Span at = text.span(cite);
    for (CitationSyntax.Part part : cite.parts()) {
      if (isOne(part)) {
        if (!references.isEmpty()) {
          references.add(new Inline.Text(", ", at));
        }
        references.add(
            new Inline.CrossReference(
                part.key(),
                part.prefix(),
                part.locator(),
                text.span(part.keyStart(), part.keyEnd())));
      }
    }
    return references;
  }
}
