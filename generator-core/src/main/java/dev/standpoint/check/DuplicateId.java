package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.Pack;
import dev.standpoint.model.Site;
import dev.standpoint.model.register.IdSyntax;
import dev.standpoint.model.register.Identified;
import dev.standpoint.model.register.Register;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** An id is unique within its kind, such as actors. */
final class DuplicateId implements Check {
  @Override
  public Stream<Diagnostic> check(Pack pack) {
    return Stream.of(
            duplicates(pack.actors(), "actor"),
            duplicates(pack.issues(), "issue"),
            alike(pack.actors(), "actor"),
            alike(pack.issues(), "issue"),
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

  /** Entries whose ids readers would take for one, such as {@code US} and {@code us}. */
  private static <I, E extends Identified<I>> Stream<Diagnostic> alike(
      Register<I, E> register, String kind) {
    Map<String, E> byForm = new HashMap<>();
    return register.entries().stream()
        .flatMap(
            entry -> {
              E former = byForm.putIfAbsent(IdSyntax.idOf(entry.id().toString()), entry);
              return former == null || former.id().equals(entry.id())
                  ? Stream.empty()
                  : Stream.of(clash(kind, entry, former));
            });
  }

  private static Diagnostic clash(String kind, Identified<?> entry, Identified<?> former) {
    return Diagnostic.of(
        DiagnosticCode.DUPLICATE_ID,
        entry.at(),
        kind + " \"" + entry.id() + "\" is too much like \"" + former.id() + "\" at " + former.at(),
        "change one of them");
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
