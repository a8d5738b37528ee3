package dev.standpoint.render.pdf.lint;

import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;

/**
 * One style of the print document: a style sheet, a style element or a style attribute.
 *
 * @param own whether it belongs to the project; ours are not reported
 */
record PrintStyle(SourceText file, StyleSheet sheet, boolean own) {

  Span span(StyleDeclaration declaration) {
    return file.span(declaration.start(), declaration.end());
  }

  /** Where the head of a rule is. */
  Span span(StyleRule rule) {
    return file.span(rule.start(), rule.start() + rule.head().length());
  }
}
