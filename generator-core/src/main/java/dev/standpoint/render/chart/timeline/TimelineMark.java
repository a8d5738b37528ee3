package dev.standpoint.render.chart.timeline;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.render.chart.drawing.LabelType;
import dev.standpoint.render.chart.drawing.Tone;

/**
 * Something on a timeline: when it was, that in words, what is written beside it, how it stands, in
 * which lane it lies (empty for none), what its colour stands for, and where it leads.
 */
public record TimelineMark(
    Edtf when, String date, String title, Standing standing, String lane, Tone tone, String href) {

  /** Whether it happened, as far as is known. */
  public enum Standing {
    HAPPENED,
    PLANNED,
    CANCELLED,
    ALLEGED
  }

  LabelType lettering() {
    return switch (standing) {
      case HAPPENED, ALLEGED -> LabelType.LABEL;
      case PLANNED -> LabelType.PLANNED;
      case CANCELLED -> LabelType.CANCELLED;
    };
  }

  /** What is written beside it; that it is alleged is said in words. */
  String label() {
    return standing == Standing.ALLEGED ? title + " (alleged)" : title;
  }

  /** All of it in one line. */
  String inWords() {
    String status =
        switch (standing) {
          case HAPPENED -> "";
          case PLANNED -> ", planned";
          case CANCELLED -> ", cancelled";
          case ALLEGED -> ", alleged";
        };
    return date + ": " + title + status;
  }
}
