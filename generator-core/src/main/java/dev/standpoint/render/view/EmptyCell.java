package dev.standpoint.render.view;

import java.util.Locale;

/** Why a cell is blank. */
enum EmptyCell {
  NONE("\u2013", "nothing found"),
  INAPPLICABLE("n/a", "not applicable"),
  UNCARRIED("\u2013", "not carried");

  private final String sign;
  private final String meaning;

  EmptyCell(String sign, String meaning) {
    this.sign = sign;
    this.meaning = meaning;
  }

  /** What templates call it. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  View.Term term() {
    return new View.Term(sign, meaning);
  }
}
