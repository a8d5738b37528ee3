package dev.standpoint.render.pdf.script;

import static java.util.Objects.requireNonNull;

import dev.standpoint.render.pdf.script.BidiParagraph.Leaf;
import java.util.ArrayList;
import java.util.List;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.LineBox;

/** Splits the texts of a line where their direction changes. */
final class BidiPieces {

  /**
   * A text of one direction, or a box.
   *
   * @param width in dots, without the margins, borders and paddings of the boxes around it
   */
  record Piece(Object content, byte level, float width) {}

  private final LineBox line;
  private final FontRuns runs;
  private final CssContext c;

  /** In reading order. */
  private final List<Piece> pieces = new ArrayList<>();

  private BidiPieces(LineBox line, FontRuns runs, CssContext c) {
    this.line = line;
    this.runs = runs;
    this.c = c;
  }

  /** The pieces in reading order; in the line they replace its texts. */
  static List<Piece> of(LineBox line, List<Leaf> leaves, FontRuns runs, CssContext c) {
    BidiPieces pieces = new BidiPieces(line, runs, c);
    for (Leaf leaf : leaves) {
      if (leaf.content() instanceof InlineText text) {
        pieces.cut(text, leaf.levels());
      } else {
        pieces.add((Box) leaf.content(), leaf.levels()[0]);
      }
    }
    return pieces.pieces;
  }

  private void add(Box box, byte level) {
    int width = box instanceof InlineLayoutBox empty ? empty.getInlineWidth() : box.getWidth();
    pieces.add(new Piece(box, level, width));
  }

  /** Replaces a text in its box by one part for each level. */
  private void cut(InlineText text, byte[] levels) {
    InlineLayoutBox box = requireNonNull(text.getParent());
    List<Object> siblings = box.getInlineChildren();
    int place = siblings.indexOf(text);
    siblings.remove(place);
    float rest = text.getWidth() + stretch(text, box);
    int start = 0;
    do {
      int end = endOfLevel(levels, start);
      byte level = levels.length == 0 ? 0 : levels[start];
      InlineText part = part(text, start, end, level);
      // The last piece gets the rest, so that rounding does not change the width of the line.
      float width = end == levels.length ? rest : width(part, box);
      part.setParent(box);
      part.setWidth(Math.round(width));
      siblings.add(place++, part);
      pieces.add(new Piece(part, level, width));
      rest -= width;
      start = end;
    } while (start < levels.length);
  }

  private static int endOfLevel(byte[] levels, int start) {
    int end = start;
    while (end < levels.length && levels[end] == levels[start]) {
      end++;
    }
    return end;
  }

  private static InlineText part(InlineText text, int start, int end, byte level) {
    boolean turns = level % 2 == 1;
    boolean whole = start == 0 && end == text.getEnd() - text.getStart();
    if (whole && turns == text instanceof RightToLeftText) {
      return text;
    }
    int from = text.getStart() + start;
    int to = text.getStart() + end;
    return turns
        ? new RightToLeftText(text.getMasterText(), text.getTextNode(), from, to, 0)
        : new InlineText(text.getMasterText(), text.getTextNode(), from, to, 0);
  }

  private float width(InlineText part, InlineLayoutBox box) {
    return runs.width(part.getSubstring(), requireNonNull(box.getStyle()).getFSFont(c))
        + stretch(part, box);
  }

  /** What justification adds to the width of a part, in dots. */
  private float stretch(InlineText part, InlineLayoutBox box) {
    JustificationInfo info = line.getJustificationInfo();
    return info == null || !requireNonNull(box.getStyle()).isTextJustify()
        ? 0
        : FontRun.stretch(part.getSubstring(), info);
  }
}
