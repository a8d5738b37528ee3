package dev.standpoint.assemble;

import dev.standpoint.assemble.asof.AsOfFilter;
import dev.standpoint.assemble.asof.PackDate;
import dev.standpoint.assemble.coverage.SourceList;
import dev.standpoint.assemble.matrix.MatrixAssembler;
import dev.standpoint.assemble.timeline.TimelineAssembler;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.FigureIndex;
import dev.standpoint.model.Pack;
import java.time.LocalDate;
import java.util.Optional;

/** Computes a briefing from a pack that has no errors. */
public final class BriefingAssembler {

  private BriefingAssembler() {}

  /**
   * The briefing as of {@code asOf}, or else as of {@link PackDate}. A diagnostic says how many
   * records are left out.
   */
  public static WithDiagnostics<Briefing> assemble(Pack pack, Optional<LocalDate> asOf) {
    LocalDate day = asOf.orElseGet(() -> PackDate.of(pack));
    WithDiagnostics<Pack> known = AsOfFilter.on(day, pack);
    Briefing briefing =
        new Briefing(
            known.value(),
            day,
            asOf.isPresent() || AsOfFilter.isAbridged(pack, known.value()),
            TimelineAssembler.assemble(known.value(), day),
            MatrixAssembler.assemble(known.value()),
            FigureIndex.in(known.value()),
            SourceList.of(known.value()));
    return new WithDiagnostics<>(briefing, known.diagnostics());
  }
}
