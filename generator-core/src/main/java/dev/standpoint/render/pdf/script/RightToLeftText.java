package dev.standpoint.render.pdf.script;

import org.w3c.dom.Text;
import org.xhtmlrenderer.render.InlineText;

/** A text of one line that is painted from right to left; it holds its words as they are read. */
public final class RightToLeftText extends InlineText {

  RightToLeftText(String master, Text node, int start, int end, int width) {
    super(master, node, start, end, width);
  }
}
