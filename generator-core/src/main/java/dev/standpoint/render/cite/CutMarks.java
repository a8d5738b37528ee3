package dev.standpoint.render.cite;

/**
 * Signs that no text of a source or note can hold, set where citeproc's output will be cut: around
 * each source of a citation, and for an author that is to be left out.
 */
final class CutMarks {

  static final char START = '\uE000';
  static final char END = '\uE001';
  static final char AUTHOR = '\uE002';

  private CutMarks() {}

  static String clean(String text) {
    return text.replace(START, '\uFFFD').replace(END, '\uFFFD').replace(AUTHOR, '\uFFFD');
  }
}
