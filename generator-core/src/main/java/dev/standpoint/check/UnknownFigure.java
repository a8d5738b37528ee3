package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DidYouMean;
import dev.standpoint.model.FigureIndex;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.FigureKind;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.NoteText;
import java.util.Optional;
import java.util.stream.Stream;

/** Every figure and table that a note refers to is in the pack. */
final class UnknownFigure implements Check {
  @Override
  public Stream<Diagnostic> check(Pack pack) {
    FigureIndex figures = FigureIndex.in(pack);
    // Ids that a hint may suggest. A caption without one cannot be referred to.
    DidYouMean known =
        DidYouMean.among(
            figures.entries().stream()
                .map(entry -> entry.figure().id())
                .filter(id -> !id.isEmpty())
                .toList());
    return pack.allNotes()
        .flatMap(note -> NoteText.inlines(note.blocks()))
        .filter(Inline.CrossReference.class::isInstance)
        .map(Inline.CrossReference.class::cast)
        .filter(reference -> figures.find(reference.id()).isEmpty())
        // A figure that is there but has errors is reported there.
        .filter(reference -> !pack.references().lost().contains(reference.id()))
        .map(reference -> diagnostic(reference, known));
  }

  private static Diagnostic diagnostic(Inline.CrossReference reference, DidYouMean known) {
    boolean table = FigureKind.ofId(reference.id()).equals(Optional.of(FigureKind.TABLE));
    return Diagnostic.of(
        DiagnosticCode.UNKNOWN_FIGURE,
        reference.at(),
        "unknown " + (table ? "table" : "figure") + " \"" + reference.id() + "\"",
        known.hint(reference.id()));
  }
}
