package dev.standpoint.read.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.read.image.PictureReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackImagesTest {

  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"4\"/>";

  @TempDir private Path folder;

  @Test
  void aPictureIsReadOnce() throws IOException {
    Path file = Files.writeString(folder.resolve("a.svg"), SVG);
    PackImages images = new PackImages(Map.of("img/a.svg", file), Set.of());

    PictureReader.Result first = images.read("img/a.svg");
    Files.delete(file);

    assertThat(first.picture()).isNotNull();
    assertThat(images.read("img/a.svg")).isSameAs(first);
  }

  @Test
  void aFileThatIsGoneIsAnError() {
    PackImages images = new PackImages(Map.of("a.svg", folder.resolve("gone.svg")), Set.of());

    PictureReader.Result read = images.read("a.svg");

    assertThat(read.code()).isEqualTo(DiagnosticCode.UNREADABLE_FILE);
    assertThat(read.message()).isEqualTo("this file cannot be read");
    assertThatThrownBy(() -> images.read("b.svg"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no file b.svg");
  }

  @Test
  void aFileOfMoreThanEightMebibytesIsRefused() throws IOException {
    Path file = folder.resolve("a.png");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength((8 << 20) + 1);
    }
    PictureReader.Result read = new PackImages(Map.of("a.png", file), Set.of()).read("a.png");

    assertThat(read.code()).isEqualTo(DiagnosticCode.LIMIT_EXCEEDED);
    assertThat(read.message()).isEqualTo("this picture is larger than 8388608 bytes");
  }

  @Test
  void everythingBelowALinkIsLinked() {
    PackImages images = new PackImages(Map.of(), Set.of("img", "a.png"));

    assertThat(images.isLinked("img/deep/b.png")).isTrue();
    assertThat(images.isLinked("a.png")).isTrue();
    assertThat(images.isLinked("images/b.png")).isFalse();
    assertThat(images.find("a.png")).isEmpty();
  }

  @Test
  void onlyFilesNamedLikePicturesAreSuggested() {
    Path any = folder.resolve("any");
    PackImages images =
        new PackImages(Map.of("b.PNG", any, "a/c.jpeg", any, "a.md", any), Set.of());

    assertThat(images.pictures()).containsExactly("a/c.jpeg", "b.PNG");
    assertThat(PackImages.NONE.pictures()).isEmpty();
  }
}
