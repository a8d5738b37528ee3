package dev.standpoint;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.BriefingAssembler;
import dev.standpoint.check.Checks;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.GuardedWork;
import dev.standpoint.diagnostic.ReportedException;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.Pack;
import dev.standpoint.model.Site;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.publish.AtomicFile;
import dev.standpoint.publish.DirectoryPublisher;
import dev.standpoint.read.ContentReader;
import dev.standpoint.render.page.TemplateCheck;
import dev.standpoint.render.pdf.lint.PrintThemeCheck;
import dev.standpoint.report.SarifReport;
import dev.standpoint.theme.FontFile;
import dev.standpoint.theme.FontFiles;
import dev.standpoint.theme.Theme;
import dev.standpoint.theme.ThemeReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The pipeline: read, check, assemble, render, publish. Problems of the content are in the result,
 * and so is whatever stops a stage, such as a bug of ours. Exceptions are for disks that fail.
 */
public final class Generator {

  /** What a run reads. */
  private record Input(Site site, List<Pack> packs, Theme theme) {}

  private Generator() {}

  /** Reads and checks the packs and the project's own templates. Writes nothing. */
  public static GenerateResult check(CheckRequest request) throws IOException {
    RunDiagnostics found = new RunDiagnostics(request.severities(), request.failOn());
    return reported(found, request, "checking these packs", () -> check(request, found));
  }

  /** Builds the packs. If the content is rejected, the output of the last build stays as it is. */
  public static GenerateResult generate(GenerateRequest request) throws IOException {
    RunDiagnostics found =
        new RunDiagnostics(request.check().severities(), request.check().failOn());
    return reported(found, request.check(), "building these packs", () -> generate(request, found));
  }

  /** Runs the stages. What stops one of them is reported like any other error. */
  private static GenerateResult reported(
      RunDiagnostics found,
      CheckRequest request,
      String doing,
      GuardedWork.Work<GenerateResult, IOException> stages)
      throws IOException {
    try {
      return GuardedWork.get(shown(request.content(), request), doing, stages);
    } catch (ReportedException e) {
      found.addAll(List.of(e.diagnostic()));
      return found.result(List.of()).withFailure(Optional.ofNullable(e.getCause()));
    }
  }

  private static GenerateResult check(CheckRequest request, RunDiagnostics found)
      throws IOException {
    Input input = read(request, found);
    check(input, found);
    if (!found.reject()) {
      // Only for what assembling reports, such as records left out as of a date.
      assemble(input, request, found);
    }
    return found.result(List.of());
  }

  private static GenerateResult generate(GenerateRequest request, RunDiagnostics found)
      throws IOException {
    DirectoryPublisher publisher = new DirectoryPublisher(request.output());
    publisher.requireOutside(inputs(request));
    // Before reading, because this build may be rejected before it publishes.
    publisher.repair();
    Input input = read(request.check(), found);
    check(input, found);
    if (found.reject()) {
      return found.result(List.of());
    }
    List<Briefing> briefings = assemble(input, request.check(), found);
    if (found.reject()) {
      return found.result(List.of());
    }
    RenderedSite site = render(briefings, request, input, fonts(request, input), found);
    // Renderers report too: a font may be damaged.
    if (found.reject()) {
      return found.result(List.of());
    }
    List<Path> folders = new ArrayList<>();
    GuardedWork.run(
        shown(request.output(), request.check()),
        "writing the output",
        () -> {
          folders.addAll(publisher.publish(site.packs(), site.topPage()));
          // What an earlier build published of a pack that is now left out would still be public.
          publisher.remove(leftOut(input, briefings));
        });
    return found.result(folders).withLabels(labels(briefings));
  }

  /** Writes the diagnostics as a SARIF log. The file is replaced as a whole or not at all. */
  public static void writeSarif(GenerateResult result, Path file) throws IOException {
    byte[] log;
    try {
      log =
          GuardedWork.get(
              file.toString(),
              "writing this file",
              () -> SarifReport.of(result.diagnostics(), result.files()));
    } catch (ReportedException e) {
      throw new IOException(e.diagnostic().advice(), e.getCause());
    }
    AtomicFile.write(file, log);
  }

  /** The folders that a build reads. */
  private static List<Path> inputs(GenerateRequest request) {
    List<Path> inputs = new ArrayList<>(request.pdfOptions().fonts());
    inputs.add(request.check().content());
    request.check().templates().ifPresent(inputs::add);
    return inputs;
  }

