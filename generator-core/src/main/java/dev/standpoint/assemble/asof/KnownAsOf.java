package dev.standpoint.assemble.asof;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.note.SectionDefaults;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.EventId;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.PositionId;
import dev.standpoint.model.record.RecordId;
import dev.standpoint.model.register.Register;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import java.time.LocalDate;
import java.util.List;

/** The records and sources that were known on a day; any other that a note holds is gone. */
record KnownAsOf(
    Register<PositionId, Position> positions,
    Register<EventId, Event> events,
    Register<SourceId, Source> sources,
    LocalDate day) {

  boolean has(RecordId id) {
    return id instanceof PositionId position ? positions.has(position) : events.has((EventId) id);
  }

  boolean hasAll(List<RecordId> records) {
    return records.stream().allMatch(this::has);
  }

  /** Whether what a heading or div says of its text lets the text stand. */
  boolean holds(SectionDefaults declared) {
    Edtf since = declared.known();
    return (since == null || !since.latest().isAfter(day))
        && declared.sources().stream().allMatch(sources::has);
  }

  /** Whether these words hold a mark or a citation that is gone. */
  boolean lacksAny(List<Inline> inlines) {
    return inlines.stream().flatMap(NoteText::withInner).anyMatch(this::lacks);
  }

  /** Whether the inline is a mark or a citation that is gone; what is within it does not count. */
  boolean lacks(Inline inline) {
    return lacksMark(inline)
        || (inline instanceof Inline.Cite cite
            && !cite.citations().stream().allMatch(citation -> sources.has(citation.source())));
  }

  /** Whether these words cite sources, and each of them is gone. */
  boolean restsOnNothing(List<Inline> inlines) {
    List<Citation> cited =
        inlines.stream()
            .flatMap(NoteText::withInner)
            .filter(Inline.Cite.class::isInstance)
            .flatMap(cite -> ((Inline.Cite) cite).citations().stream())
            .toList();
    return !cited.isEmpty() && cited.stream().noneMatch(cite -> sources.has(cite.source()));
  }

  boolean lacksMark(Inline inline) {
    return inline instanceof Inline.Mark mark && !hasAll(mark.records());
  }
}
