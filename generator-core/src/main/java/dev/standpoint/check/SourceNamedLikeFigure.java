package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.FigureKind;
import java.util.stream.Stream;

/** A citation of a source whose id starts like a figure's would be a reference to that figure. */
final class SourceNamedLikeFigure implements Check {
  @Override
  public Stream<Diagnostic> check(Pack pack) {
    return pack.sources().entries().stream()
        .filter(source -> FigureKind.ofId(source.id().value()).isPresent())
        .map(
            source ->
                Diagnostic.of(
                    DiagnosticCode.BAD_ID,
                    source.at(),
                    "id \""
                        + source.id()
                        + "\" starts as those of figures or tables do, no source can be cited by it",
                    "choose another start than fig- and tbl-"));
  }
}
