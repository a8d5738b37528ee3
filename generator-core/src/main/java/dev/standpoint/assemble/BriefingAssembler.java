package dev.standpoint.assemble;

import dev.standpoint.assemble.asof.AsOfFilter;
import dev.standpoint.assemble.coverage.SourceList;
import dev.standpoint.assemble.matrix.MatrixAssembler;
import dev.standpoint.assemble.timeline.TimelineAssembler;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.FigureIndex;
import dev.standpoint.model.Pack;
import java.time.LocalDate;
import java.util.Optional;

/** Computes a briefing from a pack without errors. */
public final class BriefingAssembler {

  private BriefingAssembler() {}

  /**
   * The briefing as of {@code asOf}, else of the date in the pack's front matter, else of the day
   * on which the last of its records was known; and a word on how many records that leaves out.
   */
  public static WithDiagnostics<Briefing> assemble(Pack pack, Optional<LocalDate> asOf) {
    LocalDate day = asOf.orElseGet(() -> AsOfFilter.of(pack));
    WithDiagnostics<Pack> then = AsOfFilter.on(day, pack);
    Briefing briefing =
        new Briefing(
            then.value(),
            day,
            asOf.isPresent() || AsOfFilter.isAbridged(pack, then.value()),
            TimelineAssembler.assemble(then.value(), day),
            MatrixAssembler.assemble(then.value()),
            FigureIndex.in(then.value()),
            SourceList.of(then.value()));
    return new WithDiagnostics<>(briefing, then.diagnostics());
  }
}
