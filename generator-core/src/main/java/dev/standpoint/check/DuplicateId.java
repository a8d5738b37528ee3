package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.Pack;
import dev.standpoint.model.Site;
import dev.standpoint.model.register.Identified;
import dev.standpoint.model.register.Register;
import java.util.stream.Stream;

/** An id is there once within its kind. */
final class DuplicateId implements Check {
  @Override
  public Stream<Diagnostic> check(Pack pack) {
    return Stream.of(
            twice(pack.actors(), "actor"),
            twice(pack.issues(), "issue"),
            twice(pack.sources(), "source"),
            twice(pack.positions(), "position"),
            twice(pack.events(), "event"))
        .flatMap(found -> found);
  }

  static Stream<Diagnostic> check(Site site) {
    return Stream.of(
            twice(site.actors(), "actor"),
            twice(site.issues(), "issue"),
            twice(site.sources(), "source"))
        .flatMap(found -> found);
  }

  private static <I, E extends Identified<I>> Stream<Diagnostic> twice(
      Register<I, E> register, String what) {
    return register.entries().stream()
        .filter(entry -> register.get(entry.id()) != entry)
        .map(
            entry ->
                Diagnostic.of(
                    DiagnosticCode.DUPLICATE_ID,
                    entry.at(),
                    what
                        + " \""
                        + entry.id()
                        + "\" is already defined at "
                        + register.get(entry.id()).at()));
  }
}
