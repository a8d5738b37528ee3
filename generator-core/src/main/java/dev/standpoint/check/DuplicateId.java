package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.Pack;
import dev.standpoint.model.Site;
import dev.standpoint.model.register.Identified;
import dev.standpoint.model.register.Register;
import java.util.stream.Stream;

/** An id is unique within its kind, such as actors. */
final class DuplicateId implements Check {
  @Override
  public Stream<Diagnostic> check(Pack pack) {
    return Stream.of(
            duplicates(pack.actors(), "actor"),
            duplicates(pack.issues(), "issue"),
            duplicates(pack.sources(), "source"),
            duplicates(pack.positions(), "position"),
            duplicates(pack.events(), "event"))
        .flatMap(found -> found);
  }

  static Stream<Diagnostic> check(Site site) {
    return Stream.of(
            duplicates(site.actors(), "actor"),
            duplicates(site.issues(), "issue"),
            duplicates(site.sources(), "source"))
        .flatMap(found -> found);
  }

  /** Entries that no reference can mean, since an earlier one has their id. */
  private static <I, E extends Identified<I>> Stream<Diagnostic> duplicates(
      Register<I, E> register, String kind) {
    return register.entries().stream()
        .filter(entry -> register.get(entry.id()) != entry)
        .map(
            entry ->
                Diagnostic.of(
                    DiagnosticCode.DUPLICATE_ID,
                    entry.at(),
                    kind
                        + " \""
                        + entry.id()
                        + "\" is already defined at "
                        + register.get(entry.id()).at()));
  }
}
