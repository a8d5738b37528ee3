package dev.standpoint.assemble;

import dev.standpoint.assemble.coverage.SourceList;
import dev.standpoint.assemble.matrix.MatrixAssembler;
import dev.standpoint.assemble.redaction.AsOfFilter;
import dev.standpoint.assemble.redaction.PackDate;
import dev.standpoint.assemble.redaction.TlpFilter;
import dev.standpoint.assemble.timeline.TimelineAssembler;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.FigureIndex;
import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Tlp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Computes a briefing from a pack that has no errors. */
public final class BriefingAssembler {

  private BriefingAssembler() {}

  /**
   * The briefing as of {@code asOf}, or else as of {@link PackDate}. A diagnostic says how many
   * records are left out.
   */
  public static WithDiagnostics<Briefing> assemble(Pack pack, Optional<LocalDate> asOf) {
    return assemble(pack, pack, asOf, Optional.empty());
  }

  /**
   * The same without anything that has a stricter label than {@code maxTlp}, if given. Empty if
   * that leaves out the complete pack.
   */
  public static WithDiagnostics<Optional<Briefing>> assembleUpTo(
      Optional<Tlp> maxTlp, Pack pack, Optional<LocalDate> asOf) {
    // Labels come first: the default date must not depend on what they leave out.
    WithDiagnostics<Optional<Pack>> permitted =
        maxTlp
            .map(max -> TlpFilter.upTo(max, pack))
            .orElseGet(() -> new WithDiagnostics<>(Optional.of(pack), List.of()));
    List<Diagnostic> found = new ArrayList<>(permitted.diagnostics());
    Optional<Briefing> briefing =
        permitted
            .value()
            .map(
                left -> {
                  WithDiagnostics<Briefing> assembled = assemble(pack, left, asOf, maxTlp);
                  found.addAll(assembled.diagnostics());
                  return assembled.value();
                });
    return new WithDiagnostics<>(briefing, found);
  }

  /** {@code left} is what {@code maxTlp} has left of the pack. */
  private static WithDiagnostics<Briefing> assemble(
      Pack pack, Pack left, Optional<LocalDate> asOf, Optional<Tlp> maxTlp) {
    LocalDate day = asOf.orElseGet(() -> PackDate.of(left));
    WithDiagnostics<Pack> known = AsOfFilter.on(day, left, pack, maxTlp.orElse(Tlp.RED));
    boolean limited = asOf.isPresent() || maxTlp.isPresent();
    Briefing briefing =
        new Briefing(
            known.value(),
            day,
            maxTlp,
            limited || AsOfFilter.isAbridged(pack, known.value()),
            TimelineAssembler.assemble(known.value(), day),
            MatrixAssembler.assemble(known.value()),
            FigureIndex.in(known.value()),
            SourceList.of(known.value()));
    return new WithDiagnostics<>(briefing, known.diagnostics());
  }
}
