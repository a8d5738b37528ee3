package dev.standpoint.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.standpoint.render.Artifact;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderOwnerTest {

  @TempDir private Path folder;

  @Test
  void nothingAndAnEmptyFolderBelongToNobody() throws IOException {
    assertThat(FolderOwner.of(folder.resolve("missing"))).isEqualTo(FolderOwner.NOBODY);
    assertThat(FolderOwner.of(folder)).isEqualTo(FolderOwner.NOBODY);
  }

  @ParameterizedTest
  @CsvSource({
    "'standpoint 1\n', STANDPOINT",
    "'standpoint 9\nlater', STANDPOINT",
    "'', STANDPOINT",
    "'stand', SOMEBODY_ELSE",
    "'standpoint', SOMEBODY_ELSE",
    "'another tool', SOMEBODY_ELSE"
  })
  void aManifestOfAnyVersionMarksAFolderAsOurs(String manifest, FolderOwner owner)
      throws IOException {
    Files.writeString(folder.resolve(Manifest.NAME), manifest);

    assertThat(FolderOwner.of(folder)).isEqualTo(owner);
  }

  @Test
  void aFileOrAFolderWithOtherFilesBelongsToSomebodyElse() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "mine");

    assertThat(FolderOwner.of(file)).isEqualTo(FolderOwner.SOMEBODY_ELSE);
    assertThat(FolderOwner.of(folder)).isEqualTo(FolderOwner.SOMEBODY_ELSE);
  }

  @Test
  void aManifestThatIsAFolderProvesNothing() throws IOException {
    Files.createDirectory(folder.resolve(Manifest.NAME));

    assertThat(FolderOwner.of(folder)).isEqualTo(FolderOwner.SOMEBODY_ELSE);
  }

  @Test
  void aLinkToOurFolderBelongsToSomebodyElse() throws IOException {
    Path ours = Files.createDirectory(folder.resolve("ours"));
    Files.write(ours.resolve(Manifest.NAME), Manifest.bytes(List.of()));
    Path link = folder.resolve("link");
    assumeTrue(canLink(link, ours), "this system allows no links");

    assertThat(FolderOwner.of(ours)).isEqualTo(FolderOwner.STANDPOINT);
    assertThat(FolderOwner.of(link)).isEqualTo(FolderOwner.SOMEBODY_ELSE);
  }

  @Test
  void aManifestListsTheOtherFilesSorted() {
    byte[] none = new byte[0];
    List<Artifact> artifacts =
        List.of(
            new Artifact("notes/b.html", none),
            new Artifact("index.html", none),
            new Artifact("notes/a.html", none));

    assertThat(new String(Manifest.bytes(artifacts), UTF_8))
        .isEqualTo("standpoint 1\nindex.html\nnotes/a.html\nnotes/b.html\n");
  }

  private static boolean canLink(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
      return true;
    } catch (FileSystemException | UnsupportedOperationException e) {
      return false;
    }
  }
}
