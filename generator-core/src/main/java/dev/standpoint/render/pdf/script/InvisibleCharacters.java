package dev.standpoint.render.pdf.script;

/** Characters without a glyph: they join, separate, reorder or select the glyphs of others. */
public final class InvisibleCharacters {

  private InvisibleCharacters() {}

  public static boolean is(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> !isSign(codePoint);
      case Character.NON_SPACING_MARK -> isSelector(codePoint);
      case Character.OTHER_LETTER -> isFiller(codePoint);
      default -> false;
    };
  }

  /** Signs around numbers in Arabic, Syriac and Kaithi: visible, but of the category Cf. */
  private static boolean isSign(int c) {
    return (c >= 0x0600 && c <= 0x0605)
        || c == 0x06DD
        || c == 0x070F
        || (c >= 0x0890 && c <= 0x0891)
        || c == 0x08E2
        || c == 0x110BD
        || c == 0x110CD;
  }

  /** Variation selectors and the like. */
  private static boolean isSelector(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0100 && c <= 0xE01EF)
        || (c >= 0x180B && c <= 0x180F)
        || c == 0x034F
        || c == 0x17B4
        || c == 0x17B5;
  }

  /** Fillers of Korean syllables. */
  private static boolean isFiller(int c) {
    return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
  }
}
