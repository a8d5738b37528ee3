package dev.standpoint.render.pdf.lint;

import java.util.List;

/**
 * A style sheet in parts, with their places. It may contain any error.
 *
 * @param rules in the order of their opening braces
 * @param statements what ends with a semicolon outside of rules, such as an import
 * @param strays the places of closing braces without an opening one
 */
record StyleSheet(List<StyleRule> rules, List<StyleDeclaration> statements, List<Integer> strays) {

  StyleSheet {
    rules = List.copyOf(rules);
    statements = List.copyOf(statements);
    strays = List.copyOf(strays);
  }

  static StyleSheet of(StyleText style) {
    return new StyleScanner(style).scan();
  }

  /** The declarations of a {@code style} attribute, in one rule without a head. */
  static StyleSheet inline(StyleText style) {
    StyleScanner scanner = new StyleScanner(style);
    scanner.openWithoutHead();
    return scanner.scan();
  }
}
