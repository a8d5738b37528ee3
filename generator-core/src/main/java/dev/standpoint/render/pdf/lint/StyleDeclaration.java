package dev.standpoint.render.pdf.lint;

/**
 * What stands between two semicolons of a rule, or before one outside of rules, and from where to
 * where in its file.
 *
 * @param property in lower case, empty where there is no colon
 * @param value in lower case, without the content of strings and addresses
 * @param text as written, but for comments
 */
record StyleDeclaration(int start, int end, String property, String value, String text) {

  /** The same in one line, and not too long for a message. */
  String quoted() {
    return StyleRule.quoted(text);
  }
}
