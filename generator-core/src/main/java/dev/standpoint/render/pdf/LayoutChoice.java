package dev.standpoint.render.pdf;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.PdfProfile;
import dev.standpoint.render.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The layout of the profile that is asked for; where none is, that of the whole pack unless it
 * would be so long that nobody prints or reads it.
 */
public final class LayoutChoice implements Renderer {

  /** Three reams of paper; a thousand pages take half a gigabyte of memory to make. */
  static final int MOST_PAGES = 1500;

  private final Renderer full;
  private final Renderer brief;
  private final Optional<PdfProfile> asked;

  public LayoutChoice(Renderer full, Renderer brief, Optional<PdfProfile> asked) {
    this.full = full;
    this.brief = brief;
    this.asked = asked;
  }

  @Override
  public WithDiagnostics<List<Artifact>> render(Briefing briefing) {
    if (asked.isPresent()) {
      return of(asked.get()).render(briefing);
    }
    WithDiagnostics<List<Artifact>> whole = full.render(briefing);
    int pages = whole.value().stream().mapToInt(LayoutChoice::pages).sum();
    return pages <= MOST_PAGES
        ? whole
        : withFault(brief.render(briefing), tooLong(pages, briefing.pack().info().at()));
  }

  private Renderer of(PdfProfile profile) {
    return switch (profile) {
      case BRIEF -> brief;
      case FULL -> full;
    };
  }

  private static int pages(Artifact artifact) {
    return artifact.path().endsWith(PdfRenderer.LAYOUT) ? PageEstimate.of(artifact.bytes()) : 0;
  }

  private static WithDiagnostics<List<Artifact>> withFault(
      WithDiagnostics<List<Artifact>> rendered, Diagnostic fault) {
    List<Diagnostic> found = new ArrayList<>(rendered.diagnostics());
    found.add(fault);
    return new WithDiagnostics<>(rendered.value(), found);
  }

  private static Diagnostic tooLong(int pages, Span pack) {
    return Diagnostic.of(
        DiagnosticCode.PDF_TOO_LONG,
        pack,
        "the whole pack would be about "
            + pages
            + " pages as a PDF, more than "
            + MOST_PAGES
            + ", it is printed in brief",
        "ask for the profile full to have all of it, or for brief");
  }
}
