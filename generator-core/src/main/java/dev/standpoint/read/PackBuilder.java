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

  private final GeneratedIds ids = new GeneratedIds();
  private final List<Note> notes = new ArrayList<>();
  private final List<Position> positions = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  private PackBuilder() {}

  static Pack assemble(
      PackInfo info,
      Registers registers,
      List<IdReference<ActorId>> named,
      List<NoteReader.NoteParts> parts,
      List<String> unread,
      List<PackFile> files) {
    PackBuilder builder = new PackBuilder();
    parts.forEach(builder::add);
    Registers used = new UsedRegisterEntries(parts, named).of(registers);
    return new Pack(
        info,
        used.actors(),
        used.issues(),
        used.sources(),
        builder.notes.get(0),
        builder.notes.subList(1, builder.notes.size()),
        Register.of(CorrectionResolver.byActor(builder.positions)),
        Register.of(builder.events),
        references(named, parts, registers.unread(), unread),
        files);
  }

  /** Without references to a register that could not be read: they cannot be checked. */
  private static References references(
      List<IdReference<ActorId>> named,
      List<NoteReader.NoteParts> parts,
      Set<Registers.Kind> unread,
      List<String> unreadFiles) {
    Stream<IdReference<ActorId>> actors =
        Stream.concat(named.stream(), parts.stream().flatMap(p -> p.records().actors().stream()));
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
    renamed.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
    Note note = parts.note();
    notes.add(renamed.isEmpty() ? note : note.withBlocks(NoteText.rename(note.blocks(), renamed)));
  }
}
