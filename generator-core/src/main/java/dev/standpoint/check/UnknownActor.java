package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.Pack;
import dev.standpoint.model.Site;
import java.util.stream.Stream;

/** Every actor that is named is in a register. */
final class UnknownActor implements Check {
  @Override
  public Stream<Diagnostic> check(Pack pack) {
    return UnknownReferences.in(
        pack.references().actors(), pack.actors(), DiagnosticCode.UNKNOWN_ACTOR);
  }

  static Stream<Diagnostic> check(Site site) {
    return UnknownReferences.in(site.named(), site.actors(), DiagnosticCode.UNKNOWN_ACTOR);
  }
}
