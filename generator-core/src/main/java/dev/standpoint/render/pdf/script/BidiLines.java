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
 * Flying Saucer lays out every line from left to right. This puts lines with Arabic or Hebrew in
 * them, and those of elements that say so, into the order in which they are seen.
 */
public final class BidiLines {

  private final FontRuns runs;
  private final Set<InlineLayoutBox> turned = Collections.newSetFromMap(new IdentityHashMap<>());

  public BidiLines(FontRuns runs) {
    this.runs = runs;
  }

  /** All lines that have been laid out, but for those that change while they are painted. */
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

  /** Boxes with lines of their own within a line. */
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
   * A line of a margin, or with a page number in it, when its first text is about to be painted.
   * Returns what now stands first.
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

  /** The start of a box is at its right where it says that it runs to the left. */
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

  /** The last line of a justified paragraph begins at its right. */
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

  private static @Nullable Element element(Box box) {
    Box around = box;
    while (around != null && around.getElement() == null) {
      around = around.getParent();
    }
    return around == null ? null : around.getElement();
  }
}
