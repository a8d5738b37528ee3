package dev.standpoint.assemble.redaction;

import dev.standpoint.model.Pack;
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
import java.util.List;

/**
 * The records and sources that may be shown, and the limits of text. All others that a note refers
 * to are gone.
 */
record RemainingRecords(
    Register<PositionId, Position> positions,
    Register<EventId, Event> events,
    Register<SourceId, Source> sources,
    TextLimits limits) {

  /** The pack with these records and sources, and all of its text. */
  Pack of(Pack pack) {
    return pack.withSources(sources).with(pack.front(), pack.notes(), positions, events);
  }

  /** Whether the record may be shown. */
  boolean has(RecordId id) {
    return id instanceof PositionId position ? positions.has(position) : events.has((EventId) id);
  }

  /** Whether all of the records may be shown; true if there are none. */
  boolean hasAll(List<RecordId> records) {
    return records.stream().allMatch(this::has);
  }

  /** Whether the section may be shown, and none of its default sources is gone. */
  boolean permits(SectionDefaults defaults) {
    return limits.permit(defaults) && defaults.sources().stream().allMatch(sources::has);
  }

  /** Whether the text contains a mark, a citation or a phrase that is gone. */
  boolean lacksAny(List<Inline> inlines) {
    return inlines.stream().flatMap(NoteText::withInner).anyMatch(this::lacks);
  }

  /** Whether the inline itself is a mark, a citation or a phrase that is gone. */
  boolean lacks(Inline inline) {
    return lacksWords(inline)
        || (inline instanceof Inline.Cite cite
            && !cite.citations().stream().allMatch(citation -> sources.has(citation.source())));
  }

  /** Whether the text cites sources and all of them are gone. */
  boolean lacksAllSources(List<Inline> inlines) {
    List<Citation> cited =
        inlines.stream()
            .flatMap(NoteText::withInner)
            .filter(Inline.Cite.class::isInstance)
            .flatMap(cite -> ((Inline.Cite) cite).citations().stream())
            .toList();
    return !cited.isEmpty() && cited.stream().noneMatch(cite -> sources.has(cite.source()));
  }

  /** Whether the inline itself is a mark of a record that is gone, or a phrase that is gone. */
  boolean lacksWords(Inline inline) {
    return (inline instanceof Inline.Mark mark && !hasAll(mark.records()))
        || (inline instanceof Inline.Phrase phrase && !limits.permit(phrase.label()));
  }
}
