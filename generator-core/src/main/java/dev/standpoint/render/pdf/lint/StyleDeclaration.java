package dev.standpoint.render.pdf.lint;

/**
 * A declaration of a rule, or a statement outside of rules such as an import.
 *
 * @param start its first index in its file
 * @param end the index after its last character
 * @param property in lower case; empty if there is no colon
 * @param value in lower case, with strings and addresses masked
 * @param text as written, with blanks in place of comments
 */
record StyleDeclaration(int start, int end, String property, String value, String text) {

  /** As messages show it. */
  String quoted() {
    return StyleRule.quoted(text);
  }
}
