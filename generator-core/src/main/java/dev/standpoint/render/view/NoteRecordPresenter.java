package dev.standpoint.render.view;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.Corrections;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import dev.standpoint.render.link.LinkResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts the records of each note into words, in brief, in the order of its text. */
public final class NoteRecordPresenter {

  private final BriefingWords wording;
  private final LinkResolver hrefs;
  private final List<String> notes;
  private final Map<String, List<Position>> positions;
  private final Map<String, List<Event>> events;
  private final Corrections corrections;

  public NoteRecordPresenter(Briefing briefing, BriefingWords wording, LinkResolver hrefs) {
    this.wording = wording;
    this.hrefs = hrefs;
    this.notes = briefing.pack().allNotes().map(Note::slug).toList();
    this.positions =
        briefing.pack().positions().entries().stream()
            .collect(Collectors.groupingBy(position -> position.location().note()));
    this.events =
        briefing.pack().events().entries().stream()
            .collect(Collectors.groupingBy(event -> event.location().note()));
    this.corrections = briefing.pack().corrections();
  }

  /** The positions of a note, in the order of the pack; none for an unknown note. */
  public List<Position> positions(Note note) {
    return positions.getOrDefault(note.slug(), List.of());
  }

  /** The events of a note, in the order of the pack. */
  public List<Event> events(Note note) {
    return events.getOrDefault(note.slug(), List.of());
  }

  /** The records of a note in the order of its text, with links within its page. */
  public List<PageView.Recorded> recorded(Note note) {
    return recorded(positions(note), events(note), true);
  }

  /** Records of several notes in reading order, with links to the pages of these notes. */
  public List<PageView.Recorded> recorded(List<Position> positions, List<Event> events) {
    Map<String, List<Position>> positionsByNote =
        positions.stream().collect(Collectors.groupingBy(position -> position.location().note()));
    Map<String, List<Event>> eventsByNote =
        events.stream().collect(Collectors.groupingBy(event -> event.location().note()));
    return notes.stream()
        .flatMap(
            note ->
                recorded(
                    positionsByNote.getOrDefault(note, List.of()),
                    eventsByNote.getOrDefault(note, List.of()),
                    false)
                    .stream())
        .toList();
  }

  /**
   * Sorted by their places. Several records can share a place, since a mark can name more than one
   * actor.
   */
  private List<PageView.Recorded> recorded(
      List<Position> positions, List<Event> events, boolean here) {
    SortedMap<Span, List<PageView.Recorded>> byPlace = new TreeMap<>();
    positions.forEach(position -> add(byPlace, position.at(), recorded(position, here)));
    events.forEach(event -> add(byPlace, event.at(), recorded(event, here)));
    return byPlace.values().stream().flatMap(List::stream).toList();
  }

  private static void add(
      SortedMap<Span, List<PageView.Recorded>> byPlace, Span at, PageView.Recorded recorded) {
    byPlace.computeIfAbsent(at, place -> new ArrayList<>()).add(recorded);
  }

  /** A position. {@code here} is true on the page of its note, where a link needs no path. */
  private PageView.Recorded recorded(Position position, boolean here) {
    return new PageView.Recorded(
        "position",
        wording.held(position),
        wording.link(position.actor()),
        wording.link(position.issue()),
        wording.compact(position.dating().when()),
        here
            ? hrefs.recordHere(position.id(), position.evidence())
            : hrefs.record(position.id(), position.location(), position.evidence()),
        corrected(position),
        wording.citations(position.evidence().citations()));
  }

  /** A list of one link or none, since templates see no null. */
  private List<PageView.Link> corrected(Position position) {
    return corrections.of(position.id()).map(this::correction).stream().toList();
  }

  private PageView.Link correction(Position by) {
    String href = hrefs.record(by.id(), by.location(), by.evidence());
    return PageView.Link.to(ListPresenter.label(by, wording), href);
  }

  /** An event has no value and no actor of its own, so these are empty. */
  private PageView.Recorded recorded(Event event, boolean here) {
    return new PageView.Recorded(
        "event",
        new MatrixView.Held("event", "", ""),
        PageView.Link.unlinked(""),
        PageView.Link.unlinked(BriefingWords.capitalized(event.title()))
            .in(wording.language(event.location())),
        wording.compact(event.dating().when()),
        here
            ? hrefs.recordHere(event.id(), event.evidence())
            : hrefs.record(event.id(), event.location(), event.evidence()),
        List.of(),
        wording.citations(event.evidence().citations()));
  }
}
