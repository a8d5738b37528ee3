package dev.standpoint.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.theme.Theme;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SameBytesTest {

  @Test
  void sameDocumentSameBytesInAnyLocaleAndZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    byte[] here = Prints.PRINTER.print(Prints.briefing()).bytes();
    try {
      for (String tag :
          List.of("tr-TR", "en-US", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        assertThat(Prints.PRINTER.print(Prints.briefing()).bytes()).as(tag).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void paperIsA4EvenWhereTheStyleDoesNotSay() {
    Locale before = Locale.getDefault();
    String font =
        "src: url(fonts/SourceSans3_400Regular.ttf); -fs-pdf-font-embed: embed;"
            + " -fs-pdf-font-encoding: Identity-H";
    Theme bare = Prints.themeWithStyle("@font-face { font-family: A; " + font + " }");
    byte[] here = new PdfPrinter(bare).print(Prints.document("<p>one</p>")).bytes();
    try {
      Locale.setDefault(Locale.US);

      assertThat(new PdfPrinter(bare).print(Prints.document("<p>one</p>")).bytes()).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void severalThreadsPrintTheSameBytes() {
    byte[] alone = Prints.PRINTER.print(Prints.briefing()).bytes();

    Stream<byte[]> together =
        IntStream.range(0, 6)
            .parallel()
            .mapToObj(i -> Prints.PRINTER.print(Prints.briefing()).bytes());

    assertThat(together.toList()).allMatch(bytes -> Arrays.equals(bytes, alone));
  }
}
