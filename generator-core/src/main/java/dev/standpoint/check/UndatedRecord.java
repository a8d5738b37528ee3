package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Evidence;
import dev.standpoint.model.record.RecordDates;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every record has a date: its own when and known, or that of a source. */
final class UndatedRecord implements Check {

  private record Dated(String what, RecordDates dating, Evidence evidence, Span at) {}

  @Override
  public Stream<Diagnostic> check(Pack pack) {
    Stream<Dated> positions =
        pack.positions().entries().stream()
            .map(p -> new Dated("position", p.dating(), p.evidence(), p.at()));
    Stream<Dated> events =
        pack.events().entries().stream()
            .map(e -> new Dated("event", e.dating(), e.evidence(), e.at()));
    return Stream.concat(positions, events)
        .filter(record -> record.dating().basis() == RecordDates.Basis.MISSING)
        .filter(record -> citesKnownSources(record.evidence(), pack))
        .map(UndatedRecord::diagnostic);
  }

  /** Without, the record is reported as uncited or its source as unknown. */
  private static boolean citesKnownSources(Evidence evidence, Pack pack) {
    List<Citation> citations = evidence.citations();
    return !citations.isEmpty()
        && citations.stream().allMatch(citation -> pack.sources().has(citation.source()));
  }

  private static Diagnostic diagnostic(Dated record) {
    String sources =
        record.evidence().citations().stream()
            .map(citation -> "\"" + citation.source() + "\"")
            .distinct()
            .collect(Collectors.joining(", "));
    return Diagnostic.of(
        DiagnosticCode.UNDATED_RECORD,
        record.at(),
        "this " + record.what() + " has no date, and neither has its source " + sources,
        "add issued to the source, or both when and known here");
  }
}
