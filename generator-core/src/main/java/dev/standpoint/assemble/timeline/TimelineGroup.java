package dev.standpoint.assemble.timeline;

import dev.standpoint.model.date.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The items of a timeline that start on one day, in one month or in one year, which is {@code
 * date}. The unit is the shortest one that gives two groups or more and three items a group on
 * average. A timeline of fewer than eight items, or for which no unit is right, is one group
 * without a date.
 */
public record TimelineGroup(Optional<Edtf> date, List<Timeline.Item> items) {

  private static final int MIN_ITEMS = 8;
  private static final int MIN_AVERAGE = 3;

  public TimelineGroup {
    items = List.copyOf(items);
  }

  /** A unit of the calendar, with the length of its dates in ISO 8601. */
  private enum CalendarUnit {
    DAY(10),
    MONTH(7),
    YEAR(4);

    private final int length;

    CalendarUnit(int length) {
      this.length = length;
    }

    /** The unit that contains the day: of a date in ISO 8601, the first characters. */
    Edtf of(LocalDate day) {
      return Edtf.parse(day.toString().substring(0, length)).orElseThrow();
    }
  }

  /** Groups by the shortest unit that is not too fine; {@code items} are sorted by date. */
  static List<TimelineGroup> of(List<Timeline.Item> items) {
    if (items.size() >= MIN_ITEMS && items.stream().allMatch(TimelineGroup::hasPlainYear)) {
      for (CalendarUnit unit : CalendarUnit.values()) {
        List<TimelineGroup> groups = by(unit, items);
        if (groups.size() > 1 && items.size() >= MIN_AVERAGE * groups.size()) {
          return groups;
        }
      }
    }
    return items.isEmpty() ? List.of() : List.of(new TimelineGroup(Optional.empty(), items));
  }

  /** Whether the year has four digits, so that the lengths of dates are as expected. */
  private static boolean hasPlainYear(Timeline.Item item) {
    int year = item.when().earliest().getYear();
    return year >= 0 && year <= 9999;
  }

  /** The groups by one unit; empty days, months and years have none. */
  private static List<TimelineGroup> by(CalendarUnit unit, List<Timeline.Item> items) {
    Map<Edtf, List<Timeline.Item>> groups = new LinkedHashMap<>();
    items.forEach(
        item ->
            groups
                .computeIfAbsent(unit.of(item.when().earliest()), date -> new ArrayList<>())
                .add(item));
    return groups.entrySet().stream()
        .map(group -> new TimelineGroup(Optional.of(group.getKey()), group.getValue()))
        .toList();
  }
}
