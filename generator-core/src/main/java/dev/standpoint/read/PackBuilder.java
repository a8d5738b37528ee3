package dev.standpoint.read;

import dev.standpoint.model.Pack;
import dev.standpoint.model.PackFile;
import dev.standpoint.model.PackInfo;
import dev.standpoint.model.References;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.EventId;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.PositionId;
import dev.standpoint.model.record.RecordId;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.IdReference;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.Register;
import dev.standpoint.model.register.SourceId;
import dev.standpoint.read.mark.GeneratedIds;
import dev.standpoint.read.mark.RecordCollector;
import dev.standpoint.read.note.NoteReader;
import dev.standpoint.read.register.Registers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Joins the notes of a pack, and renumbers generated ids that are the same in several notes. */
final class PackBuilder {

  /**
   * The registers of a pack, and the actors that their own entries refer to, as members of groups
   * or by {@code applies-to}. An entry that is only named there counts as used, too.
   */
  record ReadRegisters(Registers registers, List<IdReference<ActorId>> namedActors) {}

  /** Shared by all notes, so that a generated id is unique in the pack, not only in its note. */
  private final GeneratedIds ids = new GeneratedIds();

  private final List<Note> notes = new ArrayList<>();
  private final List<Position> positions = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  private PackBuilder() {}

  /**
   * {@code parts} are those of the front page, then of the notes in reading order. {@code unread}
   * are the paths of files that could not be read: links to them are not broken.
   */
  static Pack assemble(
      PackInfo info,
      ReadRegisters read,
      List<NoteReader.NoteParts> parts,
      List<String> unread,
      List<PackFile> files) {
    PackBuilder builder = new PackBuilder();
    parts.forEach(builder::add);
    Registers used = new UsedRegisterEntries(parts, read.namedActors()).of(read.registers());
    return new Pack(
        info,
        used.actors(),
        used.issues(),
        used.sources(),
        builder.notes.get(0),
        builder.notes.subList(1, builder.notes.size()),
        Register.of(CorrectionResolver.byActor(builder.positions)),
        Register.of(builder.events),
        references(read, parts, unread),
        files);
  }

  /** Without references to a register that could not be read: they cannot be checked. */
  private static References references(
      ReadRegisters read, List<NoteReader.NoteParts> parts, List<String> unreadFiles) {
    Set<Registers.Kind> unread = read.registers().unread();
    Stream<IdReference<ActorId>> actors =
        Stream.concat(
            read.namedActors().stream(),
            parts.stream().flatMap(p -> p.records().actors().stream()));
    Stream<IdReference<IssueId>> issues =
        parts.stream().flatMap(p -> p.records().issues().stream());
    Stream<IdReference<SourceId>> sources =
        parts.stream().flatMap(p -> p.records().sources().stream());
    Set<String> lost = new HashSet<>(unreadFiles);
    parts.forEach(part -> lost.addAll(part.records().lost()));
    return new References(
        unread.contains(Registers.Kind.ACTORS) ? List.of() : actors.toList(),
        unread.contains(Registers.Kind.ISSUES) ? List.of() : issues.toList(),
        unread.contains(Registers.Kind.SOURCES) ? List.of() : sources.toList(),
        parts.stream().flatMap(p -> p.records().superseded().stream()).toList(),
        parts.stream().flatMap(p -> p.records().same().stream()).toList(),
        lost);
  }

  /**
   * Adds the records of a note, and the note with the final ids of its records. A generated id is a
   * digest of the content, so the same mark in two notes would have it twice.
   */
  private void add(NoteReader.NoteParts parts) {
    RecordCollector records = parts.records();
    Map<RecordId, RecordId> renamed = new HashMap<>();
    for (Position position : records.positions()) {
      PositionId id = position.id();
      PositionId unique = records.base(id).map(base -> new PositionId(ids.next(base))).orElse(id);
      renamed.put(id, unique);
      positions.add(position.withId(unique));
    }
    for (Event event : records.events()) {
      EventId id = event.id();
      EventId unique = records.base(id).map(base -> new EventId(ids.next(base))).orElse(id);
      renamed.put(id, unique);
      events.add(event.withId(unique));
    }
    // Rewriting the tree of a note is costly and rarely needed.
    renamed.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
    Note note = parts.note();
    notes.add(renamed.isEmpty() ? note : note.withBlocks(NoteText.rename(note.blocks(), renamed)));
  }
}
