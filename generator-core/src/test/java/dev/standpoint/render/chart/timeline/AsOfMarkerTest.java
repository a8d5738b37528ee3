package dev.standpoint.render.chart.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.render.words.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AsOfMarkerTest {

  private final AsOfMarker marker = AsOfMarker.shown(Timelines.AS_OF, Words.in("en"));

  @Test
  void itsLabelNamesTheFullDate() {
    assertThat(marker.label()).isEqualTo("As of 12 March 2031");
  }

  @Test
  void theFutureBeginsWithTheNextDay() {
    assertThat(marker.endOfDay()).isEqualTo((double) Timelines.AS_OF.plusDays(1).toEpochDay());
  }

  @Test
  void aShownDateNeedsRoomOnTheAxis() {
    List<Edtf> dates = List.of(Edtf.of(Timelines.AS_OF.minusDays(9)));

    assertThat(marker.with(dates)).containsExactly(dates.get(0), Edtf.of(Timelines.AS_OF));
    assertThat(new AsOfMarker(Timelines.AS_OF, Words.in("en"), false).with(dates)).isEqualTo(dates);
  }

  @Test
  void aPieceShowsTheDateIfItsMarksAreAroundIt() {
    assertThat(isShown(false, "2031-03-01", "2031-03-20")).isTrue();
    assertThat(isShown(false, "2031-03-12")).isTrue();
    assertThat(isShown(false, "2031")).isTrue();
  }

  @Test
  void aPieceBeforeOrAfterTheDateDoesNotShowIt() {
    assertThat(isShown(false, "2031-03-01", "2031-03-11")).isFalse();
    assertThat(isShown(false, "2031-03-13", "2032")).isFalse();
    assertThat(isShown(true, "2031-03-13")).isFalse();
  }

  @Test
  void theLastPieceShowsADateAfterAllMarks() {
    assertThat(isShown(true, "2031-03-01", "2031-03-11")).isTrue();
  }

  private boolean isShown(boolean isLast, String... dates) {
    List<TimelineMark> piece = Stream.of(dates).map(date -> Timelines.mark(date, "Talks")).toList();
    return marker.forPiece(piece, isLast).isShown();
  }
}
