package dev.standpoint;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.GuardedWork;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.SiteInfo;
import dev.standpoint.publish.Publication;
import dev.standpoint.publish.TopPage;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.DataFile;
import dev.standpoint.render.PdfOptions;
import dev.standpoint.render.Renderer;
import dev.standpoint.render.cite.Bibliographies;
import dev.standpoint.render.data.DataRenderer;
import dev.standpoint.render.page.BriefPrintRenderer;
import dev.standpoint.render.page.HtmlRenderer;
import dev.standpoint.render.page.PrintRenderer;
import dev.standpoint.render.page.TopPageRenderer;
import dev.standpoint.render.pdf.PdfRenderer;
import dev.standpoint.render.pdf.ProfileChoice;
import dev.standpoint.render.pdf.font.FontLibrary;
import dev.standpoint.theme.FontFile;
import dev.standpoint.theme.Theme;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/** Renders briefings in every format asked for, several files at a time. */
final class SiteRenderer {

  private final SiteInfo site;
  private final Theme theme;
  private final Set<OutputFormat> formats;

  /** In the order in which the files of a pack are listed: HTML, PDF, then data. */
  private final List<Renderer> renderers;

  /** Shared by all packs, so that each file is read once. */
  private final FontLibrary library;

  SiteRenderer(
      SiteInfo site,
      Theme theme,
      Set<OutputFormat> formats,
      PdfOptions pdfOptions,
      List<FontFile> fonts) {
    this.site = site;
    this.theme = theme;
    this.formats = formats;
    this.library = new FontLibrary(fonts);
    this.renderers = renderers(pdfOptions);
  }

  /**
   * One renderer for each format. Pages link to the PDF and data files only if these are made too.
   */
  private List<Renderer> renderers(PdfOptions pdfOptions) {
    boolean pdf = formats.contains(OutputFormat.PDF);
    boolean data = formats.contains(OutputFormat.DATA);
    Bibliographies bibliographies =
        new Bibliographies(pdf && formats.contains(OutputFormat.HTML) ? 2 : 1);
    List<Renderer> renderers = new ArrayList<>();
    if (formats.contains(OutputFormat.HTML)) {
      renderers.add(guarded("the pages", HtmlRenderer.beside(pdf, data, theme, bibliographies)));
    }
    if (pdf) {
      // A PDF carries the data as attachments (PDF/A-3), whether or not data files are written
      // too.
      DataRenderer attached = DataRenderer.of(DataFile.PACK, DataFile.POSITIONS);
      renderers.add(
          guarded(
              "the PDF",
              new PdfRenderer(
                  theme, library, layout(pdfOptions, theme, bibliographies), attached)));
    }
    if (data) {
      renderers.add(guarded("the data files", DataRenderer.ofAll()));
    }
    return renderers;
  }

  /** A renderer that names the pack and what it makes if anything stops it. */
  static Renderer guarded(String product, Renderer renderer) {
    return briefing ->
        GuardedWork.get(
            briefing.pack().info().at().path(),
            "making " + product + " of this pack",
            () -> renderer.render(briefing));
  }

  /** The choice between the long and the brief layout, which is made for each pack. */
  private static Renderer layout(PdfOptions options, Theme theme, Bibliographies bibliographies) {
    return new ProfileChoice(
        new PrintRenderer(theme, options.paper(), bibliographies),
        new BriefPrintRenderer(theme, options.paper(), bibliographies),
        options.profile());
  }

  /** The packs are in the order of the briefings. */
  WithDiagnostics<RenderedSite> render(List<Briefing> briefings) {
    List<Diagnostic> found = new ArrayList<>();
    // Results come in the order of the tasks: the renderers of the first pack, then of the
    // next.
    Iterator<WithDiagnostics<List<Artifact>>> rendered = renderInParallel(briefings).iterator();
    List<Publication> packs = new ArrayList<>();
    for (Briefing briefing : briefings) {
      List<Artifact> artifacts = new ArrayList<>();
      for (int i = 0; i < renderers.size(); i++) {
        WithDiagnostics<List<Artifact>> files = rendered.next();
        artifacts.addAll(files.value());
        found.addAll(files.diagnostics());
      }
      packs.add(new Publication(briefing.pack().info().id(), artifacts));
    }
    library.unreadable().forEach(path -> found.add(unreadable(path)));
    return new WithDiagnostics<>(new RenderedSite(packs, topPage(briefings)), found);
  }

  /** Reported after all packs, because any of them may have been the one that needed the font. */
  private static Diagnostic unreadable(String path) {
    return Diagnostic.of(
        DiagnosticCode.UNREADABLE_FONT,
        Span.startOf(path),
        "this font file is damaged, so no character is taken from it",
        "save it again as TTF, OTF or TTC, or remove it");
  }

  /** The files of each briefing in turn, by each renderer in turn. */
  private List<WithDiagnostics<List<Artifact>>> renderInParallel(List<Briefing> briefings) {
    List<Callable<WithDiagnostics<List<Artifact>>>> tasks = new ArrayList<>();
    for (Briefing briefing : briefings) {
      renderers.forEach(renderer -> tasks.add(() -> renderer.render(briefing)));
    }
    return ParallelTasks.all(tasks);
  }

  /** The page above the packs, if there are several to choose from. */
  private Optional<TopPage> topPage(List<Briefing> briefings) {
    if (briefings.size() < 2 || !formats.contains(OutputFormat.HTML)) {
      return Optional.empty();
    }
    boolean besidePdf = formats.contains(OutputFormat.PDF);
    TopPageRenderer renderer = new TopPageRenderer(site, theme, besidePdf);
    return GuardedWork.get(
        briefings.get(0).pack().info().at().path(),
        "making the start page",
        () -> Optional.of(new TopPage(renderer.page(briefings).bytes(), renderer.assets())));
  }
}
