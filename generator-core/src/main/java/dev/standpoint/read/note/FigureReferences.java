package dev.standpoint.read.note;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.FigureKind;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.register.IdSyntax;
import dev.standpoint.read.mark.NoteSource;
import dev.standpoint.read.markdown.CitationSyntax;
import dev.standpoint.read.markdown.CiteNode;
import java.util.ArrayList;
import java.util.List;

/**
 * References to figures and tables of the pack, such as {@code @fig-map} and {@code @tbl-costs}.
 * Their syntax is that of citations.
 */
final class FigureReferences {

  private FigureReferences() {}

  /** Whether the key starts with the prefix of a figure or table. */
  static boolean isOne(CitationSyntax.Part part) {
    return FigureKind.ofId(IdSyntax.idOf(part.key())).isPresent();
  }

  /** Whether it has only references, so that it cannot be the source of a mark. */
  static boolean citesNothing(CiteNode cite) {
    return cite.parts().stream().allMatch(FigureReferences::isOne);
  }

  /** The references in one citation node, with commas between them. */
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
                IdSyntax.idOf(part.key()),
                part.prefix(),
                part.locator(),
                text.span(part.keyStart(), part.keyEnd())));
      }
    }
    return references;
  }
}
