package dev.standpoint.render.pdf.script;

import static java.util.Objects.requireNonNull;

import dev.standpoint.render.pdf.script.BidiParagraph.Leaf;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/**
 * Reorders laid out lines for display (UAX 9, rule L2). Flying Saucer lays out every line from left
 * to right; this moves the parts of lines that contain Arabic or Hebrew, or whose element has
 * {@code dir="rtl"}.
 */
public final class BidiLines {

  private final FontRuns runs;

  /** Boxes whose sides were swapped, since a box may be met again. */
  private final Set<InlineLayoutBox> turned = Collections.newSetFromMap(new IdentityHashMap<>());

  public BidiLines(FontRuns runs) {
    this.runs = runs;
  }

  /** Arranges all lines below a box, except those that change while they are painted. */
  public void arrange(Box box, CssContext c) {
    BidiParagraph paragraph = new BidiParagraph(isRightToLeft(box));
    for (Box child : box.getChildren()) {
      if (child instanceof LineBox line) {
        line.getNonFlowContent().forEach(outside -> arrange(outside, c));
        line.getChildren().forEach(part -> arrangeBlocks(part, c));
        paragraph.add(line);
        if (line.isEndsOnNL()) {
          arrange(paragraph, c);
          paragraph = new BidiParagraph(paragraph.isRightToLeft());
        }
      } else {
        arrange(child, c);
      }
    }
    arrange(paragraph, c);
  }

  /** Inline blocks have lines of their own. */
  private void arrangeBlocks(Object part, CssContext c) {
    if (part instanceof InlineLayoutBox inline) {
      inline.getInlineChildren().forEach(child -> arrangeBlocks(child, c));
    } else if (part instanceof Box block) {
      arrange(block, c);
    }
  }

  private void arrange(BidiParagraph paragraph, CssContext c) {
    if (paragraph.isPlain()) {
      return;
    }
    paragraph
        .leaves()
        .forEach(
            (line, leaves) -> {
              if (!line.isContainsDynamicFunction() && !isPlain(leaves)) {
                turnBoxes(line.getChildren());
                VisualLine visual = new VisualLine(line, BidiPieces.of(line, leaves, runs, c), c);
                visual.splitBoxes();
                visual.place();
              }
              if (paragraph.isRightToLeft()) {
                alignLast(line);
              }
            });
  }

  /**
   * Arranges a line of a margin box or with a page number, whose text is known only when it is
   * painted. Does nothing unless {@code text} is the first of its line; returns the text to paint.
   */
  public InlineText arrange(InlineText text, CssContext c) {
    InlineLayoutBox box = requireNonNull(text.getParent());
    LineBox line = box.getLineBox();
    if (!line.isContainsDynamicFunction() && !box.isContainedInMarginBox()) {
      return text;
    }
    BidiParagraph paragraph = new BidiParagraph(isRightToLeft(requireNonNull(line.getParent())));
    paragraph.add(line);
    if (paragraph.isPlain()) {
      return text;
    }
    List<Leaf> leaves = requireNonNull(paragraph.leaves().get(line));
    if (leaves.get(0).content() != text) {
      return text;
    }
    List<BidiPieces.Piece> pieces = BidiPieces.of(line, leaves, runs, c);
    new VisualLine(line, pieces, c).place();
    return (InlineText) pieces.get(0).content();
  }

  /** Whether all of a line is read from left to right already. */
  private static boolean isPlain(List<Leaf> leaves) {
    for (Leaf leaf : leaves) {
      for (byte level : leaf.levels()) {
        if (level != 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** In a right-to-left box the start is at the right: borders and paddings change sides. */
  private void turnBoxes(List<?> children) {
    for (Object child : children) {
      if (child instanceof InlineLayoutBox box && turned.add(box)) {
        if (Direction.isRightToLeft(element(box))) {
          boolean starts = box.isStartsHere();
          box.setStartsHere(box.isEndsHere());
          box.setEndsHere(starts);
        }
        turnBoxes(box.getInlineChildren());
      }
    }
  }

  /** The last line of a justified right-to-left paragraph is aligned at the right. */
  private static void alignLast(LineBox line) {
    Box block = requireNonNull(line.getParent());
    if (requireNonNull(block.getStyle()).isTextJustify()
        && line.getJustificationInfo() == null
        && line.getFloatDistances() != null) {
      int right = line.getFloatDistances().rightFloatDistance();
      line.setX(block.getContentWidth() - right - line.getContentWidth());
      line.calcCanvasLocation();
      line.calcChildLocations();
    }
  }

  private static boolean isRightToLeft(Box box) {
    return Direction.isRightToLeft(element(box));
  }

  /** The element of a box, or of the nearest box around it that has one. */
  private static @Nullable Element element(Box box) {
    Box around = box;
    while (around != null && around.getElement() == null) {
      around = around.getParent();
    }
    return around == null ? null : around.getElement();
  }
}
