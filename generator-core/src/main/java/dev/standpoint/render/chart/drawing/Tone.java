package dev.standpoint.render.chart.drawing;

import java.util.Arrays;
import java.util.Locale;

/** The meaning of a colour; a shape or a sign always has the same meaning. */
public enum Tone {
  /** An event, which is nobody's position. */
  EVENT("#0b5a6a", "#bcd2d6"),

  /** Lines and words that mean nothing by their colour, and values without a tone. */
  QUIET("#575e63", "#d4d8d6"),

  /** Blue and red differ for readers who cannot tell red from green. */
  FOR("#1a5fa8", "#c1d4e8"),

  /** The colour of FOR; the sign in brackets tells them apart. */
  CONDITIONAL("#1a5fa8", "#c1d4e8"),

  /** Parts of the position are in favour and parts against. */
  MIXED("#6d5a9c", "#d8d2e4"),

  /** Positions against, and rejections of an option. */
  AGAINST("#b23a1a", "#ecccc3"),

  /** A position that says that there is none yet. */
  UNDECIDED("#5d6469", "#d4d8d6"),

  /** Numbers and options, which are neither for nor against. */
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

  /** The class that the style sheet colours on screen. */
  String cssClass() {
    return name().toLowerCase(Locale.ROOT);
  }
}
