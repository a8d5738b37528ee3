package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.Pack;
import dev.standpoint.model.Site;
import dev.standpoint.model.register.Actor;
import java.util.stream.Stream;

/** Every actor that is named is in a register. */
final class UnknownActor implements Check {
  @Override
  public Stream<Diagnostic> check(Pack pack) {
    return UnknownReferences.in(
        pack.references().actors(),
        pack.actors(),
        UnknownActor::names,
        DiagnosticCode.UNKNOWN_ACTOR);
  }

  static Stream<Diagnostic> check(Site site) {
    return UnknownReferences.in(
        site.named(), site.actors(), UnknownActor::names, DiagnosticCode.UNKNOWN_ACTOR);
  }

  private static Stream<String> names(Actor actor) {
    return Stream.concat(Stream.of(actor.name()), actor.also().stream());
  }
}
