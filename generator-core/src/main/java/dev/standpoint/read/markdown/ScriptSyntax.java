package dev.standpoint.read.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Pandoc's superscript and subscript, {@code 10^25^} and {@code CO~2~}: without white space between
 * the markers. Two tildes strike out.
 */
final class ScriptSyntax {

  /** No formula needs more, and a search stays short. */
  private static final int LONGEST = 100;

  private static final int NONE = -1;

  /** An opened script, its marker as text, and the last delimiter before it. */
  private record Open(int start, int close, Text text, @Nullable Delimiter before) {}

  private final InlineParser parser;
  private final BasedSequence input;
  private final Deque<Open> open = new ArrayDeque<>();

  ScriptSyntax(InlineParser parser) {
    this.parser = parser;
    this.input = parser.getInput();
  }

  /** Reads the caret or tilde at an offset; false if it is neither the start nor the end. */
  boolean parse(int at) {
    Open current = open.peek();
    if (current != null && current.close() == at) {
      close(open.pop());
      return true;
    }
    int close = closing(at);
    if (close == NONE) {
      return false;
    }
    Delimiter before = parser.getLastDelimiter();
    Text text = parser.appendSeparateText(input.subSequence(at, at + 1));
    open.push(new Open(at, close, text, before));
    parser.setIndex(at + 1);
    return true;
  }

  /** The offset of the marker that closes the one at {@code at}. Brackets between are complete. */
  private int closing(int at) {
    char marker = input.charAt(at);
    boolean doubled = charAt(at + 1) == marker || (at > 0 && input.charAt(at - 1) == marker);
    int brackets = 0;
    for (int i = at + 1; !doubled && i < Math.min(input.length(), at + LONGEST); i++) {
      char c = input.charAt(i);
      if (c == marker && brackets == 0) {
        return charAt(i + 1) == marker ? NONE : i;
      } else if (Character.isWhitespace(c) || "`<>|".indexOf(c) >= 0) {
        return NONE;
      }
      brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (brackets < 0) {
        return NONE;
      }
      i += c == '\\' ? 1 : 0;
    }
    return NONE;
  }

  private char charAt(int at) {
    return at < input.length() ? input.charAt(at) : '\0';
  }

  /** Moves everything since the opening marker into the script. */
  private void close(Open script) {
    parser.flushTextNode();
    boolean raised = input.charAt(script.start()) == '^';
    ScriptNode node = new ScriptNode(input.subSequence(script.start(), script.close() + 1), raised);
    Node next = script.text().getNext();
    while (next != null) {
      Node following = next.getNext();
      node.appendChild(next);
      next = following;
    }
    parser.appendNode(node);
    parser.processDelimiters(script.before());
    script.text().unlink();
    parser.setIndex(script.close() + 1);
  }
}
