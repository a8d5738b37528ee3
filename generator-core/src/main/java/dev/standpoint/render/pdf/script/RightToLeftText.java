package dev.standpoint.render.pdf.script;

import org.w3c.dom.Text;
import org.xhtmlrenderer.render.InlineText;

/**
 * A text within one line that is painted from right to left. Its characters are in reading order.
 */
public final class RightToLeftText extends InlineText {

  RightToLeftText(String master, Text node, int start, int end, int width) {
    super(master, node, start, end, width);
  }
}