  /** The files of all packs and the theme, without any judgement on what they say. */
  private static Input read(CheckRequest request, RunDiagnostics found) throws IOException {
    WithDiagnostics<ContentReader.Content> read =
        ContentReader.read(request.content(), request.base(), request.html());
    found.addAll(read.diagnostics());
    ContentReader.Content content = read.value();
    Theme theme = ThemeReader.read(request.templates(), request.base());
    found.setFiles(content.files());
    return new Input(content.site(), content.packs(), theme);
  }

  /** Rules on the content first, then on the templates, styles and fonts of the project. */
  private static void check(Input input, RunDiagnostics found) {
    String packs = "standpoint.yaml";
    found.addAll(
        GuardedWork.get(
            packs, "checking the packs", () -> Checks.check(input.site(), input.packs())));
    for (Pack pack : input.packs()) {
      found.addAll(
          GuardedWork.get(pack.info().at().path(), "checking this pack", () -> Checks.check(pack)));
    }
    Theme theme = input.theme();
    found.addAll(
        GuardedWork.get(
            theme.path("html/index.ftlh"),
            "checking the templates",
            () -> TemplateCheck.check(theme)));
    found.addAll(
        GuardedWork.get(
            theme.path("print/print.css"),
            "checking the print style",
            () -> PrintThemeCheck.check(theme)));
  }

  /**
   * Everything that pages show, computed for each pack as of its date or the one requested. Packs
   * with a stricter label than may be published are left out.
   */
  private static List<Briefing> assemble(Input input, CheckRequest request, RunDiagnostics found) {
    List<Briefing> briefings = new ArrayList<>();
    for (Pack pack : input.packs()) {
      WithDiagnostics<Optional<Briefing>> briefing =
          GuardedWork.get(
              pack.info().at().path(),
              "computing the views of this pack",
              () ->
                  BriefingAssembler.assembleUpTo(
                      request.tlp().max(),
                      pack,
                      new BriefingAssembler.Dates(request.asOf(), request.since())));
      found.addAll(briefing.diagnostics());
      briefing.value().ifPresent(briefings::add);
    }
    if (briefings.isEmpty() && !input.packs().isEmpty()) {
      found.addAll(List.of(nothingLeft(input.packs().get(0), request.tlp())));
    }
    request
        .tlp()
        .failOn()
        .ifPresent(
            failOn ->
                briefings.forEach(briefing -> found.addAll(Checks.check(briefing.pack(), failOn))));
    return briefings;
  }

  /** Those of the theme, and of folders if a PDF is made: finding them takes a while. */
  private static List<FontFile> fonts(GenerateRequest request, Input input) throws IOException {
    List<FontFile> fonts = new ArrayList<>(FontFiles.in(input.theme()));
    if (request.formats().contains(OutputFormat.PDF)) {
      fonts.addAll(FontFiles.in(request.pdfOptions().fonts(), request.check().base()));
    }
    return fonts;
  }

  /** An error that stops a build which would publish no pack. */
  private static Diagnostic nothingLeft(Pack first, TlpLimits limits) {
    String max = limits.max().map(Tlp::toString).orElse("");
    return Diagnostic.of(
        DiagnosticCode.NOTHING_TO_PUBLISH,
        first.info().at(),
        "nothing is left to publish, because all of it is labelled stricter than " + max,
        "expected a looser label, or a less strict maxTlp");
  }

  /** The folders of the packs that are not published. */
  private static Set<String> leftOut(Input input, List<Briefing> briefings) {
    Set<String> folders = new TreeSet<>();
    input.packs().forEach(pack -> folders.add(pack.info().id()));
    briefings.forEach(briefing -> folders.remove(briefing.pack().info().id()));
    return folders;
  }

  /** The strictest label of each pack that has one, by the name of its folder. */
  private static Map<String, Tlp> labels(List<Briefing> briefings) {
    Map<String, Tlp> labels = new LinkedHashMap<>();
    for (Briefing briefing : briefings) {
      briefing.pack().label().ifPresent(tlp -> labels.put(briefing.pack().info().id(), tlp));
    }
    return labels;
  }

  private static RenderedSite render(
      List<Briefing> briefings,
      GenerateRequest request,
      Input input,
      List<FontFile> fonts,
      RunDiagnostics found) {
    WithDiagnostics<RenderedSite> site =
        new SiteRenderer(
                input.site().info(), input.theme(), request.formats(), request.pdfOptions(), fonts)
            .render(briefings);
    found.addAll(site.diagnostics());
    return site.value();
  }

  /** The path in messages: relative to the base if it is below that, else absolute. */
  private static String shown(Path path, CheckRequest request) {
    Path base = request.base().toAbsolutePath().normalize();
    Path place = path.toAbsolutePath().normalize();
    Path shown = place.startsWith(base) ? base.relativize(place) : place;
    String text = shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
    return text.isEmpty() ? "." : text;
  }
}
