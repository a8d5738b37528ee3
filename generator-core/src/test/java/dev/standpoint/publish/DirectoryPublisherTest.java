package dev.standpoint.publish;

import static dev.standpoint.publish.Output.contents;
import static dev.standpoint.publish.Output.expected;
import static dev.standpoint.publish.Output.pack;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryPublisherTest {

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
  void everyPackGetsAFolderWithItsFilesAndAManifest() throws IOException {
    publisher.publish(List.of(HARBOUR, BRIDGE), Optional.empty());

    assertThat(contents(packs))
        .isEqualTo(
            Map.of(
                "bridge/.standpoint", "standpoint 1\nindex.html\n",
                "bridge/index.html", "one",
                "harbour/.standpoint", "standpoint 1\ndata/a.csv\nindex.html\n",
                "harbour/data/a.csv", "one",
                "harbour/index.html", "one"));
  }

  @Test
  void nextBuildReplacesAllOfTheFolder() throws IOException {
    Publication smaller = pack("harbour", "two", "index.html");
    publisher.publish(List.of(HARBOUR), Optional.empty());
    Files.writeString(packs.resolve("harbour/data/stray.txt"), "goes too");

    publisher.publish(List.of(smaller), Optional.empty());

    assertThat(contents(packs)).isEqualTo(expected(smaller));
  }

  @Test
  void otherFilesBesideThePacksStay() throws IOException {
    publisher.publish(List.of(HARBOUR, BRIDGE), Optional.empty());
    Files.writeString(packs.resolve("index.html"), "the packs");

    publisher.publish(List.of(HARBOUR), Optional.empty());

    assertThat(contents(packs))
        .containsAllEntriesOf(expected(HARBOUR, BRIDGE))
        .containsEntry("index.html", "the packs")
        .hasSize(6);
  }

  @Test
  void aPackThatMayNotBePublishedAnyMoreIsRemoved() throws IOException {
    publisher.publish(List.of(HARBOUR, BRIDGE), Optional.empty());
    Files.createDirectories(packs.resolve("ours"));
    Files.writeString(packs.resolve("ours/index.html"), "of somebody else");

    publisher.remove(Set.of("harbour", "ours", "never-built"));

    assertThat(contents(packs))
        .containsAllEntriesOf(expected(BRIDGE))
        .containsEntry("ours/index.html", "of somebody else")
        .hasSize(3);
  }

  @Test
  void theManifestIsTheSameForEveryOrderOfTheFiles() throws IOException {
    Publication forth = pack("harbour", "one", "b.html", "a/z.html", "a.html");
    Publication back = pack("harbour", "one", "a.html", "a/z.html", "b.html");

    assertThat(Manifest.bytes(forth.artifacts()))
        .isEqualTo(Manifest.bytes(back.artifacts()))
        .isEqualTo("standpoint 1\na.html\na/z.html\nb.html\n".getBytes(UTF_8));
  }

  @Test
  void theOutputDirectoryCanBeALink() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("www"));
    Files.createDirectories(packs.getParent());
    OccupiedFoldersTest.link(packs, elsewhere);

    publisher.publish(List.of(HARBOUR), Optional.empty());
    publisher.publish(List.of(HARBOUR), Optional.empty());

    assertThat(contents(elsewhere)).isEqualTo(expected(HARBOUR));
  }

  @Test
  void readOnlyTargetIsAnErrorAndTheFormerOutputStays() throws IOException {
    publisher.publish(List.of(HARBOUR), Optional.empty());
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Files.setPosixFilePermissions(packs, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeThat(Files.isWritable(packs)).as("root writes everywhere").isFalse();

      assertThatThrownBy(
              () ->
                  publisher.publish(
                      List.of(pack("harbour", "two", "index.html")), Optional.empty()))
          .isInstanceOf(FileSystemException.class);
      assertThat(contents(packs)).isEqualTo(expected(HARBOUR));
    } finally {
      Files.setPosixFilePermissions(packs, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void nameThatTheSystemRefusesIsAnErrorAndTheFormerOutputStays() throws IOException {
    publisher.publish(List.of(HARBOUR), Optional.empty());
    Publication longName = pack("harbour", "two", "index.html", "x".repeat(5000));

    assertThatThrownBy(() -> publisher.publish(List.of(BRIDGE, longName), Optional.empty()))
        .isInstanceOf(IOException.class);

    assertThat(contents(packs)).isEqualTo(expected(HARBOUR));
  }

  @Test
  void twoPacksInOneFolderAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> publisher.publish(List.of(HARBOUR, pack("Harbour", "two")), Optional.empty()))
        .withMessage("output path \"Harbour\" exists twice");
    assertThat(packs).doesNotExist();
  }

  @Test
  void repairingBeforeTheFirstBuildCreatesNothing() throws IOException {
    publisher.repair();

    assertThat(packs).doesNotExist();
  }
}
