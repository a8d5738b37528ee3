package dev.standpoint.render.data;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.date.Edtf.Interval;
import dev.standpoint.model.date.Edtf.Point;
import dev.standpoint.model.date.Edtf.Precision;
import dev.standpoint.model.register.CslItem;
import dev.standpoint.model.register.CslName;
import dev.standpoint.model.register.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * {@code sources.json}: the cited sources by number as CSL-JSON, which reference managers import.
 * Values for which CSL has no variable are in {@code custom}.
 */
final class SourcesJson {

  private final JsonWriter json;

  private SourcesJson(JsonWriter json) {
    this.json = json;
  }

  /** An array of sources, empty if none is cited. */
  static byte[] write(PublishedRecords records) {
    return JsonWriter.document(
        json -> {
          SourcesJson sources = new SourcesJson(json);
          json.array(records.sources(), source -> json.object(() -> sources.item(source)));
        });
  }

  /** A source with the variables of CSL 1.0.2 under their own names. */
  private void item(Source source) {
    CslItem item = source.item();
    json.text("id", source.id());
    json.text("type", item.type());
    item.texts().forEach(json::textIfAny);
    item.names().forEach((variable, names) -> json.objects(variable, names, this::name));
    item.dates().forEach((variable, date) -> json.object(variable, () -> date(date)));
    if (hasMore(source)) {
      json.object("custom", () -> custom(source));
    }
  }

  /** The parts of a name that are given; CSL-JSON leaves out the others. */
  private void name(CslName name) {
    json.textIfAny("literal", name.literal());
    json.textIfAny("family", name.family());
    json.textIfAny("given", name.given());
    json.textIfAny("non-dropping-particle", name.particle());
    json.textIfAny("dropping-particle", name.dropping());
    json.textIfAny("suffix", name.suffix());
  }

  /** Whether the source has any field of ours. */
  private static boolean hasMore(Source source) {
    return !(source.outlet() + source.origin() + source.archive() + source.grade()).isEmpty();
  }

  /** The fields of ours that are given. */
  private void custom(Source source) {
    json.textIfAny("outlet", source.outlet());
    json.textIfAny("origin", source.origin());
    json.textIfAny("archive", source.archive());
    json.textIfAny("grade", source.grade());
  }

  /** The date in numbers if they express all of it, else as written. */
  private void date(Edtf date) {
    List<Point> points = points(date);
    if (points.isEmpty()) {
      json.text("raw", date.text());
      return;
    }
    json.array("date-parts", points, point -> json.array(parts(point), json::number));
    if (date.approximate()) {
      json.flag("circa", true);
    }
    points.get(0).season().ifPresent(season -> json.number("season", season.firstMonth() / 3));
  }

  /** The one or two dates that CSL can express; empty if it cannot. */
  private static List<Point> points(Edtf date) {
    if (date instanceof Point point) {
      return isPlain(point) ? List.of(point) : List.of();
    }
    if (date instanceof Interval interval
        && interval.start() instanceof Point start
        && interval.end() instanceof Point end
        && isPlain(start)
        && isPlain(end)
        && start.approximate() == end.approximate()
        && Optional.empty().equals(start.season().or(end::season))) {
      return List.of(start, end);
    }
    return List.of();
  }

  /** Whether CSL can express the date: it knows no unspecified digits and no doubt about a date. */
  private static boolean isPlain(Point point) {
    int year = point.earliest().getYear();
    return !point.precision().unspecified() && !point.uncertain() && year > 0 && year < 10_000;
  }

  /** One to three numbers: year, month and day. */
  private static List<Integer> parts(Point point) {
    LocalDate day = point.earliest();
    List<Integer> parts = List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    return parts.subList(0, length(point.precision()));
  }

  /** The number of date parts that a date of this precision has. */
  private static int length(Precision precision) {
    return switch (precision) {
      case DAY -> 3;
      case MONTH -> 2;
      case YEAR, SEASON -> 1;
      case CENTURY, DECADE, SOME_MONTH, SOME_DAY_OF_YEAR, SOME_DAY_OF_MONTH ->
          throw new IllegalArgumentException("CSL has no date parts for " + precision);
    };
  }
}
