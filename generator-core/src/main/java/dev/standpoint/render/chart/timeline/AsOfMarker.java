package dev.standpoint.render.chart.timeline;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.render.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The as-of date of a picture, whether the picture shows it, and the words of the picture. */
record AsOfMarker(LocalDate day, Words words, boolean isShown) {

  /** The marker for a timeline in one piece. */
  static AsOfMarker shown(LocalDate day, Words words) {
    return new AsOfMarker(day, words, true);
  }

  /** {@code As of 12 March 2031}. */
  String label() {
    return words.say("chart.as-of", "date", words.dates().full(Edtf.of(day)));
  }

  /** The start of the day after, which is where the future begins: a day of the epoch. */
  double endOfDay() {
    return day.toEpochDay() + 1.0;
  }

  /** The dates for which an axis has to have room. */
  List<Edtf> with(List<Edtf> dates) {
    List<Edtf> all = new ArrayList<>(dates);
    if (isShown) {
      all.add(Edtf.of(day));
    }
    return all;
  }

  /** The marker for a piece of a timeline: shown where the date lies within, or in the last. */
  AsOfMarker forPiece(List<TimelineMark> piece, boolean isLast) {
    boolean begun = piece.stream().anyMatch(mark -> !mark.when().earliest().isAfter(day));
    boolean over = piece.stream().allMatch(mark -> mark.when().latest().isBefore(day));
    return new AsOfMarker(day, words, begun && (isLast || !over));
  }
}
