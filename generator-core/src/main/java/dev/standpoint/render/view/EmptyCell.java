package dev.standpoint.render.view;

import dev.standpoint.render.words.Words;
import java.util.Locale;

/** Why a cell is blank; the words file has the sign and the meaning of each reason. */
enum EmptyCell {
  NONE,
  INAPPLICABLE,
  UNCARRIED;

  /** Its name in templates, style sheets and the words file. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  MatrixView.Term term(Words words) {
    String key = "blank." + key();
    return new MatrixView.Term(words.say(key + ".sign"), words.say(key + ".meaning"));
  }
}
