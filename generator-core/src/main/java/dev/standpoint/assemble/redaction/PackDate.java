package dev.standpoint.assemble.redaction;

import dev.standpoint.assemble.coverage.SourceList;
import dev.standpoint.model.Pack;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.note.SectionDefaults;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.RecordDates;
import dev.standpoint.model.register.Source;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/** The as-of day of a pack for which the build asks for none. */
public final class PackDate {

  /** The last day with a year of four digits, as the data formats need it. */
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  private PackDate() {}

  /**
   * The latest day of {@code as-of} in the front matter, or else the last day on which a record
   * became known or a cited source was issued, so that nothing is left out. It is 1970-01-01 if the
   * pack has no dates, and at most 9999-12-31.
   */
  public static LocalDate of(Pack pack) {
    Edtf stated = pack.info().asOf();
    LocalDate day = stated == null ? lastKnown(pack) : stated.latest();
    return day.isAfter(LATEST) ? LATEST : day;
  }

  /**
   * The last day among dates of knowledge and of issue; the dates of events themselves do not
   * count.
   */
  private static LocalDate lastKnown(Pack pack) {
    Stream<Edtf> known =
        Stream.concat(
                pack.positions().entries().stream().map(Position::dating),
                pack.events().entries().stream().map(Event::dating))
            .map(RecordDates::known);
    Stream<Edtf> defaults =
        AsOfFilter.defaults(pack).map(SectionDefaults::known).filter(Objects::nonNull);
    Stream<Edtf> issued =
        SourceList.of(pack).sources().stream().map(Source::issued).filter(Objects::nonNull);
    return Stream.of(known, defaults, issued)
        .flatMap(dates -> dates)
        .map(Edtf::latest)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.EPOCH);
  }
}
