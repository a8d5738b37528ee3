package dev.standpoint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standpoint.OutputFormat;
import dev.standpoint.diagnostic.Severity;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.render.Paper;
import dev.standpoint.render.PdfOptions;
import dev.standpoint.render.PdfProfile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

  @Test
  void folderIsTakenAsItIs(@TempDir Path packs) throws Exception {
    assertThat(Parameters.folder("contentDirectory", packs.toFile())).isEqualTo(packs);
  }

  @Test
  void missingFolderIsNamedByItsElement(@TempDir Path project) {
    Path missing = project.resolve("src/packs");

    assertThatThrownBy(() -> Parameters.folder("contentDirectory", missing.toFile()))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("<contentDirectory> does not exist: " + missing);
  }

  @Test
  void fileIsNoFolder(@TempDir Path project) throws IOException {
    Path file = Files.createFile(project.resolve("packs"));

    assertThatThrownBy(() -> Parameters.folder("contentDirectory", file.toFile()))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("<contentDirectory> is not a folder: " + file);
  }

  @Test
  void optionalFolderMayBeAbsent() throws Exception {
    assertThat(Parameters.optionalFolder("templatesDirectory", null)).isEmpty();
  }

  @Test
  void optionalFolderThatIsNamedMustExist(@TempDir Path project) {
    Path missing = project.resolve("theme");

    assertThatThrownBy(() -> Parameters.optionalFolder("templatesDirectory", missing.toFile()))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("<templatesDirectory> does not exist: " + missing);
  }

  @Test
  void asOfIsADayOrAbsent() throws Exception {
    assertThat(Parameters.day("asOf", "2031-03-12")).contains(LocalDate.of(2031, 3, 12));
    assertThat(Parameters.day("asOf", null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12.3.2031", "2031-03", "2031-02-29", "today", ""})
  void anythingButADayIsNoAsOf(String text) {
    assertThatThrownBy(() -> Parameters.day("asOf", text))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("<asOf> is \"%s\" - expected a day such as 2031-03-12", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"green", "GREEN", "TLP:GREEN", "tlp:green"})
  void aLabelIsThatOfTheStandard(String text) throws Exception {
    assertThat(Parameters.label("maxTlp", text)).contains(Tlp.GREEN);
    assertThat(Parameters.label("maxTlp", null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yellow", "TLP:", "secret"})
  void anythingElseIsNoLabel(String text) {
    assertThatThrownBy(() -> Parameters.label("failOnTlp", text))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "<failOnTlp> is \"%s\" - expected clear, green, amber, amber+strict or red", text);
  }

  @Test
  void failOnIsASeverity() throws Exception {
    assertThat(Parameters.failOn("error")).isEqualTo(Severity.ERROR);
    assertThat(Parameters.failOn("warning")).isEqualTo(Severity.WARNING);
  }

  @Test
  void failOnNothingElse() {
    assertThatThrownBy(() -> Parameters.failOn("never"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("<failOn> is \"never\" - expected error or warning");
  }

  @Test
  void formatsMayStandInAnyOrderWithSpace() throws Exception {
    assertThat(Parameters.formats(List.of("pdf", " html ", "data")))
        .containsExactlyInAnyOrder(OutputFormat.HTML, OutputFormat.PDF, OutputFormat.DATA);
    assertThat(Parameters.formats(List.of("pdf"))).containsExactly(OutputFormat.PDF);
  }

  @Test
  void unknownFormatIsNamed() {
    assertThatThrownBy(() -> Parameters.formats(List.of("html", "docx")))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("<formats> has \"docx\" - expected html, pdf or data");
  }

  @Test
  void pdfsAreOfTheProfileAndPaperThatIsNamed() throws Exception {
    assertThat(Parameters.pdf(null, "a4", null)).isEqualTo(PdfOptions.DEFAULT);
    assertThat(Parameters.pdf("brief", "letter", null))
        .isEqualTo(new PdfOptions(Optional.of(PdfProfile.BRIEF), Paper.LETTER, List.of()));
    assertThat(Parameters.pdf("full", "a4", List.of()))
        .isEqualTo(new PdfOptions(Optional.of(PdfProfile.FULL), Paper.A4, List.of()));
  }

  @Test
  void fontsAreFoldersThatExist() throws Exception {
    List<File> folders = List.of(new File("src/it"), new File("src/main"));

    assertThat(Parameters.pdf(null, "a4", folders).fonts())
        .containsExactly(Path.of("src/it"), Path.of("src/main"));
    assertThatThrownBy(() -> Parameters.pdf(null, "a4", List.of(new File("no-such"))))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("<fonts> does not exist: no-such");
  }

  @Test
  void unknownProfileOrPaperIsNamed() {
    assertThatThrownBy(() -> Parameters.pdf("short", "a4", null))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("<pdfProfile> is \"short\" - expected brief or full");
    assertThatThrownBy(() -> Parameters.pdf("full", "a5", null))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("<pdfPaper> is \"a5\" - expected a4 or letter");
  }

  @Test
  void formatsMustNameOne() {
    assertThatThrownBy(() -> Parameters.formats(List.of()))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("<formats> is empty - expected one or more of html, pdf, data");
  }
}
