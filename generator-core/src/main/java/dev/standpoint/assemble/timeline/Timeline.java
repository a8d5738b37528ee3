package dev.standpoint.assemble.timeline;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Events by earliest day, then latest day, then as written. {@code utterances} are positions, if
 * the view asks for them; {@link #items()} puts both in one order.
 */
public record Timeline(List<Entry> entries, List<Utterance> utterances) {

  private static final Comparator<Item> BY_DATE =
      Comparator.comparing((Item item) -> item.when().earliest())
          .thenComparing(item -> item.when().latest());

  public Timeline {
    entries = List.copyOf(entries);
    utterances = List.copyOf(utterances);
  }

  /** A timeline of events alone. */
  public Timeline(List<Entry> entries) {
    this(entries, List.of());
  }

  /** An event or a position on a timeline. */
  public sealed interface Item {
    /** The date by which the item is placed; it may be uncertain or a range. */
    Edtf when();
  }

  /**
   * An event, its status as of the briefing's day, and how many independent voices report it.
   *
   * @param movedFrom the date that the event had first, if a later report gives another
   */
  public record Entry(Event event, Event.Status status, int voices, Optional<Edtf> movedFrom)
      implements Item {
    @Override
    public Edtf when() {
      return event.dating().when();
    }
  }

  /** A position on the day it was stated. */
  public record Utterance(Position position) implements Item {
    @Override
    public Edtf when() {
      return position.dating().when();
    }
  }

  /**
   * The events nearest to a day: up to {@code past} that began on it or before, and up to {@code
   * ahead} that begin after it.
   */
  public Timeline near(LocalDate day, int past, int ahead) {
    int next = 0;
    while (next < entries.size() && !entries.get(next).when().earliest().isAfter(day)) {
      next++;
    }
    int to = Math.min(entries.size(), next + ahead);
    return new Timeline(entries.subList(Math.max(0, next - past), to));
  }

  /** Events and positions by date; an event comes before a position with the same days. */
  public List<Item> items() {
    List<Item> items =
        new ArrayList<>(Stream.concat(entries.stream(), utterances.stream()).toList());
    items.sort(BY_DATE);
    return items;
  }

  /** The items, grouped by the day, month or year of their first day. */
  public List<TimelineGroup> groups() {
    return TimelineGroup.of(items());
  }
}
