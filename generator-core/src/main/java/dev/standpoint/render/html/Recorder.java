package dev.standpoint.render.html;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.Event;
import dev.standpoint.model.Note;
import dev.standpoint.model.Position;
import dev.standpoint.model.PositionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells what each note's marks record, in brief. */
final class Recorder {

  private final Wording wording;
  private final Hrefs hrefs;
  private final Map<String, List<Position>> positions;
  private final Map<String, List<Event>> events;
  private final Map<PositionId, Position> corrections = new HashMap<>();

  Recorder(Briefing briefing, Wording wording, Hrefs hrefs) {
    this.wording = wording;
    this.hrefs = hrefs;
    this.positions =
        briefing.pack().positions().entries().stream()
            .collect(Collectors.groupingBy(position -> position.place().note()));
    this.events =
        briefing.pack().events().entries().stream()
            .collect(Collectors.groupingBy(event -> event.place().note()));
    for (Position position : briefing.pack().positions().entries()) {
      PositionId wrong = position.supersedes();
      if (wrong != null) {
        corrections.putIfAbsent(wrong, position);
      }
    }
  }

  List<Position> positions(Note note) {
    return positions.getOrDefault(note.slug(), List.of());
  }

  List<Event> events(Note note) {
    return events.getOrDefault(note.slug(), List.of());
  }

  /** The records of a note in the order in which they stand. */
  List<View.Recorded> recorded(Note note) {
    SortedMap<Span, List<View.Recorded>> byPlace = new TreeMap<>();
    positions(note).forEach(position -> add(byPlace, position.at(), recorded(position)));
    events(note).forEach(event -> add(byPlace, event.at(), recorded(event)));
    return byPlace.values().stream().flatMap(List::stream).toList();
  }

  private static void add(
      SortedMap<Span, List<View.Recorded>> byPlace, Span at, View.Recorded recorded) {
    byPlace.computeIfAbsent(at, place -> new ArrayList<>()).add(recorded);
  }

  private View.Recorded recorded(Position position) {
    return new View.Recorded(
        "position",
        wording.held(position),
        wording.name(position.actor()),
        wording.name(position.issue()),
        wording.compact(position.dating().when()),
        hrefs.recordHere(position.id(), position.evidence()),
        corrected(position),
        wording.citations(position.evidence().citations()));
  }

  private List<View.Link> corrected(Position position) {
    Position by = corrections.get(position.id());
    if (by == null) {
      return List.of();
    }
    String href = hrefs.record(by.id(), by.place(), by.evidence());
    return List.of(new View.Link(ListMaker.label(by, wording), href, false));
  }

  private View.Recorded recorded(Event event) {
    return new View.Recorded(
        "event",
        new View.Held("event", "", ""),
        "",
        Wording.capitalized(event.title()),
        wording.compact(event.dating().when()),
        hrefs.recordHere(event.id(), event.evidence()),
        List.of(),
        wording.citations(event.evidence().citations()));
  }
}
