package dev.standpoint.assemble.change;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * What became known after the day {@code since}, up to the day {@code until}: shifts, corrections,
 * withdrawals, new positions, moved events, new events and new sources. Positions and events of a
 * kind are by date, sources by number.
 */
public record Changes(LocalDate since, LocalDate until, List<Change> list) {
  public Changes {
    list = List.copyOf(list);
  }

  /** Those of the changes that pass a test. */
  public Changes only(Predicate<Change> test) {
    return new Changes(since, until, list.stream().filter(test).toList());
  }

  /** The changes of one kind, in order. */
  public <C extends Change> List<C> of(Class<C> kind) {
    return list.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
