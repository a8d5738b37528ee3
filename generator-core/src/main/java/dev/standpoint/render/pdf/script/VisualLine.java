package dev.standpoint.render.pdf.script;

import static java.util.Objects.requireNonNull;

import dev.standpoint.render.pdf.script.BidiPieces.Piece;
import java.text.Bidi;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/**
 * Moves the pieces of a line to the places where they are seen. Their order in the line stays the
 * reading order, in which they are painted.
 */
final class VisualLine {

  private final LineBox line;
  private final CssContext c;

  /** The pieces in the order in which they are seen. */
  private final List<Piece> fromTheLeft;

  VisualLine(LineBox line, List<Piece> pieces, CssContext c) {
    this.line = line;
    this.c = c;
    this.fromTheLeft = fromTheLeft(pieces);
  }

  /** Rule L2: stretches of higher levels are reversed, from the highest level down. */
  private static List<Piece> fromTheLeft(List<Piece> pieces) {
    byte[] levels = new byte[pieces.size()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = pieces.get(i).level();
    }
    Piece[] order = pieces.toArray(Piece[]::new);
    Bidi.reorderVisually(levels, 0, order, 0, order.length);
    return Arrays.asList(order);
  }

  /** Splits inline boxes whose pieces are no longer side by side. */
  void splitBoxes() {
    BoxFragments.split(line, fromTheLeft.stream().map(Piece::content).toList());
  }

  /** Sets the place of each piece, and of each box from its first piece to its last. */
  void place() {
    IdentityHashMap<InlineLayoutBox, Piece> last = lastPieces();
    Set<InlineLayoutBox> begun = Collections.newSetFromMap(new IdentityHashMap<>());
    float x = 0;
    for (Piece piece : fromTheLeft) {
      Deque<InlineLayoutBox> around = around(piece);
      for (InlineLayoutBox box : around) {
        if (begun.add(box)) {
          box.setX(Math.round(x));
          x += box.getLeftMarginBorderPadding(c);
        }
      }
      put(piece, Math.round(x));
      x += piece.width();
      while (!around.isEmpty() && piece.equals(last.get(around.getLast()))) {
        InlineLayoutBox box = around.removeLast();
        x += box.getRightMarginPaddingBorder(c);
        box.setInlineWidth(Math.round(x) - box.getX());
      }
    }
    line.calcChildLocations();
  }

  /** The rightmost piece of each box, after which its border is. */
  private IdentityHashMap<InlineLayoutBox, Piece> lastPieces() {
    IdentityHashMap<InlineLayoutBox, Piece> last = new IdentityHashMap<>();
    fromTheLeft.forEach(piece -> around(piece).forEach(box -> last.put(box, piece)));
    return last;
  }

  /** The place of a text is relative to its box, that of a box to the line. */
  private static void put(Piece piece, int x) {
    if (piece.content() instanceof InlineText text) {
      text.setX(x - requireNonNull(text.getParent()).getX());
    } else {
      ((Box) piece.content()).setX(x);
    }
  }

  /** The inline boxes around a piece, the outermost first. */
  private static Deque<InlineLayoutBox> around(Piece piece) {
    Deque<InlineLayoutBox> around = new ArrayDeque<>();
    Box box =
        piece.content() instanceof InlineText text
            ? text.getParent()
            : ((Box) piece.content()).getParent();
    while (box instanceof InlineLayoutBox inline) {
      around.addFirst(inline);
      box = inline.getParent();
    }
    return around;
  }
}
