package dev.standpoint.render.pdf.lint;

import java.util.List;
import java.util.regex.Pattern;

/** A style that Flying Saucer does not know, and what to write instead. */
record UnsupportedCss(Pattern style, String instead) {

  /** Patterns match {@code property:value} in lower case; the first that fits gives the hint. */
  private static final List<UnsupportedCss> KINDS =
      List.of(
          of("--.*|.*\\bvar\\(.*", "write the value itself"),
          of(".*\\b(calc|min|max|clamp)\\(.*", "write the length itself"),
          of("display:.*(flex|grid).*", "use a table, floats or \"display: inline-block\""),
          of(
              "[^:]+:(.*[^\\w.])?[\\d.]+(rem|ch|lh|v[wh]|vmin|vmax|q)\\b.*",
              "write pt, mm, em or %"),
          of(
              "break-(before|after|inside):.*",
              "write \"page-break-before\", \"page-break-after\" or \"page-break-inside\""),
          of("(overflow-wrap|word-break):.*", "write \"word-wrap: break-word\""),
          of("src:.*", "write one TTF file"),
          of(
              ".*(#[\\da-f]{4}|#[\\da-f]{8}|\\b(hsla?|hwb|lab|lch|oklab|oklch|color)\\(.*)",
              "write the colour as #rrggbb"),
          of(
              "(margin|padding|border|inset)-(inline|block).*|inset:.*",
              "write the side, as in \"margin-left\""),
          of("position: *sticky.*", "move it to a margin box: \"position: running(name)\""));

  /** Some patterns take long on longer text, which nobody writes by hand. */
  private static final int LONGEST = 500;

  private static UnsupportedCss of(String style, String instead) {
    return new UnsupportedCss(Pattern.compile(style, Pattern.DOTALL), instead);
  }

  /** Empty if nothing replaces it. */
  static String instead(StyleDeclaration declaration) {
    String all = declaration.property() + ":" + declaration.value();
    String style = all.substring(0, Math.min(LONGEST, all.length()));
    return KINDS.stream()
        .filter(kind -> kind.style.matcher(style).matches())
        .map(UnsupportedCss::instead)
        .findFirst()
        .orElse("");
  }
}
