package dev.standpoint.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.standpoint.render.Artifact;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/etc/passwd",
        "a//b",
        "a/",
        ".",
        "..",
        "../a",
        "a/../b",
        "a/./b",
        "a\\b",
        "C:a",
        "c:/a",
        "a\nb",
        "a\0b",
        ".standpoint",
        ".Standpoint",
        ".standpoint/a"
      })
  void aPathThatCouldLeaveTheFolderIsRefused(String path) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> publication("harbour", path))
        .withMessageStartingWith("output path \"" + path + "\" is ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "notes/a.html",
        "data/.nojekyll",
        "notes/.standpoint",
        "a..b",
        "notes/ä ö.html",
        "images/10:30.png"
      })
  void plainPathIsTaken(String path) {
    assertThat(publication("harbour", path).artifacts()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", ".hidden", "a/b", "/a", "a\\b", "C:"})
  void folderIsOneVisibleName(String folder) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> publication(folder))
        .withMessage("output path \"" + folder + "\" is not a folder name");
  }

  @Test
  void twoFilesInOnePlaceAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> publication("harbour", "a.html", "b.html", "a.html"))
        .withMessage("output path \"a.html\" exists twice");
  }

  @Test
  void pathsThatSomeSystemsFoldAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> publication("harbour", "a.html", "A.html"))
        .withMessage("output path \"A.html\" exists twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> publication("harbour", "\u00e4.html", "a\u0308.html"))
        .withMessageEndingWith("exists twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> publication("harbour", "Data/a.csv", "data/b.csv"))
        .withMessage("output path \"data\" exists in another spelling");
  }

  @Test
  void fileThatIsAlsoAFolderIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> publication("harbour", "data/x/a.csv", "Data"))
        .withMessage("output path \"Data\" is a file and a folder");
  }

  private static Publication publication(String folder, String... paths) {
    return new Publication(
        folder, Stream.of(paths).map(path -> new Artifact(path, new byte[0])).toList());
  }
}
