package dev.standpoint;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.BriefingAssembler;
import dev.standpoint.check.Checks;
import dev.standpoint.diagnostic.Checked;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.Severity;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.model.Pack;
import dev.standpoint.model.Theme;
import dev.standpoint.publish.DirectoryPublisher;
import dev.standpoint.publish.Publication;
import dev.standpoint.read.ContentReader;
import dev.standpoint.read.ThemeReader;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.RenderException;
import dev.standpoint.render.Renderer;
import dev.standpoint.render.html.HtmlRenderer;
import dev.standpoint.render.html.PrintRenderer;
import dev.standpoint.render.pdf.PdfRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The pipeline: read, check, assemble, render, publish. Faults of the content are in the result.
 */
public final class Generator {

  private record Read(
      List<Pack> packs, List<Diagnostic> diagnostics, Map<String, SourceText> files) {}

  private Generator() {}

  /** Reads and checks the packs; writes nothing. */
  public static GenerateResult check(GenerateRequest request) throws IOException {
    Read read = read(request);
    boolean rejected = GenerateResult.rejects(read.diagnostics(), request.failOn());
    return new GenerateResult(rejected, read.diagnostics(), List.of(), read.files());
  }

  /** Builds the packs; where anything is rejected, the former output stands as it was. */
  public static GenerateResult generate(GenerateRequest request) throws IOException {
    DirectoryPublisher publisher = new DirectoryPublisher(request.output());
    // A build that was killed may have left its work half done, and this one may not publish.
    publisher.heal();
    Read read = read(request);
    List<Diagnostic> found = new ArrayList<>(read.diagnostics());
    if (GenerateResult.rejects(found, request.failOn())) {
      return new GenerateResult(true, found, List.of(), read.files());
    }
    try {
      List<Publication> publications = render(request, read.packs(), found);
      // What renderers find can reject a build too, where warnings do.
      if (GenerateResult.rejects(found, request.failOn())) {
        return new GenerateResult(true, found, List.of(), read.files());
      }
      publisher.publish(publications);
      List<Path> folders =
          publications.stream().map(pack -> request.output().resolve(pack.folder())).toList();
      return new GenerateResult(false, found, folders, read.files());
    } catch (RenderException e) {
      found.add(e.diagnostic());
      return new GenerateResult(true, found, List.of(), read.files());
    }
  }

  private static Read read(GenerateRequest request) throws IOException {
    Checked<ContentReader.Content> content = ContentReader.read(request.content(), request.base());
    List<Diagnostic> found = new ArrayList<>(content.diagnostics());
    content.value().packs().forEach(pack -> found.addAll(Checks.check(pack)));
    // What is not used is mostly what a faulty mark was to use.
    if (GenerateResult.rejects(found, Severity.ERROR)) {
      found.removeIf(diagnostic -> diagnostic.severity() == Severity.INFO);
    }
    return new Read(content.value().packs(), found, content.value().files());
  }

  private static List<Publication> render(
      GenerateRequest request, List<Pack> packs, List<Diagnostic> found) throws IOException {
    List<Renderer> renderers = renderers(request);
    List<Publication> publications = new ArrayList<>();
    for (Pack pack : packs) {
      Checked<Briefing> briefing = BriefingAssembler.assemble(pack, request.asOf());
      found.addAll(briefing.diagnostics());
      List<Artifact> artifacts = new ArrayList<>();
      for (Renderer renderer : renderers) {
        Checked<List<Artifact>> rendered = renderer.render(briefing.value());
        artifacts.addAll(rendered.value());
        found.addAll(rendered.diagnostics());
      }
      publications.add(new Publication(pack.info().id(), artifacts));
    }
    return publications;
  }

  private static List<Renderer> renderers(GenerateRequest request) throws IOException {
    Theme theme = ThemeReader.read(request.templates(), request.base());
    Renderer pdf = new PdfRenderer(theme, new PrintRenderer(theme));
    boolean html = request.formats().contains(Format.HTML);
    if (!request.formats().contains(Format.PDF)) {
      return List.of(HtmlRenderer.alone(theme));
    }
    return html ? List.of(HtmlRenderer.besidePdf(theme), pdf) : List.of(pdf);
  }
}
