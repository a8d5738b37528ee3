package dev.standpoint.render.pdf.lint;

/**
 * A style with masked parts, so that a scanner finds no braces or semicolons in them. All other
 * characters keep their index.
 *
 * @param from where it starts in its file
 * @param text with blanks in place of comments
 * @param code the same with strings and addresses masked too
 */
record StyleText(int from, String text, String code) {

  /** A letter to every scanner, never a brace, semicolon or colon. */
  private static final char HIDDEN = '_';

  static StyleText of(int from, String style) {
    Mask mask = new Mask(style);
    while (mask.at < mask.length) {
      mask.at = mask.nextEnd();
    }
    return new StyleText(from, String.valueOf(mask.text), String.valueOf(mask.code));
  }

  /** Goes through a style once; each step masks one comment, string, escape or address. */
  private static final class Mask {

    private final String style;
    private final int length;
    private final char[] text;
    private final char[] code;

    /** Where the next step starts. */
    private int at;

    Mask(String style) {
      this.style = style;
      this.length = style.length();
      this.text = style.toCharArray();
      this.code = style.toCharArray();
    }

    /** Masks what starts here and returns where it ends; one character if nothing does. */
    private int nextEnd() {
      char c = style.charAt(at);
      if (style.startsWith("/*", at)) {
        return blank(endOfComment());
      }
      if (c == '"' || c == '\'') {
        return Math.min(length, hide(at + 1, endOfString(c)) + 1);
      }
      if (c == '\\') {
        return hide(at, Math.min(length, at + 2));
      }
      return c == '(' && isOfBareAddress() ? hide(at + 1, endOfAddress()) : at + 1;
    }

    /** After the closing sign; a comment without one reaches to the end. */
    private int endOfComment() {
      int end = style.indexOf("*/", at + 2);
      return end < 0 ? length : end + 2;
    }

    /** At its closing quote, or at the end of the line if there is none. */
    private int endOfString(char quote) {
      int end = at + 1;
      while (end < length && style.charAt(end) != quote && !isLineEnd(end)) {
        end += style.charAt(end) == '\\' ? 2 : 1;
      }
      return Math.min(length, end);
    }

    private boolean isLineEnd(int index) {
      return style.charAt(index) == '\n' || style.charAt(index) == '\r';
    }

    /** Whether a bracket opens {@code url()} without quotes, in which braces have no meaning. */
    private boolean isOfBareAddress() {
      int start = at + 1;
      while (start < length && Character.isWhitespace(style.charAt(start))) {
        start++;
      }
      boolean quoted = start < length && "\"'".indexOf(style.charAt(start)) >= 0;
      return !quoted && style.regionMatches(true, at - 3, "url", 0, 3);
    }

    /** At the closing bracket, or at the end of the line if there is none. */
    private int endOfAddress() {
      int end = at + 1;
      while (end < length && style.charAt(end) != ')' && !isLineEnd(end)) {
        end++;
      }
      return end;
    }

    /** Replaces characters by spaces in both texts, as CSS treats comments. */
    private int blank(int end) {
      for (int i = at; i < end; i++) {
        text[i] = ' ';
        code[i] = ' ';
      }
      return end;
    }

    /** Masks characters in the code only: messages show them. */
    private int hide(int start, int end) {
      for (int i = start; i < end; i++) {
        code[i] = HIDDEN;
      }
      return end;
    }
  }
}
