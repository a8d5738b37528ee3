package dev.standpoint.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir Path folder;

  @Test
  void foldersAreCreatedAndNothingElseIsLeft() throws IOException {
    Path file = folder.resolve("target/reports/packs.sarif");

    AtomicFile.write(file, "one".getBytes(UTF_8));

    assertThat(file).hasContent("one");
    assertThat(file.resolveSibling("")).isDirectoryContaining(file::equals);
    assertThat(file.resolveSibling("").toFile().list()).containsExactly("packs.sarif");
  }

  @Test
  void aFileOfTheSameNameIsReplacedCompletely() throws IOException {
    Path file = Files.writeString(folder.resolve("packs.sarif"), "a longer one from before");

    AtomicFile.write(file, "one".getBytes(UTF_8));

    assertThat(file).hasContent("one");
  }

  @Test
  void aFolderOfThatNameIsLeftAlone() throws IOException {
    Path file = Files.createDirectory(folder.resolve("packs.sarif"));

    assertThatThrownBy(() -> AtomicFile.write(file, "one".getBytes(UTF_8)))
        .isInstanceOf(FileSystemException.class)
        .hasMessage(file + ": is not a file");
    assertThat(folder.toFile().list()).containsExactly("packs.sarif");
    assertThat(file).isEmptyDirectory();
  }

  @Test
  void ifTheFileCannotBeWrittenTheFormerOneStays() throws IOException {
    Path file = Files.writeString(folder.resolve("packs.sarif"), "former");
    Path inTheWay = Files.createDirectory(folder.resolve(".packs.sarif.new"));
    Files.writeString(inTheWay.resolve("kept"), "kept");

    assertThatThrownBy(() -> AtomicFile.write(file, "one".getBytes(UTF_8)))
        .isInstanceOf(IOException.class);
    assertThat(file).hasContent("former");
    assertThat(inTheWay.resolve("kept")).hasContent("kept");
  }

  @Test
  void aLinkInTheWayIsReplacedAndNotFollowed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    Path file = folder.resolve("problems.sarif");
    OccupiedFoldersTest.link(folder.resolve(".problems.sarif.new"), secret);
    OccupiedFoldersTest.link(file, secret);

    AtomicFile.write(file, new byte[] {'n'});

    assertThat(secret).hasContent("secret");
    assertThat(file).isRegularFile().hasContent("n");
    assertThat(Files.isSymbolicLink(file)).isFalse();
  }
}
