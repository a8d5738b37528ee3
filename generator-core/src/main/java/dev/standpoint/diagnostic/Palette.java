package dev.standpoint.diagnostic;

/** Colours the words that stand out in a diagnostic, on a terminal that has colours. */
@FunctionalInterface
public interface Palette {

  /** Adds no colours. */
  Palette PLAIN = (severity, words) -> words;

  /** The words in the colour of the severity. */
  String paint(Severity severity, String words);
}
