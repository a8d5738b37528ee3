package dev.standpoint.read.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.note.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {

  @ParameterizedTest
  @CsvSource({"png, PNG", "jpg, JPEG", "gif, GIF"})
  void theBytesSayTheFormatNotTheName(String format, Picture.Format expected) throws IOException {
    Picture picture = picture("maps/My M\u00e4p.svg", bytes(format));

    assertThat(picture.format()).isEqualTo(expected);
    assertThat(picture.width()).isEqualTo(30);
    assertThat(picture.height()).isEqualTo(20);
    assertThat(picture.name()).matches("my-map-[0-9a-f]{8}\\." + format);
    assertThat(picture.path()).isEqualTo("assets/images/" + picture.name());
  }

  @Test
  void anSvgIsRecognizedBeneathItsProlog() {
    Picture picture =
        picture(
            "a.svg",
            utf8(
                "\uFEFF<?xml version=\"1.0\"?>\n<!-- by hand -->\n"
                    + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"4\"/>"));

    assertThat(picture.format()).isEqualTo(Picture.Format.SVG);
    assertThat(picture.width()).isEqualTo(8);
    assertThat(new String(picture.bytes(), StandardCharsets.UTF_8)).startsWith("<svg ");
  }

  @Test
  void aNameWithoutLettersIsOnlyTheHash() throws IOException {
    assertThat(picture("\u5730\u56f3.png", bytes("png")).name()).matches("[0-9a-f]{8}\\.png");
  }

  @Test
  void otherBytesGetAnotherName() throws IOException {
    byte[] wide = image("png", 31, 20);

    assertThat(picture("a.png", wide).name()).isNotEqualTo(picture("a.png", bytes("png")).name());
    assertThat(picture("a.png", wide).name()).isEqualTo(picture("b/A.png", wide).name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void aPictureThatStopsEarlyIsBroken(String format) throws IOException {
    byte[] complete = bytes(format);

    PictureReader.Result cut = PictureReader.read("a.x", Arrays.copyOf(complete, 20));

    assertThat(cut.picture()).isNull();
    assertThat(cut.code()).isEqualTo(DiagnosticCode.BAD_IMAGE);
    assertThat(cut.message())
        .isEqualTo(
            "this %s file is broken - save it again"
                .formatted(
                    format.equals("jpg") ? "JPEG" : format.toUpperCase(java.util.Locale.ROOT)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "GIF", "BM and more bytes", "%PDF-1.7", "<html></html>", "<!doctype svg>"})
  void anyOtherFileIsNotAPicture(String text) {
    PictureReader.Result read = PictureReader.read("a.png", utf8(text));

    assertThat(read.picture()).isNull();
    assertThat(read.message())
        .isEqualTo("this file is not a picture - expected PNG, JPEG, GIF, WebP or SVG");
  }

  @Test
  void aPictureWithALongSideIsNotDecoded() throws IOException {
    PictureReader.Result read = PictureReader.read("a.png", image("png", 20_001, 1));

    assertThat(read.code()).isEqualTo(DiagnosticCode.LIMIT_EXCEEDED);
    assertThat(read.message())
        .isEqualTo("this picture has 20001 x 1 pixels" + " - at most 20000 on a side are allowed");
  }

  @ParameterizedTest
  @CsvSource({
    "a.png, true",
    "a.JPEG, true",
    "b/a.webp, true",
    "a.svgz, false",
    "png, false",
    "a.png/, false"
  })
  void aNameThatEndsLikeAPictureIsRecognized(String path, boolean expected) {
    assertThat(PictureReader.isNamedLikeOne(path)).isEqualTo(expected);
  }

  private static Picture picture(String path, byte[] bytes) {
    return Objects.requireNonNull(PictureReader.read(path, bytes).picture());
  }

  private static byte[] bytes(String format) throws IOException {
    return image(format, 30, 20);
  }

  private static byte[] image(String format, int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    assertThat(ImageIO.write(image, format, bytes)).isTrue();
    return bytes.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
