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
 * A pack as of a day, and what is computed from it; every list is sorted. All formats share one
 * briefing, so that a view without a filter is computed once for all of them. Thread-safe.
 */
public final class Briefing {

  private final Pack pack;
  private final Limits limits;
  private final Timeline timeline;
  private final Matrix matrix;
  private final FigureIndex figures;
  private final SourceList sources;
  private final Lazy<FilteredViews> all = new Lazy<>(() -> new FilteredViews(this, ViewFilter.ALL));

  /**
   * What the briefing leaves out, and from when on it lists changes.
   *
   * @param since the day after which changes are listed
   * @param abridged whether the pack's files may contain facts that are not shown, because they
   *     became known only later or have a label stricter than {@code maxTlp}
   */
  record Limits(LocalDate asOf, LocalDate since, Optional<Tlp> maxTlp, boolean abridged) {}

  Briefing(
      Pack pack,
      Limits limits,
      Timeline timeline,
      Matrix matrix,
      FigureIndex figures,
      SourceList sources) {
    this.pack = pack;
    this.limits = limits;
    this.timeline = timeline;
    this.matrix = matrix;
    this.figures = figures;
    this.sources = sources;
  }

  public Pack pack() {
    return pack;
  }

  public LocalDate asOf() {
    return limits.asOf();
  }

  /** The day after which changes are listed. */
  public LocalDate since() {
    return limits.since();
  }

  /** The strictest label that may be published; empty if all may. */
  public Optional<Tlp> maxTlp() {
    return limits.maxTlp();
  }

  /** Whether the files of the pack may contain facts that are not shown. */
  public boolean abridged() {
    return limits.abridged();
  }

  public Timeline timeline() {
    return timeline;
  }

  public Matrix matrix() {
    return matrix;
  }

  public FigureIndex figures() {
    return figures;
  }

  public SourceList sources() {
    return sources;
  }

  /** The views of the records that pass a filter; those of all records are always the same. */
  public FilteredViews views(ViewFilter filter) {
    return filter.equals(ViewFilter.ALL) ? all.get() : new FilteredViews(this, filter);
  }
}
