package dev.standpoint.render.words;

/** A text in a source file, with its line from 1 and the rest of the file after it. */
record Literal(int line, String text, String before, String after) {

  static Literal at(String file, int start, String text) {
    int line = (int) file.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
    return new Literal(
        line,
        text,
        file.substring(0, start),
        file.substring(Math.min(file.length(), start + text.length())));
  }
}
