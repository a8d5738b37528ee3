package dev.standpoint.render.cite;

import java.util.regex.Pattern;

/**
 * Signs in the output of citeproc at which it is cut: around each source of a citation and around
 * text with looks. They are private-use characters, which texts must not contain. {@code
 * processor.js} writes them.
 */
final class CutMarks {

  /** Starts a source of a bracket. Its place in the bracket follows, then {@link #PLACE_END}. */
  static final char START = '\uE000';

  static final char END = '\uE001';
  static final char PLACE_END = '\uE003';
  static final char ITALIC = '\uE010';
  static final char NOT_ITALIC = '\uE011';
  static final char BOLD = '\uE012';
  static final char NOT_BOLD = '\uE013';
  static final char SMALL_CAPS = '\uE014';
  static final char NOT_SMALL_CAPS = '\uE015';
  static final char SUPERSCRIPT = '\uE016';
  static final char SUBSCRIPT = '\uE017';
  static final char BASELINE = '\uE018';
  static final char URL = '\uE019';
  static final char DOI = '\uE01A';

  /** A part that starts on a line of its own. */
  static final char LINE = '\uE01B';

  /** A first field that is set apart, such as a number. */
  static final char MARGIN = '\uE01C';

  /** Ends what any of the signs from {@link #ITALIC} opens, except {@link #LINE}. */
  static final char CLOSE = '\uE01F';

  private static final Pattern SIGNS = Pattern.compile("[\uE000-\uE01F]");

  private CutMarks() {}

  /** A text with U+FFFD for each of the signs. */
  static String clean(String text) {
    return SIGNS.matcher(text).replaceAll("\uFFFD");
  }
}
