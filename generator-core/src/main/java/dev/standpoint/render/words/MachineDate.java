package dev.standpoint.render.words;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.date.Edtf.Moment;
import dev.standpoint.model.date.Edtf.Point;
import java.util.Optional;

/** The value of the {@code datetime} attribute of HTML's {@code time} element. */
public final class MachineDate {

  private MachineDate() {}

  /** Empty if HTML has no form for it: intervals, seasons, X, qualifiers, years before 1. */
  public static Optional<String> of(Edtf date) {
    if (date.earliest().getYear() < 1 || date.approximate() || date.uncertain()) {
      return Optional.empty();
    }
    if (date instanceof Moment) {
      return Optional.of(withMinutes(date.text()));
    }
    return date instanceof Point point ? point(point) : Optional.empty();
  }

  private static Optional<String> point(Point point) {
    return switch (point.precision()) {
      case DAY, MONTH -> Optional.of(point.text());
      case YEAR -> Optional.of(point.text().replace("Y", ""));
      case CENTURY, DECADE, SEASON, SOME_MONTH, SOME_DAY_OF_YEAR, SOME_DAY_OF_MONTH ->
          Optional.empty();
    };
  }

  /** HTML requires the minutes of an offset, which EDTF does not. */
  private static String withMinutes(String moment) {
    return moment.replaceFirst("[+-]\\d\\d$", "$0:00");
  }
}
