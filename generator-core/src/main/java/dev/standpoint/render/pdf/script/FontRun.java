package dev.standpoint.render.pdf.script;

import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.render.JustificationInfo;

/**
 * A part of a text that is drawn in one font.
 *
 * @param text as it is in the document
 * @param shown what is drawn: without invisible characters, and with code points in brackets for
 *     characters that no font has
 * @param missing whether no font has the character
 */
record FontRun(String text, String shown, FontFace face, boolean missing) {

  private static final String SPACES = " \u00A0\u3000";

  /** A run in a font that has all its characters. */
  static FontRun shown(String text, String shown, FontFace face) {
    return new FontRun(text, shown, face, false);
  }

  /** A run that shows code points in place of a character that no font has. */
  static FontRun missing(String text, String codes, FontFace face) {
    return new FontRun(text, codes, face, true);
  }

  /** The width in the unit of {@code size}. */
  float width(float size) {
    return face.font().getWidthPoint(shown, size);
  }

  ITextFSFont font(float size) {
    return new ITextFSFont(face.description(), size);
  }

  /** The width that justification adds to a text; Flying Saucer counts UTF-16 units. */
  static float stretch(String text, JustificationInfo info) {
    int spaces = (int) text.chars().filter(c -> SPACES.indexOf(c) >= 0).count();
    return spaces * info.spaceAdjust() + (text.length() - spaces) * info.nonSpaceAdjust();
  }

  /** Whether one glyph is drawn for each UTF-16 unit, so that Flying Saucer can justify it. */
  boolean isLetterByLetter() {
    return shown.equals(text) && shown.chars().noneMatch(c -> Character.isSurrogate((char) c));
  }
}
