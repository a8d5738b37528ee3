package dev.standpoint.render.chart.drawing;

/**
 * Estimated widths of text in the font of the theme, Source Sans, as multiples of the size of its
 * letters. They are rounded up: pictures are laid out on machines without fonts. Letters that the
 * font lacks have the largest width.
 */
final class LetterWidths {

  /** The factor of the regular weight, which the widths below are measured in. */
  static final double REGULAR = 1;

  /** The factor of the semibold weight (600): the largest ratio of any letter, rounded up. */
  static final double BOLD = 1.07;

  /** For East Asian characters, emoji and all else that the font lacks; a little over an em. */
  private static final double WIDEST = 1.05;

  /** For letters after Cyrillic, such as Armenian or Georgian, which come from another font. */
  private static final double ELSEWHERE = 0.8;

  /** Indexed by code point; letters of similar width share one value. */
  private static final double[] ASCII = new double[128];

  static {
    set(0.2, " ");
    set(0.27, "'ijlI,.:;|");
    set(0.32, "()[]{}-!f");
    set(0.36, "rt/\\");
    set(0.44, "*sz?");
    set(0.47, "cvxy\"");
    set(0.53, "0123456789#$+<=>^_~eagkFJLXYV");
    set(0.57, "bdhnopquATSZE`P");
    set(0.62, "BCDGKR&");
    set(0.68, "HNOQU");
    set(0.75, "Mw");
    set(0.86, "m%@W");
  }

  private LetterWidths() {}

  private static void set(double width, String letters) {
    letters.chars().forEach(c -> ASCII[c] = width);
  }

  /** The sum for all code points: kerning, which would make it smaller, is ignored. */
  static double of(String text) {
    return text.codePoints().mapToDouble(LetterWidths::of).sum();
  }

  /** By general category, since a table of all letters would be larger than the gain. */
  private static double of(int c) {
    if (c < ASCII.length) {
      return ASCII[c];
    }
    return switch (Character.getType(c)) {
      // An accent takes no room of its own: it is drawn over the letter before it.
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      case Character.SPACE_SEPARATOR -> 0.3;
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> 0.46;
      case Character.MATH_SYMBOL -> 0.53;
      case Character.DASH_PUNCTUATION -> c == 0x2014 ? 0.82 : 0.52;
      case Character.LOWERCASE_LETTER -> ofLetter(c, c < 0x370 ? 0.62 : 0.72);
      case Character.UPPERCASE_LETTER -> ofLetter(c, 0.76);
      default -> isKnown(c) ? 0.97 : WIDEST;
    };
  }

  private static double ofLetter(int c, double usual) {
    boolean wide = "ÆŒæœŴŵŉЖШЩЮЫжшщюфыњљмтЉЊ".indexOf(c) >= 0;
    return wide ? 0.93 : c < 0x530 ? usual : ELSEWHERE;
  }

  /** Scripts before the CJK Radicals (2E80) have letters narrower than an em. */
  private static boolean isKnown(int c) {
    return c < 0x2E80;
  }
}
