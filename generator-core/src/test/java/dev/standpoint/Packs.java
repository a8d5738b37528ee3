package dev.standpoint;

import static dev.standpoint.read.html.RawHtmlPolicy.LEFT_OUT;

import dev.standpoint.diagnostic.Severity;
import dev.standpoint.diagnostic.SeverityOverrides;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;

/** A project folder with packs in {@code src/packs} and output in {@code target/packs}. */
record Packs(Path project) {

  static final String ACTORS =
      """
      - {id: holt, name: Ane Holt}
      """;
  static final String ISSUES = "- {id: crossing, question: Should the crossing be built?}\n";
  static final String SOURCES =
      "- {id: courier, title: Summit ends, outlet: Harbour Courier, issued: 2031-03-12}\n";

  /** A project with one small pack, {@code crossing}, whose note says {@code note}. */
  static Packs crossing(Path project, String note) throws IOException {
    TextFiles.write(
        project.resolve("src/packs/crossing"),
        "pack.md",
        "---\ntitle: The crossing\n---\n",
        "actors.yaml",
        ACTORS,
        "issues.yaml",
        ISSUES,
        "sources.yaml",
        SOURCES,
        "10-courier.md",
        note);
    return new Packs(project);
  }

  Path content() {
    return project.resolve("src/packs");
  }

  Path output() {
    return project.resolve("target/packs");
  }

  Path page(String path) {
    return output().resolve("crossing").resolve(path);
  }

  /** Everything, as of the pack's own date; errors reject. */
  CheckRequest check() {
    return CheckRequest.of(project, content());
  }

  CheckRequest checkWith(SeverityOverrides severities) {
    return new CheckRequest(
        project,
        content(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        TlpLimits.NONE,
        severities,
        Severity.ERROR,
        LEFT_OUT);
  }

  CheckRequest checkAsOf(String day) {
    Optional<LocalDate> date = Optional.of(LocalDate.parse(day));
    return new CheckRequest(
        project,
        content(),
        Optional.empty(),
        date,
        Optional.empty(),
        TlpLimits.NONE,
        SeverityOverrides.DEFAULT,
        Severity.ERROR,
        LEFT_OUT);
  }

  /** What labels allow to publish, as of the pack's own date. */
  CheckRequest checkUpTo(TlpLimits limits) {
    return checkUpTo(limits, Optional.empty());
  }

  CheckRequest checkUpTo(TlpLimits limits, Optional<LocalDate> date) {
    return new CheckRequest(
        project,
        content(),
        Optional.empty(),
        date,
        Optional.empty(),
        limits,
        SeverityOverrides.DEFAULT,
        Severity.ERROR,
        LEFT_OUT);
  }

  CheckRequest checkWithTemplates(String folder) {
    Optional<Path> templates = Optional.of(project.resolve(folder));
    return new CheckRequest(
        project,
        content(),
        templates,
        Optional.empty(),
        Optional.empty(),
        TlpLimits.NONE,
        SeverityOverrides.DEFAULT,
        Severity.ERROR,
        LEFT_OUT);
  }

  /** HTML of everything, as of the pack's own date. */
  GenerateRequest request() {
    return html(check());
  }

  GenerateRequest withPdf() {
    return new GenerateRequest(check(), output(), EnumSet.allOf(OutputFormat.class));
  }

  GenerateRequest pdfAlone() {
    return new GenerateRequest(check(), output(), EnumSet.of(OutputFormat.PDF));
  }

  GenerateRequest asOf(String day) {
    return html(checkAsOf(day));
  }

  /** All formats. */
  GenerateRequest upTo(TlpLimits limits, Optional<LocalDate> date) {
    return new GenerateRequest(
        checkUpTo(limits, date), output(), EnumSet.allOf(OutputFormat.class));
  }

  GenerateRequest withTemplates(String folder) {
    return html(checkWithTemplates(folder));
  }

  GenerateRequest withPdfAndTemplates(String folder) {
    return new GenerateRequest(
        checkWithTemplates(folder), output(), EnumSet.allOf(OutputFormat.class));
  }

  GenerateRequest with(SeverityOverrides severities) {
    return html(checkWith(severities));
  }

  GenerateRequest failingOnWarnings() {
    return html(
        new CheckRequest(
            project,
            content(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            TlpLimits.NONE,
            SeverityOverrides.DEFAULT,
            Severity.WARNING,
            LEFT_OUT));
  }

  private GenerateRequest html(CheckRequest check) {
    return new GenerateRequest(check, output(), EnumSet.of(OutputFormat.HTML));
  }
}
