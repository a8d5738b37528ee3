package dev.standpoint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Data flows one way; this test names the line that lets it flow back. */
class ArchitectureTest {

  private static final String BASE = "dev.standpoint.";
  private static final List<String> FLOW =
      List.of("diagnostic", "model", "read", "check", "assemble", "render", "publish");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.standpoint");

  @Test
  void classesWereImported() {
    assertThat(CLASSES.size()).isGreaterThan(30);
  }

  @Test
  void noStageSeesALaterOne() {
    for (int i = 0; i < FLOW.size() - 1; i++) {
      String[] later = stages(FLOW.subList(i + 1, FLOW.size()));
      noClasses()
          .that()
          .resideInAPackage(BASE + FLOW.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .because("data flows " + FLOW)
          .check(CLASSES);
    }
  }

  @Test
  void noStageSeesTheGenerator() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.standpoint")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.standpoint")
        .because("Generator is the door, not a room")
        .check(CLASSES);
  }

  /** A package may depend on packages named before it in its list, never on a later one. */
  @Test
  void withinAStageDataFlowsOneWayToo() {
    flows("model.date", "model.register", "model.record", "model.note");
    flows("read.yaml", "read.bibtex", "read.register", "read.mark", "read.note");
    flows("read.image", "read.files", "read.note");
    flows("read.mark", "read.frontmatter", "read.note");
    flows("read.mark", "read.html", "read.note");
    flows("read.mark", "read.plainform", "read.note");
    flows("assemble.history", "assemble.group", "assemble.matrix", "assemble.coverage");
    flows("assemble.timeline", "assemble.coverage", "assemble.redaction");
    flows("render.words", "render.cite", "render.link", "render.view", "render.prose");
    flows("render.prose", "render.page");
    slices().matching(BASE + "(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void siblingsAreBlindToEachOther() {
    blind("read", "check", "assemble");
    blind("read.frontmatter", "read.html", "read.plainform");
    blind("render.page", "render.pdf", "render.data");
    blind("render.chart", "render.cite", "render.pdf", "render.data");
    blind("render.chart.timeline", "render.chart.value");
    blind("render.pdf.lint", "render.pdf.script", "render.pdf.structure");
    noClasses()
        .that()
        .resideInAPackage(BASE + "render.chart..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(BASE + "assemble..", BASE + "render.view..", "java.awt..")
        .because("a picture is made of what it is given, on machines without fonts too")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("dev.standpoint.render")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(BASE + "render.*..")
        .because("formats depend on render, not render on a format")
        .check(CLASSES);
  }

  @Test
  void templatesAndStylesAreForRenderersAlone() {
    noClasses()
        .that()
        .resideInAnyPackage(stages(FLOW.subList(0, FLOW.indexOf("render"))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(BASE + "theme..")
        .because("content is read, checked and computed without knowing how it will look")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(BASE + "theme..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(stages(FLOW.subList(1, FLOW.size())))
        .because("a theme is files by name")
        .check(CLASSES);
  }

  /** One name, one thing: a reader who searches for a class finds that class. */
  @Test
  void noTwoClassesShareASimpleName() {
    Map<String, Long> uses =
        CLASSES.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));

    assertThat(uses).isNotEmpty();
    assertThat(uses.entrySet()).noneMatch(name -> name.getValue() > 1);
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
        .isNotEmpty()
        .allSatisfy(
            name -> {
              Path folder = Path.of("src/main/java", name.split("\\."));
              assertThat(folder.resolve("package-info.java"))
                  .content()
                  .containsPattern("Depends\\s+(\\*\\s+)?on")
                  .contains("@NullMarked");
            });
  }

  @Test
  void reportSeesFaultsAloneAndNoStageSeesIt() {
    noClasses()
        .that()
        .resideInAPackage(BASE + "report..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(stages(FLOW.subList(1, FLOW.size())))
        .because("a report tells of diagnostics, wherever they come from")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAnyPackage(stages(FLOW))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(BASE + "report..")
        .because("only Generator reports")
        .check(CLASSES);
  }

  private static void flows(String... packages) {
    for (int i = 0; i < packages.length - 1; i++) {
      String[] later = stages(List.of(packages).subList(i + 1, packages.length));
      noClasses()
          .that()
          .resideInAPackage(BASE + packages[i] + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .because("data flows " + List.of(packages))
          .check(CLASSES);
    }
  }

  private static String[] stages(List<String> names) {
    return names.stream().map(name -> BASE + name + "..").toArray(String[]::new);
  }

  @Test
  void onlyReadersOfFilesAndPublishTouchFiles() {
    only(
        "java.nio.file.Files",
        "dev.standpoint.read.files",
        "dev.standpoint.theme",
        "dev.standpoint.publish");
    only("java.io.File", "");
  }

  @Test
  void librariesStayInTheirRoom() {
    only(
        "com.vladsch.flexmark..",
        "dev.standpoint.read.markdown",
        "dev.standpoint.read.mark",
        "dev.standpoint.read.html",
        "dev.standpoint.read.plainform",
        "dev.standpoint.read.note");
    only(
        "com.fasterxml.jackson..",
        "dev.standpoint.read.json",
        "dev.standpoint.report..",
        "dev.standpoint.render.data..");
    only("org.snakeyaml..", "dev.standpoint.read.yaml");
    only("org.owasp..", "dev.standpoint.read.html");
    only("com.github.weisj..", "dev.standpoint.render.pdf..");
    only("freemarker..", "dev.standpoint.render.page");
    only("org.mozilla..", "dev.standpoint.render.cite");
    only("org.xhtmlrenderer..", "dev.standpoint.render.pdf..");
    only("com.lowagie..", "dev.standpoint.render.pdf..");
    only("org.apache.maven..", "");
  }

  private static void blind(String... siblings) {
    for (String one : siblings) {
      String[] others =
          List.of(siblings).stream()
              .filter(other -> !other.equals(one))
              .map(other -> BASE + other + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(BASE + one + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others)
          .because(one + " does not see its siblings")
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  /** A target is a package pattern ({@code ..} at its end) or the name of one class. */
  private static void only(String target, String... rooms) {
    var outside = noClasses().that().resideOutsideOfPackages(rooms).should();
    var rule =
        target.endsWith("..")
            ? outside.dependOnClassesThat().resideInAPackage(target)
            : outside.dependOnClassesThat().haveFullyQualifiedName(target);
    rule.because(target + " belongs to " + List.of(rooms)).check(CLASSES);
  }
}
