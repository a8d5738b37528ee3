package dev.standpoint.assemble;

import dev.standpoint.assemble.coverage.SourceList;
import dev.standpoint.assemble.matrix.Matrix;
import dev.standpoint.assemble.timeline.Timeline;
import dev.standpoint.model.FigureIndex;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.ViewFilter;
import java.time.LocalDate;

/**
 * A pack as of a date, with all that is computed from it; every list is sorted. {@code abridged} is
 * whether the pack's files may say more than was known on that date.
 */
public record Briefing(
    Pack pack,
    LocalDate asOf,
    boolean abridged,
    Timeline timeline,
    Matrix matrix,
    FigureIndex figures,
    SourceList sources) {

  /** What a filter leaves of it. */
  public FilteredViews excerpt(ViewFilter filter) {
    return new FilteredViews(this, filter);
  }
}
