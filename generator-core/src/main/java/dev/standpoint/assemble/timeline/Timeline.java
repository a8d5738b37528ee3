package dev.standpoint.assemble.timeline;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What happened and what is due, by earliest day, then latest day, then as written; and what was
 * said, where that is asked for, in the same order.
 */
public record Timeline(List<Entry> entries, List<Utterance> utterances) {

  private static final Comparator<Item> BY_DATE =
      Comparator.comparing((Item item) -> item.when().earliest())
          .thenComparing(item -> item.when().latest());

  public Timeline {
    entries = List.copyOf(entries);
    utterances = List.copyOf(utterances);
  }

  /** Of events alone. */
  public Timeline(List<Entry> entries) {
    this(entries, List.of());
  }

  /** Something that stands on a timeline. */
  public sealed interface Item {
    Edtf when();
  }

  /** An event, how it stands as of the briefing's date, and how many independent voices had it. */
  public record Entry(Event event, Event.Status status, int voices) implements Item {
    @Override
    public Edtf when() {
      return event.dating().when();
    }
  }

  /** A position, as it was said. */
  public record Utterance(Position position) implements Item {
    @Override
    public Edtf when() {
      return position.dating().when();
    }
  }

  /**
   * The events nearest to a day: so many of the last that began on it or before, so many of the
   * first that begin after it.
   */
  public Timeline near(LocalDate day, int past, int ahead) {
    int next = 0;
    while (next < entries.size() && !entries.get(next).when().earliest().isAfter(day)) {
      next++;
    }
    int to = Math.min(entries.size(), next + ahead);
    return new Timeline(entries.subList(Math.max(0, next - past), to));
  }

  /** Events and positions in one order; where two share all of their days the event is first. */
  public List<Item> items() {
    List<Item> items =
        new ArrayList<>(Stream.concat(entries.stream(), utterances.stream()).toList());
    items.sort(BY_DATE);
    return items;
  }

  /** The items under the years, months or days of their first days, as their number asks. */
  public List<TimelineGroup> groups() {
    return TimelineGroup.of(items());
  }
}
