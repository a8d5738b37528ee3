package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.Pack;
import java.util.stream.Stream;

/** Every position and event cites a source. */
final class UncitedRecord implements Check {

  private static final String HINT = "add [@key] after it, or source=key";

  @Override
  public Stream<Diagnostic> check(Pack pack) {
    return Stream.concat(
        pack.positions().entries().stream()
            .filter(position -> position.evidence().citations().isEmpty())
            .map(
                position ->
                    Diagnostic.of(
                        DiagnosticCode.UNCITED_POSITION,
                        position.at(),
                        "this position of \"" + position.actor() + "\" cites no source",
                        HINT)),
        pack.events().entries().stream()
            .filter(event -> event.evidence().citations().isEmpty())
            .map(
                event ->
                    Diagnostic.of(
                        DiagnosticCode.UNCITED_EVENT,
                        event.at(),
                        "event \"" + event.title() + "\" cites no source",
                        HINT)));
  }
}
