package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.standpoint.publish.OccupiedFolderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An output within the content, content within the output, and links from one to the other. */
class OutputAndContentTest {

  private static final Set<OutputFormat> ALL = EnumSet.allOf(OutputFormat.class);

  @TempDir Path folder;
  private Packs packs;

  @BeforeEach
  void writeAPack() throws IOException {
    packs = Packs.crossing(folder, "Talks ended in Vik.\n");
  }

  @Test
  void anOutputWithinTheContentIsNotReadAsContent() throws IOException {
    Path output = packs.content().resolve("site");
    assertThat(build(packs.content(), output).diagnostics()).isEmpty();
    Map<String, Integer> first = hashes(output);
    // As an older version might have written.
    Files.writeString(output.resolve("crossing/pack.md"), "---\ntitle: A trap\n---\n");

    GenerateResult second = build(packs.content(), output);

    assertThat(second.diagnostics()).isEmpty();
    assertThat(hashes(output)).isEqualTo(first);
  }

  @Test
  void anOutputInThePackItselfIsNotReadAsContent() throws IOException {
    Path pack = packs.content().resolve("crossing");
    Path output = pack.resolve("site");
    build(packs.content(), output);

    assertThat(build(packs.content(), output).diagnostics()).isEmpty();
    assertThat(output.resolve("crossing/index.html")).exists();
    assertThat(pack.resolve("pack.md")).exists();
  }

  @Test
  void theContentCanBeTheOutputIfNamesDiffer() throws IOException {
    TextFiles.write(packs.content(), "crossing/pack.md", "---\ntitle: T\nid: vik\n---\n");
    build(packs.content(), packs.content());

    assertThat(build(packs.content(), packs.content()).diagnostics()).isEmpty();
    assertThat(packs.content().resolve("vik/index.html")).exists();
  }

  @Test
  void aPackIsNotWrittenOverItsOwnContent() {
    assertThatExceptionOfType(OccupiedFolderException.class)
        .isThrownBy(() -> build(packs.content(), packs.content()));
    assertThat(packs.content().resolve("crossing/10-courier.md")).exists();
  }

  @Test
  void contentWithinAPublishedPackIsNotDeleted() throws IOException {
    build(packs.content(), packs.output());
    Path content = packs.output().resolve("crossing/src");
    TextFiles.copy(packs.content(), content);

    assertThatExceptionOfType(OccupiedFolderException.class)
        .isThrownBy(() -> build(content, packs.output()))
        .withMessage(
            packs.output().resolve("crossing").toRealPath()
                + " is a pack that Standpoint would replace, with "
                + content
                + " in it, which this build reads; choose another <outputDirectory>");
    assertThat(content.resolve("crossing/10-courier.md")).exists();
  }

  @Test
  void contentThatALinkLeadsToIsNotDeletedEither() throws IOException {
    build(packs.content(), packs.output());
    TextFiles.copy(packs.content(), packs.output().resolve("crossing/src"));
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, packs.output().resolve("crossing"));

    assertThatExceptionOfType(OccupiedFolderException.class)
        .isThrownBy(() -> build(link.resolve("src"), packs.output()));
    assertThat(link.resolve("src/crossing/10-courier.md")).exists();
  }

  @Test
  void aLinkedContentFolderIsReportedAndNotFollowed() throws IOException {
    Path link = folder.resolve("linked");
    Files.createSymbolicLink(link, packs.content());

    assertThat(build(link, packs.output()).rejected()).isTrue();
    assertThat(packs.output()).doesNotExist();
  }

  @Test
  void fileThatIsAlsoElsewhereByAHardLinkIsReplacedOnlyHere() throws IOException {
    build(packs.content(), packs.output());
    Path page = packs.page("index.html");
    Path elsewhere = folder.resolve("elsewhere.html");
    Files.createLink(elsewhere, page);
    String former = Files.readString(elsewhere);
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    Files.createLink(packs.page("secret.txt"), secret);
    TextFiles.write(packs.content(), "crossing/pack.md", "---\ntitle: Another title\n---\n");

    build(packs.content(), packs.output());

    assertThat(elsewhere).hasContent(former);
    assertThat(page).content().contains("Another title");
    assertThat(packs.page("secret.txt")).doesNotExist();
    assertThat(secret).hasContent("secret");
  }

  @Test
  void aLinkInAPackOfTheOutputIsDeletedAndNotFollowed() throws IOException {
    build(packs.content(), packs.output());
    Files.createSymbolicLink(packs.page("content"), packs.content());
    Files.delete(packs.page("index.html"));
    Files.createSymbolicLink(
        packs.page("index.html"), packs.content().resolve("crossing/10-courier.md"));

    build(packs.content(), packs.output());

    assertThat(packs.page("index.html")).isRegularFile();
    assertThat(packs.page("content")).doesNotExist();
    assertThat(packs.content().resolve("crossing/10-courier.md")).content().contains("Vik");
  }

  private GenerateResult build(Path content, Path output) throws IOException {
    GenerateResult result =
        Generator.generate(new GenerateRequest(CheckRequest.of(folder, content), output, ALL));
    assertThat(result.failure()).isEmpty();
    return result;
  }

  private static Map<String, Integer> hashes(Path output) throws IOException {
    Map<String, Integer> hashes = new HashMap<>();
    TextFiles.read(output).forEach((path, bytes) -> hashes.put(path, Arrays.hashCode(bytes)));
    return hashes;
  }
}
