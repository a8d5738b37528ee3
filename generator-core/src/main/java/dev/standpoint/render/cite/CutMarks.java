package dev.standpoint.render.cite;

/**
 * Signs in the output of citeproc at which it will be cut: around each source of a citation, and in
 * place of an author to leave out. They are private-use characters, which texts must not contain.
 */
final class CutMarks {

  static final char START = '\uE000';
  static final char END = '\uE001';
  static final char AUTHOR = '\uE002';

  private CutMarks() {}

  /** A text with U+FFFD for each of the signs. */
  static String clean(String text) {
    return text.replace(START, '\uFFFD').replace(END, '\uFFFD').replace(AUTHOR, '\uFFFD');
  }
}
