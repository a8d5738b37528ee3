package dev.standpoint.model;

import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.EventId;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.PositionId;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.model.record.TlpLabel;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.IdReference;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.Register;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that an author wrote for one pack, before anything is computed. Notes, positions and
 * events are in reading order: the front page first, then the notes by path. {@code files} are all
 * files that it was read from, whatever the as-of date.
 */
public record Pack(
    PackInfo info,
    Register<ActorId, Actor> actors,
    Register<IssueId, Issue> issues,
    Register<SourceId, Source> sources,
    Note front,
    List<Note> notes,
    Register<PositionId, Position> positions,
    Register<EventId, Event> events,
    References references,
    List<PackFile> files) {

  public Pack {
    notes = List.copyOf(notes);
    files = List.copyOf(files);
  }

  /** The same pack with other actors. */
  public Pack withActors(Register<ActorId, Actor> other) {
    return new Pack(
        info, other, issues, sources, front, notes, positions, events, references, files);
  }

  /** The same pack with other text and records. */
  public Pack with(
      Note otherFront,
      List<Note> otherNotes,
      Register<PositionId, Position> otherPositions,
      Register<EventId, Event> otherEvents) {
    return new Pack(
        info,
        actors,
        issues,
        sources,
        otherFront,
        otherNotes,
        otherPositions,
        otherEvents,
        references,
        files);
  }

  /** The same pack with other sources. */
  public Pack withSources(Register<SourceId, Source> other) {
    return new Pack(
        info, actors, issues, other, front, notes, positions, events, references, files);
  }

  /** The sources that its texts and records cite, even those that no register has. */
  public Set<SourceId> cited() {
    Stream<SourceId> records =
        Stream.concat(
                positions.entries().stream().map(Position::evidence),
                events.entries().stream().map(Event::evidence))
            .flatMap(evidence -> evidence.citations().stream())
            .map(Citation::source);
    return Stream.concat(references.sources().stream().map(IdReference::id), records)
        .collect(Collectors.toSet());
  }

  /** Which of its positions correct others. Computed anew at each call. */
  public Corrections corrections() {
    return new Corrections(positions);
  }

  /** The strictest label of its texts and records, which is that of the pack. */
  public Optional<Tlp> label() {
    return labels().map(TlpLabel::tlp).max(Comparator.naturalOrder());
  }

  /** The labels of its texts and records; the text of a record may not be shown. */
  public Stream<TlpLabel> labels() {
    Stream<TlpLabel> notes = allNotes().flatMap(note -> Stream.ofNullable(note.label()));
    Stream<TlpLabel> blocks =
        allNotes()
            .flatMap(note -> NoteText.blocks(note.blocks()))
            .flatMap(block -> Stream.ofNullable(block.declared().tlp()));
    Stream<TlpLabel> phrases =
        allNotes()
            .flatMap(note -> NoteText.inlines(note.blocks()))
            .filter(Inline.Phrase.class::isInstance)
            .flatMap(phrase -> Stream.ofNullable(((Inline.Phrase) phrase).label()));
    Stream<TlpLabel> records =
        Stream.concat(
                positions.entries().stream().map(Position::location),
                events.entries().stream().map(Event::location))
            .flatMap(place -> Stream.ofNullable(place.label()));
    return Stream.of(notes, blocks, phrases, records).flatMap(labels -> labels);
  }

  /** The front page and then the notes. */
  public Stream<Note> allNotes() {
    return Stream.concat(Stream.of(front), notes.stream());
  }
}
