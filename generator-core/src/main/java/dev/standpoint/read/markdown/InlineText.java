package dev.standpoint.read.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.regex.Pattern;

/** The words of a short text without its markup, such as the locator of a citation. */
final class InlineText {

  /** Text without these characters is the same with and without markup. */
  private static final Pattern MARKUP = Pattern.compile("[\\\\&*_`<\\[\\r\\n]");

  /** Longer text is not a locator. */
  private static final int LONGEST = 1000;

  /** Keeps the text from being read as a list, a heading or a definition. */
  private static final String BEFORE = "(";

  private static final Parser PARSER =
      MarkdownParser.withSyntax(Parser.builder(MarkdownParser.options(new MutableDataSet())));

  private InlineText() {}

  static String of(String markdown) {
    if (markdown.length() > LONGEST || !MARKUP.matcher(markdown).find()) {
      return markdown;
    }
    StringBuilder words = new StringBuilder();
    append(PARSER.parse(BEFORE + markdown), words);
    return words
        .substring(Math.min(BEFORE.length(), words.length()))
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static void append(Node parent, StringBuilder words) {
    for (Node node : parent.getChildren()) {
      if (node instanceof Code code) {
        words.append(code.getText());
      } else if (node.hasChildren()) {
        append(node, words);
      } else if (node instanceof SoftLineBreak) {
        words.append(' ');
      } else if (!(node instanceof HtmlInlineBase)) {
        words.append(node.getChars().unescape());
      }
    }
  }
}
