package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.FigureIndex;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.Block;
import java.util.stream.Stream;

/** The id of a figure or table is unique in a pack. */
final class DuplicateFigure implements Check {
  @Override
  public Stream<Diagnostic> check(Pack pack) {
    FigureIndex figures = FigureIndex.in(pack);
    return figures.entries().stream()
        .map(FigureIndex.Entry::figure)
        .filter(figure -> !figure.id().isEmpty())
        .filter(figure -> !first(figures, figure).at().equals(figure.at()))
        .map(
            figure ->
                Diagnostic.of(
                    DiagnosticCode.DUPLICATE_ID,
                    figure.at(),
                    "figure or table \""
                        + figure.id()
                        + "\" is already defined at "
                        + first(figures, figure).at()));
  }

  /** The figure that references to this id mean. */
  private static Block.Figure first(FigureIndex figures, Block.Figure figure) {
    return figures.find(figure.id()).orElseThrow().figure();
  }
}
