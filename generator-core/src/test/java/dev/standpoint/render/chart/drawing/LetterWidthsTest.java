package dev.standpoint.render.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterWidthsTest {

  private static final String FONTS = "/dev/standpoint/templates/print/fonts/";

  @ParameterizedTest
  @CsvSource({
    "SourceSans3_400Regular.ttf, 1",
    "SourceSans3_400Regular_Italic.ttf, 1.03",
    "SourceSans3_600SemiBold.ttf, 1.07"
  })
  void noLetterOfTheThemesFontsIsWider(String name, double weight) throws IOException {
    BaseFont font = font(name);

    for (char c = ' '; c < 0x460; c++) {
      if (font.charExists(c) && isInUse(c)) {
        assertThat(LetterWidths.of(String.valueOf(c)) * weight)
            .as("U+%04X %s", (int) c, c)
            .isGreaterThanOrEqualTo(font.getWidth(c) / 1000.0);
      }
    }
  }

  /** Latin as far as Europe writes it, Greek and Cyrillic. */
  private static boolean isInUse(char c) {
    return c < 127 || (Character.isLetterOrDigit(c) && (c < 0x180 || c > 0x390));
  }

  private static BaseFont font(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(LetterWidthsTest.class.getResourceAsStream(FONTS + name))) {
      return BaseFont.createFont(
          name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
    }
  }
}
