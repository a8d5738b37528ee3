package dev.standpoint.render.pdf.lint;

import java.util.List;
import java.util.regex.Pattern;

/** What does the work of a style that Flying Saucer does not know, where something does. */
record UnsupportedCss(Pattern style, String instead) {

  private static final List<UnsupportedCss> KINDS =
      List.of(
          of("--.*|.*\\bvar\\(.*", "write the value where it is used"),
          of(".*\\b(calc|min|max|clamp)\\(.*", "write the length itself"),
          of("display:.*(flex|grid).*", "use a table, floats or \"display: inline-block\""),
          of(
              "[^:]+:(.*[^\\w.])?[\\d.]+(rem|ch|lh|v[wh]|vmin|vmax|q)\\b.*",
              "write pt, mm, em or %"),
          of("break-(before|after|inside):.*", "write \"page-break-before\" and the like"),
          of("(overflow-wrap|word-break):.*", "write \"word-wrap: break-word\""),
          of("src:.*", "name one TTF file"),
          of(
              ".*(#[\\da-f]{4}|#[\\da-f]{8}|\\b(hsla?|hwb|lab|lch|oklab|oklch|color)\\(.*)",
              "write the colour as #rrggbb"),
          of("(margin|padding|border|inset)-(inline|block).*|inset:.*", "write the sides' names"),
          of("position: *sticky.*", "move it to a margin box by \"position: running(name)\""));

  /** Some of the patterns take time on what is longer, which nobody writes by hand. */
  private static final int LONGEST = 500;

  private static UnsupportedCss of(String style, String instead) {
    return new UnsupportedCss(Pattern.compile(style, Pattern.DOTALL), instead);
  }

  /** Empty where there is no such thing. */
  static String instead(StyleDeclaration declaration) {
    String whole = declaration.property() + ":" + declaration.value();
    String style = whole.substring(0, Math.min(LONGEST, whole.length()));
    return KINDS.stream()
        .filter(kind -> kind.style.matcher(style).matches())
        .map(UnsupportedCss::instead)
        .findFirst()
        .orElse("");
  }
}
