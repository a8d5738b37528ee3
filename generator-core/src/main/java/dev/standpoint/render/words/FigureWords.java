package dev.standpoint.render.words;

import dev.standpoint.model.note.FigureKind;
import java.util.Locale;
import java.util.Map;

/** What figures and tables are called in the language of a pack. */
public final class FigureWords {

  private final WordsFile words;

  FigureWords(WordsFile words) {
    this.words = words;
  }

  /** {@code Figure 1}, as captions and references have it. */
  public String label(FigureKind kind, int number) {
    return words.say(key(kind), Map.of("number", Integer.toString(number)));
  }

  /** What a reference says to one that, as of a day, is not shown. */
  public String leftOut(FigureKind kind) {
    return words.word(key(kind) + ".left-out");
  }

  private static String key(FigureKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
