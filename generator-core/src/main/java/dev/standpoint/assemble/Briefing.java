package dev.standpoint.assemble;

import dev.standpoint.assemble.coverage.SourceList;
import dev.standpoint.assemble.matrix.Matrix;
import dev.standpoint.assemble.timeline.Timeline;
import dev.standpoint.model.FigureIndex;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.ViewFilter;
import dev.standpoint.model.record.Tlp;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A pack as of a day, and what is computed from it; every list is sorted. Changes are those that
 * became known after {@code since}. {@code abridged} says whether the pack's files may contain
 * facts that are not shown, because they became known only later or have a label stricter than
 * {@code maxTlp}.
 */
public record Briefing(
    Pack pack,
    LocalDate asOf,
    LocalDate since,
    Optional<Tlp> maxTlp,
    boolean abridged,
    Timeline timeline,
    Matrix matrix,
    FigureIndex figures,
    SourceList sources) {

  /** The views of the records that pass a filter. */
  public FilteredViews views(ViewFilter filter) {
    return new FilteredViews(this, filter);
  }
}
