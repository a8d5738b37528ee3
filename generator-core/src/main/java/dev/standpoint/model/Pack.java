package dev.standpoint.model;

import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.EventId;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.PositionId;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.Register;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

  /** Which of its positions correct others. Computed anew at each call. */
  public Corrections corrections() {
    return new Corrections(positions);
  }

  /** The strictest label of its texts, which is that of the pack. */
  public Optional<Tlp> label() {
    Stream<Tlp> notes = allNotes().map(Note::label).filter(Objects::nonNull);
    Stream<Tlp> blocks =
        allNotes()
            .flatMap(note -> NoteText.blocks(note.blocks()))
            .map(block -> block.declared().tlp())
            .filter(Objects::nonNull);
    Stream<Tlp> phrases =
        allNotes()
            .flatMap(note -> NoteText.inlines(note.blocks()))
            .filter(Inline.Phrase.class::isInstance)
            .map(phrase -> ((Inline.Phrase) phrase).label())
            .filter(Objects::nonNull);
    return Stream.of(notes, blocks, phrases)
        .flatMap(labels -> labels)
        .max(Comparator.naturalOrder());
  }

  /** The front page and then the notes. */
  public Stream<Note> allNotes() {
    return Stream.concat(Stream.of(front), notes.stream());
  }
}
