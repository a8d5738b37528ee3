package dev.standpoint.render.pdf;

import dev.standpoint.render.pdf.font.FontAdvice;
import dev.standpoint.render.pdf.script.InvisibleCharacters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Characters of one kind side by side that the PDF does not show.
 *
 * @param start the offset of the first in its text
 * @param end the offset after the last
 * @param visible the characters without invisible ones, which print and source may differ in
 */
record CharacterRun(int start, int end, String visible, FontAdvice advice) {

  /** The runs in a text. A run continues over invisible characters, which join those around. */
  static List<CharacterRun> of(String text, Set<Integer> wanted) {
    List<CharacterRun> runs = new ArrayList<>();
    int start = -1;
    int end = 0;
    StringBuilder visible = new StringBuilder();
    FontAdvice advice = FontAdvice.of(0);
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      boolean isWanted = wanted.contains(point);
      boolean continues = isWanted && FontAdvice.of(point).equals(advice);
      if (start >= 0 && !continues && (isWanted || !InvisibleCharacters.is(point))) {
        runs.add(new CharacterRun(start, end, visible.toString(), advice));
        start = -1;
      }
      if (isWanted) {
        if (start < 0) {
          start = at;
          advice = FontAdvice.of(point);
          visible.setLength(0);
        }
        visible.appendCodePoint(point);
        end = next;
      }
      at = next;
    }
    if (start >= 0) {
      runs.add(new CharacterRun(start, end, visible.toString(), advice));
    }
    return runs;
  }
}
