package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with errors that a golden folder cannot have, such as links. */
class RefusedFilesTest {

  private static final String NOTE = "# The Courier, 12 March\n\nTalks ended in Vik.\n";

  @TempDir Path folder;

  @Test
  void aSymbolicLinkIsReportedAndNotFollowed() throws IOException {
    Packs packs = Packs.crossing(folder.resolve("project"), NOTE);
    TextFiles.write(folder, "secret.md", "[no]{.shiny}\n");
    Path pack = packs.content().resolve("crossing");
    Files.createSymbolicLink(pack.resolve("20-mera.md"), folder.resolve("secret.md"));

    assertThat(report(packs))
        .containsExactly(
            "src/packs/crossing/20-mera.md:1:1: error: this is a symbolic link, which is not"
                + " followed - put a copy of the file here [unreadable-file]");
  }

  @Test
  void aSymbolicLinkToAFolderIsReportedAndNotFollowed() throws IOException {
    Packs packs = Packs.crossing(folder.resolve("project"), NOTE);
    TextFiles.write(folder, "desk/pack.md", "---\ntitle: Elsewhere\n---\n");
    Files.createSymbolicLink(packs.content().resolve("desk"), folder.resolve("desk"));

    assertThat(report(packs))
        .containsExactly(
            "src/packs/desk:1:1: error: this is a symbolic link, which is not followed"
                + " - put a copy of the file here"
                + " [unreadable-file]");
  }

  @Test
  void aNameCannotBreakALineOfTheLog() throws IOException {
    Packs packs = Packs.crossing(folder, NOTE);
    TextFiles.write(packs.content(), "crossing/a\n::warning::b.md", NOTE);
    TextFiles.write(packs.content(), "crossing/c\u001b[2J/d\u2028.md", NOTE);

    assertThat(report(packs))
        .containsExactly(
            "src/packs/crossing/a?::warning::b.md:1:1: error: the name of this file has a control"
                + " character - name it in another way [unreadable-file]",
            "src/packs/crossing/c?[2J/d?.md:1:1: error: the name of this file has a control"
                + " character - name it in another way [unreadable-file]");
  }

  @Test
  void aNoteOfOneMebibyteIsReadAndALargerOneIsNot() throws IOException {
    int most = 1 << 20;
    Packs packs = Packs.crossing(folder, paragraphs(most));
    assertThat(report(packs)).isEmpty();

    Packs.crossing(folder, paragraphs(most) + "\n");
    assertThat(report(packs))
        .containsExactly(
            "src/packs/crossing/10-courier.md:1:1: error: this file has 1048577 bytes - at most"
                + " 1048576 are allowed [limit-exceeded]");
  }

  @Test
  void aRegisterOverFourMebibytesIsNotReadAndItsReferencesAreNotChecked() throws IOException {
    Packs packs =
        Packs.crossing(folder, "Holt [agreed]{.for actor=holt on=crossing} [@courier].\n");
    Path actors = packs.content().resolve("crossing/actors.yaml");
    Files.writeString(actors, "#".repeat((4 << 20) + 1));

    assertThat(report(packs))
        .containsExactly(
            "src/packs/crossing/actors.yaml:1:1: error: this file has 4194305 bytes - at most"
                + " 4194304 are allowed [limit-exceeded]");
  }

  private static String paragraphs(int length) {
    String paragraph = "Talks ended in Vik, and nobody said why they had.\n\n";
    return paragraph.repeat(length / paragraph.length() + 1).substring(0, length);
  }

  private static List<String> report(Packs packs) throws IOException {
    return Generator.check(packs.check()).diagnostics().stream().map(Diagnostic::line).toList();
  }
}
