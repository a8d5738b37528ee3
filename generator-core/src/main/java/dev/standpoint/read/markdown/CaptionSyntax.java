package dev.standpoint.read.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pandoc's captions of tables: a paragraph directly before or after a table that starts with {@code
 * :}, {@code Table:} or {@code table:}. Between two tables, it is the caption of the first.
 */
public final class CaptionSyntax {

  /** As in Pandoc, punctuation directly after a lone colon makes it text: a fence is no caption. */
  private static final Pattern START = Pattern.compile("(?:[Tt]able:|:(?!\\p{P}))[ \\t]*");

  private CaptionSyntax() {}

  /** Whether the block would be a caption if a table were next to it. */
  static boolean isCaption(@Nullable Node block) {
    return block instanceof Paragraph && start(block.getChars()) > 0;
  }

  /** The length of the prefix that makes this text a caption; 0 if it is not a caption. */
  public static int start(CharSequence text) {
    Matcher start = START.matcher(text);
    return start.lookingAt() ? start.end() : 0;
  }

  /** The captions of tables in this container, by table. */
  public static Map<Node, Node> captions(Node parent) {
    Map<Node, Node> captions = new HashMap<>();
    Node above = null;
    Node taken = null;
    for (Node node : parent.getChildren()) {
      if (node instanceof TableBlock && above != null && above != taken && isCaption(above)) {
        captions.put(node, above);
      } else if (isCaption(node) && above instanceof TableBlock && !captions.containsKey(above)) {
        captions.put(above, node);
        taken = node;
      }
      above = node;
    }
    return captions;
  }
}
