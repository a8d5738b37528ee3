package dev.standpoint.read.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Drawings that a few bytes make expensive, and detailed ones that are not. */
@Timeout(10)
class SvgCostTest {

  private static final String RECT = "<rect width='700' height='500' fill='url(#p)'/>";

  @Test
  void aDetailedMapIsDrawn() {
    assertThat(error("<path d='M0 0" + "l1.25 2.5".repeat(200_000) + "'/>")).isEmpty();
    assertThat(error("<g><path d='M0 0h1'/></g>".repeat(50_000))).isEmpty();
  }

  @Test
  void stepsOfPathsCountEachTimeTheyAreDrawn() {
    String path = "<path id='p' d='M0 0" + "h1v1".repeat(50_000) + "'/>";

    assertThat(error(path + "<use href='#p'/>".repeat(10))).isEmpty();
    assertThat(error(path + "<use href='#p'/>".repeat(100))).contains("takes too long to draw");
  }

  @Test
  void aMarkerIsDrawnAtEachPointOfEachLineInItsGroup() {
    String marker = "<marker id='m'>" + "<circle r='2'/>".repeat(10) + "</marker>";
    String line = "<path d='M0 0" + "h1v1".repeat(50_000) + "'/>";

    assertThat(error(marker + "<g marker-mid='url(#m)'>" + line + "</g>"))
        .contains("takes too long to draw");
    assertThat(error(marker + "<g style='marker-mid:url(#m)'><g>" + line + "</g></g>"))
        .contains("takes too long to draw");
    assertThat(error(marker + "<path marker-end='url(#m)' d='M0 0h9'/>")).isEmpty();
  }

  @Test
  void lettersCount() {
    assertThat(error("<text>" + "word ".repeat(5_000) + "</text>")).isEmpty();
    assertThat(error("<text>" + "word ".repeat(100_000) + "</text>"))
        .contains("takes too long to draw");
  }

  @Test
  void whatIsDrawnApartCountsForEachShape() {
    String mask = "<mask id='p'><rect width='9' height='9'/></mask>";
    String gradient = "<linearGradient id='p'><stop/></linearGradient>";

    assertThat(error(gradient + RECT.repeat(60))).isEmpty();
    assertThat(error(gradient + RECT.repeat(101))).contains("takes too long to draw");
    assertThat(error(gradient + "<g fill='url(#p)'>" + "<path/>".repeat(101) + "</g>"))
        .contains("takes too long to draw");
    assertThat(error(mask + RECT.replace("fill", "mask").repeat(30)))
        .contains("takes too long to draw");
  }

  @Test
  void unclosedReferencesAndCommentsTakeLinearTime() {
    assertThat(error("<rect fill='" + "url(".repeat(1_000_000) + "'/>")).isEmpty();
    assertThat(error("<rect fill='" + "url( ".repeat(1_000_000) + "'/>")).isEmpty();
    assertThat(error("<rect fill='url(" + " ".repeat(1_000_000) + "'/>")).isEmpty();
    assertThat(error("<style>" + "/*".repeat(1_000_000) + "</style>")).isEmpty();
  }

  private static String error(String parts) {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' width='800' height='600'>" + parts + "</svg>";
    return SvgSanitizer.read(svg.getBytes(StandardCharsets.UTF_8)).error();
  }
}
