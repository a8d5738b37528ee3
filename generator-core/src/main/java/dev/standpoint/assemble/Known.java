package dev.standpoint.assemble;

import dev.standpoint.model.Citation;
import dev.standpoint.model.Declared;
import dev.standpoint.model.Edtf;
import dev.standpoint.model.Event;
import dev.standpoint.model.EventId;
import dev.standpoint.model.Inline;
import dev.standpoint.model.Position;
import dev.standpoint.model.PositionId;
import dev.standpoint.model.Prose;
import dev.standpoint.model.RecordId;
import dev.standpoint.model.Register;
import dev.standpoint.model.Source;
import dev.standpoint.model.SourceId;
import java.time.LocalDate;
import java.util.List;

/** The records and sources that were known on a day; any other that a note holds is gone. */
record Known(
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
  boolean holds(Declared declared) {
    Edtf since = declared.known();
    return (since == null || !since.latest().isAfter(day))
        && declared.sources().stream().allMatch(sources::has);
  }

  /** Whether these words hold a mark or a citation that is gone. */
  boolean lacksAny(List<Inline> inlines) {
    return inlines.stream().flatMap(Prose::withInner).anyMatch(this::lacks);
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
            .flatMap(Prose::withInner)
            .filter(Inline.Cite.class::isInstance)
            .flatMap(cite -> ((Inline.Cite) cite).citations().stream())
            .toList();
    return !cited.isEmpty() && cited.stream().noneMatch(cite -> sources.has(cite.source()));
  }

  boolean lacksMark(Inline inline) {
    return inline instanceof Inline.Mark mark && !hasAll(mark.records());
  }
}
