package dev.standpoint.read.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImagePathTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          map.png            | 10-a.md        | map.png
          map.png            | deep/10-a.md   | deep/map.png
          ../map.png         | deep/10-a.md   | map.png
          ./img/../map.png   | 10-a.md        | map.png
          img//map.png       | 10-a.md        | img/map.png
          my%20map.png       | 10-a.md        | my map.png
          k%C3%A4rta.png     | 10-a.md        | kärta.png
          100%.png           | 10-a.md        | 100%.png
          a%2fb.png          | 10-a.md        | a/b.png
          '  map.png '       | 10-a.md        | map.png
          """)
  void anAddressIsAPathWithinThePack(String written, String note, String path) {
    ImagePath image = ImagePath.of(written, note);

    assertThat(image.path()).isEqualTo(path);
    assertThat(image.fault()).isEmpty();
    assertThat(image.advice()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://example.org/a.png | is an address outside the pack
          //example.org/a.png       | is an address outside the pack
          file:a.png                | is an address outside the pack
          data:image/png            | is an address outside the pack
          C:/a.png                  | is an address outside the pack
          ht%0atp://example.org     | is an address outside the pack
          %2f%2fexample.org/a.png   | is an address outside the pack
          '\\\\\\\\example.org\\a.png' | is an address outside the pack
          /a.png                    | is an absolute path
          img\\a.png                | has a backslash
          ../a.png                  | leads out of the pack's folder
          img/../../a.png           | leads out of the pack's folder
          %2e%2e/a.png              | leads out of the pack's folder
          """)
  void anAddressThatLeadsOutIsRefused(String written, String fault) {
    ImagePath image = ImagePath.of(written, "10-a.md");

    assertThat(image.fault()).isEqualTo(fault);
    assertThat(image.path()).isEmpty();
    assertThat(image.advice()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"img/a.png, false", ".img/a.png, true", "img/_a.png, true", "im_g/a.b.png, false"})
  void aFileInAHiddenFolderIsHidden(String written, boolean hidden) {
    assertThat(ImagePath.of(written, "10-a.md").isHidden()).isEqualTo(hidden);
  }

  @Test
  void aSuggestionStartsInTheFolderOfTheNote() {
    ImagePath image = ImagePath.of("x.png", "deep/down/10-a.md");

    assertThat(image.from("map.png")).isEqualTo("../../map.png");
    assertThat(image.from("deep/map.png")).isEqualTo("../map.png");
    assertThat(image.from("deep/down/img/map.png")).isEqualTo("img/map.png");
    assertThat(image.from("deeper/map.png")).isEqualTo("../../deeper/map.png");
  }
}
