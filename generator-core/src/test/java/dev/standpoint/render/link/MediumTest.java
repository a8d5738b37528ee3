package dev.standpoint.render.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Picture;
import dev.standpoint.model.register.SourceId;
import dev.standpoint.render.PdfProfile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MediumTest {

  private static final Medium TOP = new Medium.Screen("");
  private static final Medium BELOW = new Medium.Screen("../");
  private static final Medium FULL = new Medium.Print("#key-points");
  private static final Medium BRIEF = new Medium.Print("", PdfProfile.BRIEF);

  @Test
  void aNoteIsAPageOnScreenAndAPlaceInPrint() {
    assertThat(TOP.note("talks")).isEqualTo("notes/talks.html");
    assertThat(BELOW.note("talks")).isEqualTo("../notes/talks.html");
    assertThat(FULL.note("talks")).isEqualTo("#note-talks");
  }

  @Test
  void theFrontPageIsTheIndexOnScreenAndMayHaveNoPlaceInPrint() {
    assertThat(TOP.note(Medium.FRONT)).isEqualTo("index.html");
    assertThat(BELOW.note(Medium.FRONT)).isEqualTo("../index.html");
    assertThat(FULL.note(Medium.FRONT)).isEqualTo("#key-points");
    assertThat(BRIEF.note(Medium.FRONT)).isEmpty();
  }

  @Test
  void sourcesAndOtherPagesAreSeenFromWhereThePageIs() {
    SourceId source = new SourceId("a:b");

    assertThat(BELOW.source(source)).isEqualTo("../sources.html#src-a_3a_b");
    assertThat(FULL.source(source)).isEqualTo("#src-a_3a_b");
    assertThat(BELOW.page("actors/holt.html")).isEqualTo("../actors/holt.html");
    assertThat(FULL.page("actors/holt.html")).isEmpty();
  }

  @Test
  void onlyPrintWritesTheSignsOfListsAsText() {
    Block.Listing fromThree = listing(3);
    Block.Listing bullets = listing(-1);

    assertThat(FULL.label(fromThree, 0)).isEqualTo("3.");
    assertThat(FULL.label(fromThree, 2)).isEqualTo("5.");
    assertThat(FULL.label(bullets, 2)).isEqualTo("\u2022");
    assertThat(FULL.label(7)).isEqualTo("7.");
    assertThat(TOP.label(fromThree, 0)).isEmpty();
    assertThat(TOP.label(bullets, 0)).isEmpty();
    assertThat(TOP.label(7)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Picture.Format.class)
  void aPdfShowsEveryPictureButWebP(Picture.Format format) {
    Picture picture = new Picture("map." + format.extension(), format, 40, 20, new byte[0]);

    assertThat(TOP.shows(picture)).isTrue();
    assertThat(FULL.shows(picture)).isEqualTo(format != Picture.Format.WEBP);
    assertThat(TOP.picture(picture)).isEqualTo("assets/images/map." + format.extension());
    assertThat(FULL.picture(picture)).isEqualTo("../assets/images/map." + format.extension());
  }

  @Test
  void onlyTheFullPdfIsWholeAndOnlyTheBriefOneIsBrief() {
    assertThat(List.of(TOP, FULL, BRIEF))
        .extracting(Medium::isWhole)
        .containsExactly(false, true, false);
    assertThat(List.of(TOP, FULL, BRIEF))
        .extracting(Medium::isBrief)
        .containsExactly(false, false, true);
    assertThat(List.of(TOP, FULL, BRIEF))
        .extracting(Medium::isFluid)
        .containsExactly(true, false, false);
    assertThat(List.of(TOP, FULL, BRIEF))
        .extracting(Medium::kind)
        .containsExactly("screen", "print", "print");
  }

  @Test
  void aBrowserPutsNoMarksAroundAQuotation() {
    assertThat(TOP.quotation()).isEqualTo("span");
    assertThat(FULL.quotation()).isEqualTo("q");
    assertThat(TOP.tabindex()).isEqualTo("0");
    assertThat(FULL.tabindex()).isEmpty();
  }

  private static Block.Listing listing(int start) {
    return new Block.Listing(start, true, List.of(), Span.startOf("note.md"));
  }
}
