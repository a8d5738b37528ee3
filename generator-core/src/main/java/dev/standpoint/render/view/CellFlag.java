package dev.standpoint.render.view;

import dev.standpoint.render.words.Words;
import java.util.Locale;

/** What there is to note of a position in a cell; the words file has its name and meaning. */
enum CellFlag {
  CONDITION,
  SHIFT,
  CONFLICT,
  UNNAMED,
  ONE_SOURCE,
  REPORTED;

  String word(Words words) {
    return words.say(key() + ".word");
  }

  MatrixView.Term term(Words words) {
    return new MatrixView.Term(word(words), words.say(key() + ".meaning"));
  }

  private String key() {
    return "flag." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
