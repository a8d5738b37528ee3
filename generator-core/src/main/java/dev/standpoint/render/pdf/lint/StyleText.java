package dev.standpoint.render.pdf.lint;

/**
 * A style in which every comment is blank, and in {@code code} every string and address is hidden
 * too; all that is left stands where it stood, and {@code from} is where it starts in its file.
 */
record StyleText(int from, String text, String code) {

  private static final char HIDDEN = '_';

  static StyleText of(int from, String style) {
    Mask mask = new Mask(style);
    while (mask.at < mask.length) {
      mask.at = mask.behindNext();
    }
    return new StyleText(from, String.valueOf(mask.text), String.valueOf(mask.code));
  }

  private static final class Mask {

    private final String style;
    private final int length;
    private final char[] text;
    private final char[] code;
    private int at;

    Mask(String style) {
      this.style = style;
      this.length = style.length();
      this.text = style.toCharArray();
      this.code = style.toCharArray();
    }

    private int behindNext() {
      char c = style.charAt(at);
      if (style.startsWith("/*", at)) {
        return blank(behindComment());
      }
      if (c == '"' || c == '\'') {
        return Math.min(length, hide(at + 1, endOfString(c)) + 1);
      }
      if (c == '\\') {
        return hide(at, Math.min(length, at + 2));
      }
      return c == '(' && isOfBareAddress() ? hide(at + 1, endOfAddress()) : at + 1;
    }

    private int behindComment() {
      int end = style.indexOf("*/", at + 2);
      return end < 0 ? length : end + 2;
    }

    /** At its quote, or at the end of the line where that is missing. */
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

    private boolean isOfBareAddress() {
      int start = at + 1;
      while (start < length && Character.isWhitespace(style.charAt(start))) {
        start++;
      }
      boolean quoted = start < length && "\"'".indexOf(style.charAt(start)) >= 0;
      return !quoted && style.regionMatches(true, at - 3, "url", 0, 3);
    }

    private int endOfAddress() {
      int end = at + 1;
      while (end < length && style.charAt(end) != ')' && !isLineEnd(end)) {
        end++;
      }
      return end;
    }

    private int blank(int end) {
      for (int i = at; i < end; i++) {
        text[i] = ' ';
        code[i] = ' ';
      }
      return end;
    }

    private int hide(int start, int end) {
      for (int i = start; i < end; i++) {
        code[i] = HIDDEN;
      }
      return end;
    }
  }
}
