package dev.standpoint.model;

import java.util.List;
import java.util.regex.Pattern;

/** The bare words of a note's text: no citations, no markup, white space folded. */
public final class PlainText {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern BEFORE_STOP = Pattern.compile(" +(?=[,.;:!?])");

  private PlainText() {}

  public static String ofInlines(List<Inline> inlines) {
    StringBuilder text = new StringBuilder();
    inlines.forEach(inline -> append(inline, text));
    return fold(text);
  }

  public static String ofBlocks(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    blocks.forEach(block -> append(block, text));
    return fold(text);
  }

  /** A citation leaves a gap behind it that does not belong before a stop. */
  private static String fold(StringBuilder text) {
    String folded = SPACE.matcher(text).replaceAll(" ").strip();
    return BEFORE_STOP.matcher(folded).replaceAll("");
  }

  private static void append(Inline inline, StringBuilder text) {
    if (inline instanceof Inline.Text plain) {
      text.append(plain.text());
    } else if (inline instanceof Inline.Code code) {
      text.append(code.text());
    } else if (inline instanceof Inline.LineEnd) {
      text.append(' ');
    } else if (inline instanceof Inline.Image image) {
      text.append(image.alternative());
    }
    inline.content().forEach(inner -> append(inner, text));
  }

  private static void append(Block block, StringBuilder text) {
    block.inlines().forEach(inline -> append(inline, text));
    if (block instanceof Block.CodeBlock code) {
      text.append(code.text());
    }
    text.append(' ');
    block.children().forEach(inner -> append(inner, text));
  }
}
