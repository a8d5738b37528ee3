package dev.standpoint.diagnostic;

/** How the words that stand out in a fault are coloured, where what shows them has colours. */
@FunctionalInterface
public interface Palette {

  /** Leaves all words as they are. */
  Palette PLAIN = (severity, words) -> words;

  /** The words in the colour of a severity. */
  String paint(Severity severity, String words);
}
