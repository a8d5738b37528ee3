package dev.standpoint.render.data;

import dev.standpoint.assemble.history.HeldValue;
import dev.standpoint.assemble.matrix.ActorShift;
import dev.standpoint.assemble.timeline.Timeline;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The entries of the feed, the latest first; those of one day as shifts, positions, events. */
final class FeedEntries {

  private static final Comparator<Position> FIRST_KNOWN = Comparator.comparing(FeedEntries::known);

  private final PublishedRecords records;
  private final RecordText text;

  private FeedEntries(PublishedRecords records) {
    this.records = records;
    this.text = new RecordText(records);
  }

  /** Entries of all records; a position that was corrected has none. */
  static List<FeedEntry> of(PublishedRecords records) {
    FeedEntries changes = new FeedEntries(records);
    Stream<FeedEntry> shifts = records.views().shifts().stream().map(changes::shift);
    Stream<FeedEntry> positions =
        records.pack().corrections().uncorrected().stream().map(changes::position);
    Stream<FeedEntry> events = records.timeline().stream().map(changes::event);
    return Stream.of(shifts, positions, events)
        .flatMap(all -> all)
        .sorted(Comparator.comparing(FeedEntry::known).reversed())
        .toList();
  }

  /**
   * A shift is known once both its values are. Its id is that of the position that first reported
   * the new value, so later reports do not change it.
   */
  private FeedEntry shift(ActorShift move) {
    HeldValue from = move.shift().from();
    HeldValue to = move.shift().to();
    Position first = first(to);
    LocalDate before = known(first(from));
    // A source of the old value may come to light after that of the new one.
    LocalDate known = before.isAfter(known(first)) ? before : known(first);
    List<Position> both = Stream.of(from, to).flatMap(held -> held.positions().stream()).toList();
    return new FeedEntry(
        records.uuid("shift-" + first.id()),
        "shift",
        known,
        text.title(move),
        records.language(),
        RecordText.joined("\n", from.last().statement().words(), textOf(to.last())),
        to.citations(),
        StrictestLabel.strictest(both));
  }

  /** The position of the value that became known first. */
  private static Position first(HeldValue held) {
    return held.positions().stream().min(FIRST_KNOWN).orElseThrow();
  }

  /** The day on which all of the date of knowledge is over. */
  private static LocalDate known(Position position) {
    return position.dating().known().latest();
  }

  /** An entry for a position; its id depends on the id of the position alone. */
  private FeedEntry position(Position position) {
    return new FeedEntry(
        records.uuid(position.id().anchor()),
        "position",
        known(position),
        text.title(position),
        records.language(),
        textOf(position),
        position.evidence().citations(),
        StrictestLabel.strictest(List.of(position)));
  }

  /** The words of the position, its conditions and its date, a line each. */
  private String textOf(Position position) {
    return RecordText.joined(
        "\n",
        position.statement().words(),
        text.conditions(position.conditions()),
        text.date(position.dating().when()));
  }

  /** An entry for an event with the sources of all its reports. */
  private FeedEntry event(Timeline.Entry entry) {
    Event event = entry.event();
    return new FeedEntry(
        records.uuid(event.id().anchor()),
        "event",
        event.dating().known().latest(),
        event.title(),
        event.location().language().tag(),
        RecordText.joined(
            "\n", text.status(entry.status()), event.place(), text.date(event.dating().when())),
        event.evidence().citations(),
        event.location().tlp());
  }
}
