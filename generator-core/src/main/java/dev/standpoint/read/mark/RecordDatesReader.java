package dev.standpoint.read.mark;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.RecordDates;
import dev.standpoint.model.register.Register;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Works out when a record happened and when it became known. */
final class RecordDatesReader {

  private final Register<SourceId, Source> sources;

  RecordDatesReader(Register<SourceId, Source> sources) {
    this.sources = sources;
  }

  /** Empty if a date is faulty, which was reported where it is written. */
  Optional<RecordDates> read(Scope scope, List<Citation> citations) {
    Optional<Located> when = scope.get(RecordKey.WHEN);
    Optional<Located> known = scope.get(RecordKey.KNOWN);
    Optional<Edtf> whenDate = when.flatMap(RecordValues::date);
    Optional<Edtf> knownDate = known.flatMap(RecordValues::date);
    if (whenDate.isPresent() != when.isPresent() || knownDate.isPresent() != known.isPresent()) {
      return Optional.empty();
    }
    Optional<Edtf> issued = earliestIssued(citations);
    if (issued.isEmpty() && (when.isEmpty() || known.isEmpty())) {
      return Optional.of(RecordDates.MISSING);
    }
    return Optional.of(
        new RecordDates(
            whenDate.or(() -> issued).orElseThrow(),
            knownDate.or(() -> issued).orElseThrow(),
            when.isPresent() ? RecordDates.Basis.STATED : RecordDates.Basis.REPORTED));
  }

  /**
   * Earliest by the last day of each date: a source of a month may be later than one of its days.
   */
  private Optional<Edtf> earliestIssued(List<Citation> citations) {
    return citations.stream()
        .flatMap(citation -> sources.find(citation.source()).stream())
        .map(Source::issued)
        .filter(Objects::nonNull)
        .min(Comparator.comparing(Edtf::latest).thenComparing(Edtf::earliest));
  }
}
