package dev.standpoint.render.pdf.script;

import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.render.JustificationInfo;

/**
 * A stretch of text in one font.
 *
 * @param shown what is drawn for the text: without what has no look, with code points in brackets
 *     for what no font has
 */
record FontRun(String text, String shown, FontFace face, boolean missing) {

  static final String SPACES = " \u00A0\u3000";

  /** In the unit of {@code size}. */
  float width(float size) {
    return face.font().getWidthPoint(shown, size);
  }

  ITextFSFont font(float size) {
    return new ITextFSFont(face.description(), size);
  }

  /** What is added behind the characters of a justified text, which counts UTF-16 units. */
  static float stretch(String text, JustificationInfo info) {
    int spaces = (int) text.chars().filter(c -> SPACES.indexOf(c) >= 0).count();
    return spaces * info.spaceAdjust() + (text.length() - spaces) * info.nonSpaceAdjust();
  }

  /** Whether each character of the text is drawn by one, so that a line can stretch within it. */
  boolean isLetterByLetter() {
    return shown.equals(text) && shown.chars().noneMatch(c -> Character.isSurrogate((char) c));
  }
}
