package dev.standpoint.render.data;

import dev.standpoint.assemble.history.Holding;
import dev.standpoint.assemble.matrix.Move;
import dev.standpoint.assemble.timeline.Timeline;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that became known, the latest first; of one day shifts, then positions, then events. */
final class Changes {

  private static final Comparator<Position> FIRST_KNOWN = Comparator.comparing(Changes::known);

  private final Facts facts;
  private final Headlines headlines;

  private Changes(Facts facts) {
    this.facts = facts;
    this.headlines = new Headlines(facts);
  }

  /** Of the positions that stand; a corrected one is no news. */
  static List<Change> of(Facts facts) {
    Changes changes = new Changes(facts);
    Stream<Change> shifts = facts.views().shifts().stream().map(changes::shift);
    Stream<Change> positions = facts.pack().standing().stream().map(changes::position);
    Stream<Change> events = facts.timeline().stream().map(changes::event);
    return Stream.of(shifts, positions, events)
        .flatMap(all -> all)
        .sorted(Comparator.comparing(Change::known).reversed())
        .toList();
  }

  /**
   * A shift is known once both what was held and what is held are. It is named after the position
   * that told of it first, so that later reports leave its name as it is.
   */
  private Change shift(Move move) {
    Holding from = move.shift().from();
    Holding to = move.shift().to();
    Position first = first(to);
    LocalDate before = known(first(from));
    LocalDate known = before.isAfter(known(first)) ? before : known(first);
    List<Position> both =
        Stream.of(from, to).flatMap(holding -> holding.positions().stream()).toList();
    return new Change(
        facts.uuid("shift-" + first.id()),
        "shift",
        known,
        headlines.of(move),
        Headlines.joined("\n", from.last().statement().words(), text(to.last())),
        to.citations(),
        Labels.strictest(both));
  }

  private static Position first(Holding holding) {
    return holding.positions().stream().min(FIRST_KNOWN).orElseThrow();
  }

  private static LocalDate known(Position position) {
    return position.dating().known().latest();
  }

  private Change position(Position position) {
    return new Change(
        facts.uuid(position.id().anchor()),
        "position",
        known(position),
        headlines.of(position),
        text(position),
        position.evidence().citations(),
        Labels.strictest(List.of(position)));
  }

  private String text(Position position) {
    return Headlines.joined(
        "\n",
        position.statement().words(),
        headlines.conditions(position.conditions()),
        headlines.of(position.dating().when()));
  }

  private Change event(Timeline.Entry entry) {
    Event event = entry.event();
    return new Change(
        facts.uuid(event.id().anchor()),
        "event",
        event.dating().known().latest(),
        event.title(),
        Headlines.joined(
            "\n",
            RecordJson.status(entry.status()),
            event.venue(),
            headlines.of(event.dating().when())),
        event.evidence().citations(),
        Optional.ofNullable(event.place().label()));
  }
}
