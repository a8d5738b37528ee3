package dev.standpoint.render.pdf.lint;

import java.util.List;
import java.util.Optional;

/**
 * A rule of a style sheet, known to the engine or not.
 *
 * @param parent the index in its sheet of the rule around it; -1 if there is none
 * @param start the first index of its head in the file
 * @param head selectors or an at-rule such as {@code @page}, without comments
 * @param closed whether it has a closing brace
 */
record StyleRule(
    int parent, int start, String head, List<StyleDeclaration> declarations, boolean closed) {

  private static final int LONGEST = 60;

  StyleRule {
    declarations = List.copyOf(declarations);
  }

  boolean isAt(String name) {
    return head.regionMatches(true, 0, name, 0, name.length())
        && (head.length() == name.length() || !Character.isLetter(head.charAt(name.length())));
  }

  /** The last declaration of a property, which wins. */
  Optional<StyleDeclaration> last(String property) {
    return declarations.stream()
        .filter(declaration -> declaration.property().equals(property))
        .reduce((former, latter) -> latter);
  }

  String quoted() {
    return quoted(head);
  }

  /** A part of a style as messages show it: in quotes, on one line of limited length. */
  static String quoted(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return "\"" + line + "\"";
    }
    return "\"" + line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "\u2026\"";
  }
}
