package dev.standpoint.render.chart.drawing;

import java.util.Arrays;
import java.util.Locale;

/** The meaning of a colour; a shape or a sign always has the same meaning. */
public enum Tone {
  EVENT("#0b5a6a", "#bcd2d6"),
  QUIET("#575e63", "#d4d8d6"),
  FOR("#1a5fa8", "#c1d4e8"),
  CONDITIONAL("#1a5fa8", "#c1d4e8"),
  MIXED("#6d5a9c", "#d8d2e4"),
  AGAINST("#b23a1a", "#ecccc3"),
  UNDECIDED("#5d6469", "#d4d8d6"),
  QUANTITY("#2f6b3a", "#c8d8cb");

  /** The colour on paper, where drawings have no style sheet. */
  final String colour;

  /** The colour of pale areas on paper: a quarter of the full one. */
  final String tint;

  Tone(String colour, String tint) {
    this.colour = colour;
    this.tint = tint;
  }

  /** The tone of a value by its kind, {@code for} or {@code quantity}. */
  public static Tone of(String kind) {
    return switch (kind) {
      case "choice" -> QUANTITY;
      case "rejection" -> AGAINST;
      default ->
          Arrays.stream(values()).filter(t -> t.cssClass().equals(kind)).findFirst().orElse(QUIET);
    };
  }

  String cssClass() {
    return name().toLowerCase(Locale.ROOT);
  }
}
