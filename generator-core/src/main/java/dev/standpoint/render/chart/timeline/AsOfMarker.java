package dev.standpoint.render.chart.timeline;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.render.words.DateWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The as-of date, whether a picture shows it, and the words of dates. */
record AsOfMarker(LocalDate asOf, boolean isShown, DateWords words) {

  String inWords() {
    return "As of " + words.full(Edtf.of(asOf));
  }

  /** The dates that an axis is made for. */
  List<Edtf> with(List<Edtf> dates) {
    List<Edtf> all = new ArrayList<>(dates);
    if (isShown) {
      all.add(Edtf.of(asOf));
    }
    return all;
  }

  /** For a piece of a timeline: the as-of date where it lies within, or where nothing follows. */
  AsOfMarker of(List<TimelineMark> piece, boolean last) {
    boolean begun = piece.stream().anyMatch(mark -> !mark.when().earliest().isAfter(asOf));
    boolean over = piece.stream().allMatch(mark -> mark.when().latest().isBefore(asOf));
    return new AsOfMarker(asOf, begun && (last || !over), words);
  }
}
