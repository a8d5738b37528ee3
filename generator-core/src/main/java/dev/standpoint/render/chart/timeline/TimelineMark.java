package dev.standpoint.render.chart.timeline;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Event;
import dev.standpoint.render.chart.drawing.LabelType;
import dev.standpoint.render.chart.drawing.Tone;
import dev.standpoint.render.words.Words;
import java.util.Map;

/**
 * An entry of a timeline: when it was, that date in words, its title, whether it took place, its
 * lane (empty for none), the meaning of its colour, and the address that it leads to.
 */
public record TimelineMark(
    Edtf when,
    String date,
    String title,
    Event.Status status,
    String lane,
    Tone tone,
    String href) {

  LabelType type() {
    return switch (status) {
      case UNSTATED, ALLEGED -> LabelType.LABEL;
      case PLANNED -> LabelType.PLANNED;
      case CANCELLED -> LabelType.CANCELLED;
    };
  }

  /** The text beside the mark; no shape of letters says that an event is alleged. */
  String label(Words words) {
    return words.say("chart.mark-label", status, Map.of("title", title));
  }

  /** All of it in one line. */
  String inWords(Words words) {
    return words.say("chart.mark", status, Map.of("date", date, "title", title));
  }
}
