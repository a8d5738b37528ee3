package dev.standpoint.render.pdf.lint;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import java.util.regex.Pattern;

/** Reports text in a page's margin box without a font: margin boxes inherit none. */
final class MarginBoxCheck {

  /** Content that needs no font: an element brings its own, and an image has none. */
  private static final Pattern NO_TEXT =
      Pattern.compile("none|normal|inherit|element\\([^)]*\\)|url\\([^)]*\\)|\"\"|''");

  private MarginBoxCheck() {}

  static void check(PrintStyle style, StyleRule rule, DiagnosticCollector findings) {
    if (rule.parent() < 0
        || !style.sheet().rules().get(rule.parent()).isAt("@page")
        || rule.last("font").isPresent()
        || rule.last("font-family").isPresent()) {
      return;
    }
    rule.last("content")
        .filter(content -> !NO_TEXT.matcher(content.value()).replaceAll("").isBlank())
        .ifPresent(
            content ->
                findings.add(
                    DiagnosticCode.PRINT_STYLE,
                    style.span(content),
                    content.quoted() + " inherits no font here, so it may be printed in any",
                    "write a font-family in " + rule.quoted()));
  }
}
