package dev.standpoint.publish;

import static dev.standpoint.publish.Output.contents;
import static dev.standpoint.publish.Output.expected;
import static dev.standpoint.publish.Output.pack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Standpoint did not write is neither changed nor deleted. */
class OccupiedFoldersTest {

  private static final Publication HARBOUR = pack("harbour", "one", "index.html", "data/a.csv");
  private static final Publication BRIDGE = pack("bridge", "one", "index.html");

  @TempDir private Path folder;
  private Path packs;
  private DirectoryPublisher publisher;

  @BeforeEach
  void openPublisher() {
    packs = folder.resolve("target/packs");
    publisher = new DirectoryPublisher(packs);
  }

  @Test
  void folderOfSomebodyElseIsAnErrorBeforeAnythingIsWritten() throws IOException {
    Files.createDirectories(packs.resolve("harbour"));
    Files.writeString(packs.resolve("harbour/thesis.txt"), "ten years of work");

    assertThatExceptionOfType(OccupiedFolderException.class)
        .isThrownBy(() -> publisher.publish(List.of(BRIDGE, HARBOUR), Optional.empty()))
        .withMessage(
            packs.resolve("harbour")
                + " is not empty and was not written by Standpoint (no .standpoint file);"
                + " choose another <outputDirectory> or remove it");
    assertThat(contents(packs)).isEqualTo(Map.of("harbour/thesis.txt", "ten years of work"));
  }

  @ParameterizedTest
  @ValueSource(strings = {".harbour.new", ".harbour.old"})
  void hiddenFolderOfSomebodyElseIsAnErrorToo(String name) throws IOException {
    publisher.publish(List.of(HARBOUR), Optional.empty());
    Path stranger = Files.createDirectory(packs.resolve(name));
    Files.writeString(stranger.resolve("thesis.txt"), "ten years of work");

    assertThatExceptionOfType(OccupiedFolderException.class)
        .isThrownBy(() -> publisher.publish(List.of(BRIDGE, HARBOUR), Optional.empty()))
        .withMessageStartingWith(stranger + " is not empty");
    assertThat(contents(packs))
        .containsAllEntriesOf(expected(HARBOUR))
        .containsEntry(name + "/thesis.txt", "ten years of work")
        .hasSize(4);
  }

  @Test
  void hiddenFolderOfSomebodyElseIsLeftAloneBesideOtherPacks() throws IOException {
    Files.createDirectories(packs.resolve(".vite.new"));
    Files.writeString(packs.resolve(".vite.new/cache"), "theirs");
    Files.writeString(packs.resolve(".notes.old"), "theirs");
    Files.createDirectory(packs.resolve("..new"));

    publisher.publish(List.of(HARBOUR), Optional.empty());

    assertThat(contents(packs))
        .containsAllEntriesOf(expected(HARBOUR))
        .containsEntry(".vite.new/cache", "theirs")
        .containsEntry(".notes.old", "theirs")
        .containsEntry("..new/", "")
        .hasSize(6);
  }

  @Test
  void theManifestOfAnotherToolDoesNotCount() throws IOException {
    Files.createDirectories(packs.resolve("harbour"));
    Files.writeString(packs.resolve("harbour/.standpoint"), "colour: blue\n");

    assertThatExceptionOfType(OccupiedFolderException.class)
        .isThrownBy(() -> publisher.publish(List.of(HARBOUR), Optional.empty()));
  }

  @Test
  void fileInTheWayIsAnError() throws IOException {
    Files.createDirectories(packs);
    Files.writeString(packs.resolve("harbour"), "theirs");

    assertThatExceptionOfType(OccupiedFolderException.class)
        .isThrownBy(() -> publisher.publish(List.of(HARBOUR), Optional.empty()))
        .withMessageContaining("is a file or a link, not a folder written by Standpoint;");
    assertThat(contents(packs)).isEqualTo(Map.of("harbour", "theirs"));
  }

  @Test
  void anEmptyFolderCanBeFilled() throws IOException {
    Files.createDirectories(packs.resolve("harbour"));
    Files.createDirectories(packs.resolve(".harbour.new"));
    Files.createDirectories(packs.resolve(".harbour.old"));

    publisher.publish(List.of(HARBOUR), Optional.empty());

    assertThat(contents(packs)).isEqualTo(expected(HARBOUR));
  }

  @Test
  void linkInPlaceOfAPackIsAnErrorEvenIfItLeadsToOne() throws IOException {
    publisher.publish(List.of(BRIDGE), Optional.empty());
    link(packs.resolve("harbour"), packs.resolve("bridge"));

    assertThatExceptionOfType(OccupiedFolderException.class)
        .isThrownBy(() -> publisher.publish(List.of(HARBOUR), Optional.empty()))
        .withMessageStartingWith(packs.resolve("harbour") + " is a file or a link");
    assertThat(packs.resolve("harbour")).isSymbolicLink();
  }

  @Test
  void linkedManifestDoesNotMakeAFolderOurs() throws IOException {
    publisher.publish(List.of(BRIDGE), Optional.empty());
    Files.createDirectory(packs.resolve("harbour"));
    link(packs.resolve("harbour/.standpoint"), packs.resolve("bridge/.standpoint"));

    assertThatExceptionOfType(OccupiedFolderException.class)
        .isThrownBy(() -> publisher.publish(List.of(HARBOUR), Optional.empty()));
  }

  @Test
  void deletingFollowsNoLink() throws IOException {
    Path home = Files.createDirectory(folder.resolve("home"));
    Path thesis = Files.writeString(home.resolve("thesis.txt"), "ten years of work");
    publisher.publish(List.of(HARBOUR), Optional.empty());
    link(packs.resolve("harbour/data/home"), home);
    link(packs.resolve("harbour/thesis.txt"), thesis);
    link(packs.resolve("harbour/nowhere"), folder.resolve("nowhere"));

    publisher.publish(List.of(HARBOUR), Optional.empty());

    assertThat(contents(packs)).isEqualTo(expected(HARBOUR));
    assertThat(thesis).hasContent("ten years of work");
  }

  static void link(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
    } catch (FileSystemException e) {
      assumeThat(e).as("Windows reserves links to administrators").isNull();
    }
  }
}
