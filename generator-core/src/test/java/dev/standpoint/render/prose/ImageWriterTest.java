package dev.standpoint.render.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.Picture;
import dev.standpoint.render.link.Medium;
import dev.standpoint.render.markup.MarkupWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageWriterTest {

  private static final Medium SCREEN = new Medium.Screen("../");
  private static final Medium PRINT = new Medium.Print("");

  @Test
  void aScreenReservesTheRoomOfThePicture() {
    assertThat(written(SCREEN, image(Picture.Format.PNG, 40, 20, "A map", "", "")))
        .isEqualTo(
            "<img src=\"../assets/images/map.png\" alt=\"A map\" width=\"40\" height=\"20\""
                + " loading=\"lazy\" />");
  }

  @Test
  void aPictureThatOnlyDecoratesHasAnEmptyAlternative() {
    assertThat(written(PRINT, image(Picture.Format.PNG, 40, 20, "", "", "")))
        .isEqualTo("<img src=\"../assets/images/map.png\" alt=\"\" />");
  }

  @Test
  void aPictureThatPrintCannotShowIsItsAlternativeText() {
    assertThat(written(PRINT, image(Picture.Format.WEBP, 40, 20, "A < map", "", "")))
        .isEqualTo("A &lt; map");
    assertThat(written(SCREEN, image(Picture.Format.WEBP, 40, 20, "A map", "", "")))
        .startsWith("<img ");
  }

  @ParameterizedTest(name = "{0} by {1} on screen: {2}")
  @CsvSource({
    "'', '', ' width=\"40\" height=\"20\"'",
    "50%, '', ' width=\"50%\"'",
    "5cm, '', ' width=\"189\" height=\"94\"'",
    "'', 10mm, ' width=\"76\" height=\"38\"'",
    "0.1px, '', ' width=\"1\" height=\"1\"'",
    "5cm, 10mm, ' class=\"stretched\" width=\"189\" height=\"38\"'",
    "50%, 10mm, ' class=\"stretched\" width=\"50%\" height=\"38\"'"
  })
  void aLengthOfTheAuthorIsKept(String width, String height, String attributes) {
    String written = written(SCREEN, image(Picture.Format.PNG, 40, 20, "", width, height));

    assertThat(written).contains("alt=\"\"" + attributes + " loading");
  }

  @ParameterizedTest(name = "{0} by {1} pixels, width {2}: {3}")
  @CsvSource({
    "500, 300, '', ''",
    "501, 300, '', 'width: 100%'",
    "605, 756, '', 'width: 100%'",
    "605, 757, '', 'width: auto; height: 200mm'",
    "1210, 1512, '', 'width: 100%'",
    "1210, 1514, '', 'width: auto; height: 200mm'",
    "40, 2000, '', 'width: auto; height: 200mm'",
    "40, 20, 501px, 'width: 100%'",
    "40, 20, 500px, 'width: 500px'",
    "40, 20, 90%, 'width: 90%'"
  })
  void aPictureThatIsLargerThanThePageIsMadeSmaller(int w, int h, String width, String style) {
    assertThat(style(written(PRINT, image(Picture.Format.PNG, w, h, "", width, ""))))
        .isEqualTo(style);
  }

  private static String style(String markup) {
    int start = markup.indexOf("style=\"");
    return start < 0 ? "" : markup.substring(start + 7, markup.indexOf('"', start + 7));
  }

  private static String written(Medium medium, Inline.Image image) {
    MarkupWriter out = new MarkupWriter();
    new ImageWriter(medium, out).write(image);
    return out.markup().html();
  }

  private static Inline.Image image(
      Picture.Format format, int w, int h, String alternative, String width, String height) {
    Picture picture = new Picture("map." + format.extension(), format, w, h, new byte[0]);
    return new Inline.Image(picture, alternative, "", width, height, Span.startOf("note.md"));
  }
}
