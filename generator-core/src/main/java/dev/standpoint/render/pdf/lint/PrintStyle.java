package dev.standpoint.render.pdf.lint;

import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;

/**
 * One style of the print document: a sheet, or what stands in a template.
 *
 * @param own whether it is the project's, not ours
 */
record PrintStyle(SourceText file, StyleSheet sheet, boolean own) {

  Span span(StyleDeclaration declaration) {
    return file.span(declaration.start(), declaration.end());
  }

  /** The head of a rule. */
  Span span(StyleRule rule) {
    return file.span(rule.start(), rule.start() + rule.head().length());
  }
}
