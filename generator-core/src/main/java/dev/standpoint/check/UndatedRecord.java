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

/** Every record has a date: its own {@code when} and {@code known}, or the date of a source. */
final class UndatedRecord implements Check {

  /** What the rule needs to know of a position or event. */
  private record DatedRecord(String kind, RecordDates dates, Evidence evidence, Span at) {}

  @Override
  public Stream<Diagnostic> check(Pack pack) {
    Stream<DatedRecord> positions =
        pack.positions().entries().stream()
            .map(p -> new DatedRecord("position", p.dating(), p.evidence(), p.at()));
    Stream<DatedRecord> events =
        pack.events().entries().stream()
            .map(e -> new DatedRecord("event", e.dating(), e.evidence(), e.at()));
    return Stream.concat(positions, events)
        .filter(record -> record.dates().basis() == RecordDates.Basis.MISSING)
        .filter(record -> citesKnownSources(record.evidence(), pack))
        .map(UndatedRecord::diagnostic);
  }

  /** Otherwise the record is reported as uncited, or its source as unknown. */
  private static boolean citesKnownSources(Evidence evidence, Pack pack) {
    List<Citation> citations = evidence.citations();
    return !citations.isEmpty()
        && citations.stream().allMatch(citation -> pack.sources().has(citation.source()));
  }

  private static Diagnostic diagnostic(DatedRecord record) {
    String sources =
        record.evidence().citations().stream()
            .map(citation -> "\"" + citation.source() + "\"")
            .distinct()
            .collect(Collectors.joining(", "));
    return Diagnostic.of(
        DiagnosticCode.UNDATED_RECORD,
        record.at(),
        "this " + record.kind() + " has no date, and its source " + sources + " has none either",
        "add issued to the source, or when= and known= here");
  }
}
