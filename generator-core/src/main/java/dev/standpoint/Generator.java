package dev.standpoint;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.BriefingAssembler;
import dev.standpoint.check.Checks;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.Pack;
import dev.standpoint.model.Site;
import dev.standpoint.publish.AtomicFile;
import dev.standpoint.publish.DirectoryPublisher;
import dev.standpoint.publish.Publication;
import dev.standpoint.publish.TopPage;
import dev.standpoint.read.ContentReader;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.DataFile;
import dev.standpoint.render.PdfOptions;
import dev.standpoint.render.RenderException;
import dev.standpoint.render.Renderer;
import dev.standpoint.render.data.DataRenderer;
import dev.standpoint.render.page.BriefPrintRenderer;
import dev.standpoint.render.page.HtmlRenderer;
import dev.standpoint.render.page.PrintRenderer;
import dev.standpoint.render.page.TemplateCheck;
import dev.standpoint.render.page.TopPageRenderer;
import dev.standpoint.render.pdf.LayoutChoice;
import dev.standpoint.render.pdf.PdfRenderer;
import dev.standpoint.render.pdf.lint.PrintThemeCheck;
import dev.standpoint.report.SarifReport;
import dev.standpoint.theme.Theme;
import dev.standpoint.theme.ThemeReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * The pipeline: read, check, assemble, render, publish. Faults of the content are in the result.
 */
public final class Generator {

  private record Read(Site site, List<Pack> packs, Theme theme, Map<String, SourceText> files) {}

  private record Rendered(List<Publication> publications, Optional<TopPage> top) {}

  private Generator() {}

  /** Reads and checks the packs and the project's own templates; writes nothing. */
  public static GenerateResult check(CheckRequest request) throws IOException {
    RunDiagnostics faults = new RunDiagnostics(request);
    Read read = read(request, faults);
    if (!faults.reject()) {
      assemble(request, read.packs(), faults);
    }
    return result(faults, List.of(), read);
  }

  /** Builds the packs; where anything is rejected, the former output stands as it was. */
  public static GenerateResult generate(GenerateRequest request) throws IOException {
    DirectoryPublisher publisher = new DirectoryPublisher(request.output());
    // A build that was killed may have left its work half done, and this one may not publish.
    publisher.heal();
    RunDiagnostics faults = new RunDiagnostics(request.check());
    Read read = read(request.check(), faults);
    if (faults.reject()) {
      return result(faults, List.of(), read);
    }
    Rendered rendered = render(request, read, faults);
    // What renderers find can reject a build too; a broken template always does.
    if (faults.reject()) {
      return result(faults, List.of(), read);
    }
    publisher.publish(rendered.publications(), rendered.top());
    List<Path> folders =
        rendered.publications().stream()
            .map(pack -> request.output().resolve(pack.folder()))
            .toList();
    return result(faults, folders, read);
  }

  /** Writes what was found as a SARIF log, whole or not at all. */
  public static void writeSarif(GenerateResult result, Path file) throws IOException {
    AtomicFile.write(file, SarifReport.of(result.diagnostics(), result.files()));
  }

  private static GenerateResult result(RunDiagnostics faults, List<Path> folders, Read read) {
    return new GenerateResult(faults.reject(), faults.list(), folders, read.files());
  }

  private static Read read(CheckRequest request, RunDiagnostics faults) throws IOException {
    WithDiagnostics<ContentReader.Content> content =
        ContentReader.read(request.content(), request.base(), request.html());
    faults.addAll(content.diagnostics());
    faults.addAll(Checks.check(content.value().site()));
    content.value().packs().forEach(pack -> faults.addAll(Checks.check(pack)));
    Theme theme = ThemeReader.read(request.templates(), request.base());
    faults.addAll(TemplateCheck.check(theme));
    faults.addAll(PrintThemeCheck.check(theme));
    ContentReader.Content value = content.value();
    return new Read(value.site(), value.packs(), theme, value.files());
  }

  private static List<Briefing> assemble(
      CheckRequest request, List<Pack> packs, RunDiagnostics faults) {
    List<Briefing> briefings = new ArrayList<>();
    for (Pack pack : packs) {
      WithDiagnostics<Briefing> briefing = BriefingAssembler.assemble(pack, request.asOf());
      faults.addAll(briefing.diagnostics());
      briefings.add(briefing.value());
    }
    return briefings;
  }

  private static Rendered render(GenerateRequest request, Read read, RunDiagnostics faults) {
    try {
      List<Briefing> briefings = assemble(request.check(), read.packs(), faults);
      List<Renderer> renderers = renderers(request, read.theme());
      List<Publication> publications = publications(briefings, renderers, faults);
      return new Rendered(publications, top(request.formats(), read, briefings));
    } catch (RenderException e) {
      faults.addAll(List.of(e.diagnostic()));
      return new Rendered(List.of(), Optional.empty());
    }
  }

  private static List<Publication> publications(
      List<Briefing> briefings, List<Renderer> renderers, RunDiagnostics faults) {
    List<Callable<WithDiagnostics<List<Artifact>>>> tasks = new ArrayList<>();
    for (Briefing briefing : briefings) {
      renderers.forEach(renderer -> tasks.add(() -> renderer.render(briefing)));
    }
    Iterator<WithDiagnostics<List<Artifact>>> rendered = ParallelTasks.all(tasks).iterator();
    List<Publication> publications = new ArrayList<>();
    for (Briefing briefing : briefings) {
      List<Artifact> artifacts = new ArrayList<>();
      for (int i = 0; i < renderers.size(); i++) {
        WithDiagnostics<List<Artifact>> files = rendered.next();
        artifacts.addAll(files.value());
        faults.addAll(files.diagnostics());
      }
      publications.add(new Publication(briefing.pack().info().id(), artifacts));
    }
    return publications;
  }

  /** The page above the packs, where there are several to choose from. */
  private static Optional<TopPage> top(
      Set<OutputFormat> formats, Read read, List<Briefing> briefings) {
    if (briefings.size() < 2 || !formats.contains(OutputFormat.HTML)) {
      return Optional.empty();
    }
    boolean besidePdf = formats.contains(OutputFormat.PDF);
    TopPageRenderer renderer = new TopPageRenderer(read.site().info(), read.theme(), besidePdf);
    return Optional.of(new TopPage(renderer.page(briefings).bytes(), renderer.assets()));
  }

  private static List<Renderer> renderers(GenerateRequest request, Theme theme) {
    Set<OutputFormat> formats = request.formats();
    boolean pdf = formats.contains(OutputFormat.PDF);
    boolean data = formats.contains(OutputFormat.DATA);
    List<Renderer> renderers = new ArrayList<>();
    if (formats.contains(OutputFormat.HTML)) {
      renderers.add(HtmlRenderer.beside(pdf, data, theme));
    }
    if (pdf) {
      DataRenderer attached = DataRenderer.of(DataFile.PACK, DataFile.POSITIONS);
      renderers.add(new PdfRenderer(theme, layout(request.pdfOptions(), theme), attached));
    }
    if (data) {
      renderers.add(DataRenderer.ofAll());
    }
    return renderers;
  }

  private static Renderer layout(PdfOptions options, Theme theme) {
    return new LayoutChoice(
        new PrintRenderer(theme, options.paper()),
        new BriefPrintRenderer(theme, options.paper()),
        options.profile());
  }
}
