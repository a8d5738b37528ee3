package dev.standpoint.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.WithDiagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReaderTest {

  @TempDir Path project;

  @BeforeEach
  void twoPacks() throws IOException {
    write("packs/toll/pack.md", "---\ntitle: The toll\n---\n");
    write("packs/toll/actors.yaml", "- {id: holt, name: Ane Holt}\n");
    write("packs/crossing/pack.md", "---\ntitle: The crossing\n---\n");
    write("packs/crossing/10-courier.md", "# The Courier\n");
  }

  @Test
  void everyFolderWithAFrontPageIsAPackInTheOrderOfTheirPaths() throws IOException {
    assertThat(read().value().packs())
        .extracting(pack -> pack.info().id() + ": " + pack.info().title())
        .containsExactly("crossing: The crossing", "toll: The toll");
    assertThat(read().diagnostics()).isEmpty();
  }

  @Test
  void theTextOfEveryFileIsThereByThePathThatMessagesShow() throws IOException {
    assertThat(read().value().files())
        .containsOnlyKeys(
            "packs/crossing/10-courier.md",
            "packs/crossing/pack.md",
            "packs/toll/actors.yaml",
            "packs/toll/pack.md");
  }

  @Test
  void errorsOfAllPacksAreReportedTogether() throws IOException {
    write("packs/crossing/10-courier.md", "[x]{.forr}\n");
    write("packs/toll/actors.yaml", "- {id: Ane Holt, name: Ane Holt}\n");

    assertThat(read().diagnostics())
        .extracting(found -> found.at().path() + " " + found.code())
        .containsExactlyInAnyOrder(
            "packs/crossing/10-courier.md unknown-class", "packs/toll/actors.yaml bad-id");
  }

  @Test
  void twoPacksOfOneIdAreAnErrorThatNamesBoth() throws IOException {
    write("packs/toll/pack.md", "---\ntitle: The toll\nid: crossing\n---\n");

    assertThat(read().diagnostics())
        .extracting(Diagnostic::line)
        .containsExactly(
            "packs/toll/pack.md:1:1: error: this pack has the same id \"crossing\" as the pack of"
                + " packs/crossing/pack.md - change id in one of them [clashing-address]");
  }

  @Test
  void theContentFolderCanBeAPackItself() throws IOException {
    WithDiagnostics<ContentReader.Content> toll =
        ContentReader.read(project.resolve("packs/toll"), project);

    assertThat(toll.value().packs()).extracting(pack -> pack.info().id()).containsExactly("pack");
  }

  private WithDiagnostics<ContentReader.Content> read() throws IOException {
    return ContentReader.read(project.resolve("packs"), project);
  }

  private void write(String path, String text) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.resolve("..").normalize());
    Files.writeString(file, text);
  }
}
