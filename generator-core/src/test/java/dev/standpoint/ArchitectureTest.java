package dev.standpoint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
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

  @Test
  void siblingsAreBlindToEachOther() {
    blind("read", "check", "assemble");
    blind("render.html", "render.pdf", "render.data");
    blind("render.chart", "render.cite", "render.pdf", "render.data");
    noClasses()
        .that()
        .resideInAPackage(BASE + "render.chart..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(BASE + "assemble..", BASE + "render.html..", "java.awt..")
        .because("a picture is made of what it is given, on machines without fonts too")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("dev.standpoint.render")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            BASE + "render.html..",
            BASE + "render.pdf..",
            BASE + "render.data..",
            BASE + "render.chart..")
        .because("formats depend on render, not render on a format")
        .check(CLASSES);
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

  private static String[] stages(List<String> names) {
    return names.stream().map(name -> BASE + name + "..").toArray(String[]::new);
  }

  @Test
  void onlyReadOrPublishTouchesFiles() {
    only("java.nio.file.Files", "dev.standpoint.read", "dev.standpoint.publish");
    only("java.io.File", "");
  }

  @Test
  void librariesStayInTheirRoom() {
    only("com.vladsch.flexmark..", "dev.standpoint.read..");
    only("com.fasterxml.jackson..", "dev.standpoint.report..", "dev.standpoint.render.data..");
    only("org.snakeyaml..", "dev.standpoint.read..");
    only("org.owasp..", "dev.standpoint.read");
    only("com.github.weisj..", "dev.standpoint.render.pdf..");
    only("freemarker..", "dev.standpoint.render.html..");
    only("de.undercouch..", "dev.standpoint.render.cite..");
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
