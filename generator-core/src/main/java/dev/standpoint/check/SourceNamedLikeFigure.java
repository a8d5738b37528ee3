package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.FigureKind;
import dev.standpoint.model.register.IdSyntax;
import java.util.stream.Stream;

/**
 * A citation of a source whose id starts with {@code fig-} would read as a reference to a figure.
 */
final class SourceNamedLikeFigure implements Check {
  @Override
  public Stream<Diagnostic> check(Pack pack) {
    return pack.sources().entries().stream()
        .filter(source -> FigureKind.ofId(IdSyntax.idOf(source.id().value())).isPresent())
        .map(
            source ->
                Diagnostic.of(
                    DiagnosticCode.BAD_ID,
                    source.at(),
                    "the id of source \""
                        + source.id()
                        + "\" starts like that of a figure or table",
                    "use an id that does not start with fig- or tbl-"));
  }
}
