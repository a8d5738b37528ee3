package dev.standpoint.render.words;

import dev.standpoint.model.note.FigureKind;
import java.util.Locale;
import java.util.Map;

/** The labels of figures and tables. */
public final class FigureWords {

  private final WordsFile words;

  FigureWords(WordsFile words) {
    this.words = words;
  }

  /** {@code Figure 1}, in captions and references. */
  public String label(FigureKind kind, int number) {
    return words.say(key(kind), Map.of("number", Integer.toString(number)));
  }

  /** The words of a reference to a figure or table that is not shown as of the day. */
  public String leftOut(FigureKind kind) {
    return words.word(key(kind) + ".left-out");
  }

  /** The key of the kind in the words file. */
  private static String key(FigureKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
