package dev.standpoint;

import dev.standpoint.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A project folder with packs in {@code src/packs} and output in {@code target/packs}. */
record Packs(Path project) {

  static final String ACTORS =
      """
      - {id: holt, name: Ane Holt}
      - {id: lund, name: Per Lund}
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

  /** HTML of everything, as of the pack's own date. */
  GenerateRequest request() {
    return request(Optional.empty(), Optional.empty(), EnumSet.of(Format.HTML), Severity.ERROR);
  }

  GenerateRequest withPdf() {
    return request(Optional.empty(), Optional.empty(), EnumSet.allOf(Format.class), Severity.ERROR);
  }

  GenerateRequest asOf(String day) {
    Optional<LocalDate> date = Optional.of(LocalDate.parse(day));
    return request(Optional.empty(), date, EnumSet.of(Format.HTML), Severity.ERROR);
  }

  GenerateRequest withTemplates(String folder) {
    Optional<Path> templates = Optional.of(project.resolve(folder));
    return request(templates, Optional.empty(), EnumSet.of(Format.HTML), Severity.ERROR);
  }

  GenerateRequest withPdfAndTemplates(String folder) {
    Optional<Path> templates = Optional.of(project.resolve(folder));
    return request(templates, Optional.empty(), EnumSet.allOf(Format.class), Severity.ERROR);
  }

  GenerateRequest failingOnWarnings() {
    return request(Optional.empty(), Optional.empty(), EnumSet.of(Format.HTML), Severity.WARNING);
  }

  private GenerateRequest request(
      Optional<Path> templates, Optional<LocalDate> asOf, Set<Format> formats, Severity failOn) {
    return new GenerateRequest(project, content(), output(), templates, asOf, formats, failOn);
  }
}
