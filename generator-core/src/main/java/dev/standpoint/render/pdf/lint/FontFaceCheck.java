package dev.standpoint.render.pdf.lint;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports fonts that would not be embedded: PDF/A requires that every font is. */
final class FontFaceCheck {

  /** The rule that declares a font (CSS Fonts 3, 4.1). */
  static final String FONT_FACE = "@font-face";

  private static final Pattern ADDRESS = Pattern.compile("(?is)url\\(\\s*[\"']?([^\"')]*).*");

  /** TrueType and OpenType, and a numbered font of a collection; WOFF is compressed. */
  private static final Pattern READABLE = Pattern.compile("(?i)[^:]*\\.(ttf|otf|ttc,\\d+)\\s*");

  private FontFaceCheck() {}

  static void check(PrintStyle style, StyleRule rule, DiagnosticCollector findings) {
    if (!rule.isAt(FONT_FACE)) {
      return;
    }
    String missing =
        missing(rule, "-fs-pdf-font-embed", "embed")
            + missing(rule, "-fs-pdf-font-encoding", "Identity-H");
    if (!missing.isEmpty()) {
      add(findings, style.span(rule), "this font is not embedded in the PDF", "add" + missing);
    }
    rule.last("src").ifPresent(src -> checkFile(style, src, findings));
  }

  /** Flying Saucer compares {@code right} with upper and lower case. */
  private static String missing(StyleRule rule, String property, String right) {
    boolean there =
        rule.last(property).filter(declaration -> declaration.text().contains(right)).isPresent();
    return there ? "" : String.format(Locale.ROOT, " \"%s: %s\"", property, right);
  }

  private static void checkFile(
      PrintStyle style, StyleDeclaration src, DiagnosticCollector findings) {
    Matcher address = ADDRESS.matcher(src.text().substring(src.text().indexOf(':') + 1).strip());
    // Only addresses: StyleCheck asks the engine about any other value.
    if (address.matches() && !READABLE.matcher(address.group(1)).matches()) {
      add(
          findings,
          style.span(src),
          src.quoted() + " is not a font file that the print engine reads",
          "save it as TTF in the theme");
    }
  }

  private static void add(DiagnosticCollector findings, Span at, String message, String hint) {
    findings.add(DiagnosticCode.PRINT_FONT, at, message, hint);
  }
}
