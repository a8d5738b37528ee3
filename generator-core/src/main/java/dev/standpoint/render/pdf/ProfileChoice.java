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
 * Chooses the full or the brief layout: the one that was requested, else the full layout unless it
 * has too many pages for anyone to read.
 */
public final class ProfileChoice implements Renderer {

  /** One ream of paper, which takes a quarter of a gigabyte of memory to print. */
  static final int MOST_PAGES = 500;

  private final Renderer full;
  private final Renderer brief;

  /** Absent if the choice is left to us. */
  private final Optional<PdfProfile> requested;

  public ProfileChoice(Renderer full, Renderer brief, Optional<PdfProfile> requested) {
    this.full = full;
    this.brief = brief;
    this.requested = requested;
  }

  @Override
  public WithDiagnostics<List<Artifact>> render(Briefing briefing) {
    if (requested.isPresent()) {
      return of(requested.get()).render(briefing);
    }
    WithDiagnostics<List<Artifact>> fullLayout = full.render(briefing);
    int pages = fullLayout.value().stream().mapToInt(ProfileChoice::pages).sum();
    return pages <= MOST_PAGES
        ? fullLayout
        : withDiagnostic(brief.render(briefing), tooLong(pages, briefing.pack().info().at()));
  }

  /** The layout of a profile that the user asked for, however long it gets. */
  private Renderer of(PdfProfile profile) {
    return switch (profile) {
      case BRIEF -> brief;
      case FULL -> full;
    };
  }

  /** 0 for pictures, which are artifacts of the layout too. */
  private static int pages(Artifact artifact) {
    return artifact.path().endsWith(PdfRenderer.LAYOUT) ? PageEstimate.of(artifact.bytes()) : 0;
  }

  private static WithDiagnostics<List<Artifact>> withDiagnostic(
      WithDiagnostics<List<Artifact>> rendered, Diagnostic added) {
    List<Diagnostic> found = new ArrayList<>(rendered.diagnostics());
    found.add(added);
    return new WithDiagnostics<>(rendered.value(), found);
  }

  private static Diagnostic tooLong(int pages, Span pack) {
    return Diagnostic.of(
        DiagnosticCode.PDF_TOO_LONG,
        pack,
        "the full PDF would have about "
            + pages
            + " pages, more than "
            + MOST_PAGES
            + ", so the brief one is printed",
        "request the profile \"full\" or \"brief\"");
  }
}
