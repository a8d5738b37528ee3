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
import dev.standpoint.model.PackInfo;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Tlp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Computes a briefing from a pack that has no errors. */
public final class BriefingAssembler {

  /** How many days of changes a pack lists that does not say since when. */
  private static final int RECENT_DAYS = 7;

  private BriefingAssembler() {}

  /** The days that a build asks for, in place of those in each pack. */
  public record Dates(Optional<LocalDate> asOf, Optional<LocalDate> since) {

    /** The days of the packs. */
    public static final Dates NONE = asOf(Optional.empty());

    public static Dates asOf(Optional<LocalDate> day) {
      return new Dates(day, Optional.empty());
    }
  }

  /**
   * The briefing as of {@code asOf}, or else as of {@link PackDate}. A diagnostic says how many
   * records are left out.
   */
  public static WithDiagnostics<Briefing> assemble(Pack pack, Optional<LocalDate> asOf) {
    return assemble(pack, pack, Dates.asOf(asOf), Optional.empty());
  }

  /**
   * The same without anything that has a stricter label than {@code maxTlp}, if given. Empty if
   * that leaves out the complete pack.
   */
  public static WithDiagnostics<Optional<Briefing>> assembleUpTo(
      Optional<Tlp> maxTlp, Pack pack, Dates dates) {
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
                  WithDiagnostics<Briefing> assembled = assemble(pack, left, dates, maxTlp);
                  found.addAll(assembled.diagnostics());
                  return assembled.value();
                });
    return new WithDiagnostics<>(briefing, found);
  }

  /** {@code left} is what {@code maxTlp} has left of the pack. */
  private static WithDiagnostics<Briefing> assemble(
      Pack pack, Pack left, Dates dates, Optional<Tlp> maxTlp) {
    LocalDate day = dates.asOf().orElseGet(() -> PackDate.of(left));
    WithDiagnostics<Pack> known = AsOfFilter.on(day, left, pack, maxTlp.orElse(Tlp.RED));
    boolean limited = dates.asOf().isPresent() || maxTlp.isPresent();
    Briefing briefing =
        new Briefing(
            known.value(),
            new Briefing.Limits(
                day,
                dates.since().orElseGet(() -> since(left.info(), day)),
                maxTlp,
                limited || AsOfFilter.isAbridged(pack, known.value())),
            TimelineAssembler.assemble(known.value(), day),
            MatrixAssembler.assemble(known.value()),
            FigureIndex.in(known.value()),
            SourceList.of(known.value()));
    return new WithDiagnostics<>(briefing, known.diagnostics());
  }

  /** The day after which changes are listed: all of the date that the pack gives is over. */
  private static LocalDate since(PackInfo info, LocalDate asOf) {
    Edtf stated = info.since();
    return stated == null ? asOf.minusDays(RECENT_DAYS) : stated.latest();
  }
}
