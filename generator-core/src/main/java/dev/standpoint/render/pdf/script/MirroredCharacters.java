package dev.standpoint.render.pdf.script;

/** Brackets and similar characters, which are mirrored in right-to-left text (UAX 9, rule L4). */
final class MirroredCharacters {

  private static final String PAIRS =
      "()[]{}<>\u00AB\u00BB\u2039\u203A\u2045\u2046\u207D\u207E\u208D\u208E\u2264\u2265\u2329\u232A"
          + "\u27E6\u27E7\u27E8\u27E9\u27EA\u27EB\u3008\u3009\u300A\u300B";

  private MirroredCharacters() {}

  /** The character whose glyph shows {@code character} in right-to-left text. */
  static String of(String character) {
    int place = PAIRS.indexOf(character);
    return place < 0 ? character : PAIRS.substring(place ^ 1, (place ^ 1) + 1);
  }
}
