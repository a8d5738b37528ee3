package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.Pack;
import dev.standpoint.model.Site;
import dev.standpoint.model.register.IdSyntax;
import dev.standpoint.model.register.Identified;
import dev.standpoint.model.register.Register;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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
            duplicateSources(pack.sources(), pack.cited()),
            duplicates(pack.positions(), "position"),
            duplicates(pack.events(), "event"))
        .flatMap(found -> found);
  }

  static Stream<Diagnostic> check(Site site, Set<SourceId> cited) {
    return Stream.of(
            duplicates(site.actors(), "actor"),
            duplicates(site.issues(), "issue"),
            duplicateSources(site.sources(), cited))
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

  /** A source that nobody cites is no error in a file that a reference manager wrote. */
  @SuppressWarnings("ReferenceEquality") // the first entry of an id, not one that is equal to it
  private static Stream<Diagnostic> duplicateSources(
      Register<SourceId, Source> sources, Set<SourceId> cited) {
    return sources.entries().stream()
        .filter(source -> sources.get(source.id()) != source)
        .map(
            source -> {
              Diagnostic found = duplicate(source, sources.get(source.id()), "source");
              boolean isOwn = source.at().path().endsWith(".yaml");
              return isOwn || cited.contains(source.id()) ? found : found.atMostWarning();
            });
  }

  /** Entries that no reference can mean, since an earlier one has their id. */
  private static <I, E extends Identified<I>> Stream<Diagnostic> duplicates(
      Register<I, E> register, String kind) {
    return register.entries().stream()
        .filter(entry -> register.get(entry.id()) != entry)
        .map(entry -> duplicate(entry, register.get(entry.id()), kind));
  }

  private static Diagnostic duplicate(Identified<?> entry, Identified<?> former, String kind) {
    return Diagnostic.of(
        DiagnosticCode.DUPLICATE_ID,
        entry.at(),
        kind + " \"" + entry.id() + "\" is already defined at " + former.at());
  }
}
