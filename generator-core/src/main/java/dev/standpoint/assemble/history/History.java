package dev.standpoint.assemble.history;

import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.Value;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.Register;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The periods of one actor on one issue in the order of their dates, at least one. */
public record History(ActorId actor, IssueId issue, List<Period> periods) {

  public History {
    periods = List.copyOf(periods);
  }

  /** {@code positions} are of one actor on one issue, in the order written, at least one. */
  public static History of(List<Position> positions) {
    Position any = positions.get(0);
    List<Period> periods = PositionOrder.clusters(positions).stream().map(Period::of).toList();
    return new History(any.actor(), any.issue(), periods);
  }

  /** The period that ends last. */
  private Period lastPeriod() {
    return periods.get(periods.size() - 1);
  }

  /** The last held value of the last period. */
  public HeldValue current() {
    return lastPeriod().last();
  }

  /** The other held values of the last period, the latest first. */
  public List<HeldValue> alsoHeld() {
    return latestFirst(lastPeriod().beforeLast().stream());
  }

  /** The held values of all earlier periods, the latest first. */
  public List<HeldValue> earlier() {
    return latestFirst(
        periods.subList(0, periods.size() - 1).stream().flatMap(p -> p.values().stream()));
  }

  private static List<HeldValue> latestFirst(Stream<HeldValue> values) {
    List<HeldValue> reversed = new ArrayList<>(values.toList());
    Collections.reverse(reversed);
    return reversed;
  }

  /**
   * At most one shift for each step from period to period: to the last value that the period before
   * does not have. Silence and rejections are skipped, so they neither cause nor hide a shift.
   */
  public List<Shift> shifts() {
    List<Period> counting = periods.stream().flatMap(p -> p.counting().stream()).toList();
    List<Shift> shifts = new ArrayList<>();
    for (int i = 1; i < counting.size(); i++) {
      shift(counting.get(i - 1), counting.get(i)).ifPresent(shifts::add);
    }
    return shifts;
  }

  /** The shift into a period, if it has a value that is new; from the last value before. */
  private static Optional<Shift> shift(Period before, Period after) {
    Set<Value> known =
        before.values().stream().map(HeldValue::value).collect(Collectors.toUnmodifiableSet());
    return after.values().stream()
        .filter(held -> !known.contains(held.value()))
        .reduce((first, second) -> second)
        .map(to -> new Shift(before.last(), to));
  }

  /** The periods in which independent voices report values that contradict each other. */
  public List<Period> conflicts(Register<SourceId, Source> sources) {
    return periods.stream().filter(period -> period.isConflict(sources)).toList();
  }
}
