package dev.standpoint.assemble.timeline;

import dev.standpoint.model.date.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Items of a timeline that start in one year, month or day, which is {@code period}. Parted are
 * timelines of eight items or more, by the shortest of these periods in which three start on
 * average; where years do not hold as many, or all start in one, they are in one group without a
 * period.
 */
public record TimelineGroup(Optional<Edtf> period, List<Timeline.Item> items) {

  private static final int LEAST = 8;
  private static final int ON_AVERAGE = 3;

  public TimelineGroup {
    items = List.copyOf(items);
  }

  /** How much of a date is in its text. */
  private enum Period {
    DAY(10),
    MONTH(7),
    YEAR(4);

    private final int letters;

    Period(int letters) {
      this.letters = letters;
    }

    Edtf of(LocalDate day) {
      return Edtf.parse(day.toString().substring(0, letters)).orElseThrow();
    }
  }

  static List<TimelineGroup> of(List<Timeline.Item> items) {
    if (items.size() >= LEAST && items.stream().allMatch(TimelineGroup::hasPlainYear)) {
      for (Period period : Period.values()) {
        List<TimelineGroup> groups = by(period, items);
        if (groups.size() > 1 && items.size() >= ON_AVERAGE * groups.size()) {
          return groups;
        }
      }
    }
    return items.isEmpty() ? List.of() : List.of(new TimelineGroup(Optional.empty(), items));
  }

  /** Four digits, which is where days and months can be told apart. */
  private static boolean hasPlainYear(Timeline.Item item) {
    int year = item.when().earliest().getYear();
    return year >= 0 && year <= 9999;
  }

  private static List<TimelineGroup> by(Period period, List<Timeline.Item> items) {
    Map<Edtf, List<Timeline.Item>> groups = new LinkedHashMap<>();
    items.forEach(
        item ->
            groups
                .computeIfAbsent(period.of(item.when().earliest()), p -> new ArrayList<>())
                .add(item));
    return groups.entrySet().stream()
        .map(group -> new TimelineGroup(Optional.of(group.getKey()), group.getValue()))
        .toList();
  }
}
