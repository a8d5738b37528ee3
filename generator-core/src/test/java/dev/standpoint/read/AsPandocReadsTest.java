package dev.standpoint.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.CodeBlock;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import dev.standpoint.read.markdown.AttributeList;
import dev.standpoint.read.markdown.AttributesNode;
import dev.standpoint.read.markdown.BrokenAttributesNode;
import dev.standpoint.read.markdown.BrokenCitationNode;
import dev.standpoint.read.markdown.CitationSyntax;
import dev.standpoint.read.markdown.CiteNode;
import dev.standpoint.read.markdown.DivNode;
import dev.standpoint.read.markdown.FenceNode;
import dev.standpoint.read.markdown.MarkdownParser;
import dev.standpoint.read.markdown.SpanNode;
import dev.standpoint.read.markdown.UnusedAttributesNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The parser sees the same divs, spans, headings and citations as Pandoc, or there is a reason.
 * With {@code -Dpandoc=overwrite}, Pandoc 2.17 on the path rewrites the expected results in {@code
 * markdown/as-pandoc-reads.json}. A new snippet needs only its name and its Markdown.
 */
class AsPandocReadsTest {

  static List<PandocSnippet> snippets() throws IOException {
    List<PandocSnippet> snippets = PandocSnippet.all();
    if (!"overwrite".equals(System.getProperty("pandoc"))) {
      return snippets;
    }
    List<PandocSnippet> judged = new ArrayList<>();
    for (PandocSnippet snippet : snippets) {
      judged.add(snippet.judged());
    }
    PandocSnippet.write(judged);
    return judged;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("snippets")
  void weReadAsPandocDoes(PandocSnippet snippet) {
    List<String> seen = sees(snippet.markdown());

    if (snippet.reason().isEmpty()) {
      assertThat(seen).isEqualTo(snippet.expected());
    } else {
      assertThat(seen).isEqualTo(snippet.ours()).isNotEqualTo(snippet.expected());
    }
  }

  /** The structure that we see in a text, in the format of {@link PandocJudge}. */
  static List<String> sees(String markdown) {
    List<String> seen = new ArrayList<>();
    see(MarkdownParser.parse(markdown), seen);
    return seen;
  }

  private static void see(Node parent, List<String> seen) {
    for (Node node : parent.getChildren()) {
      if (node instanceof DivNode div) {
        seen.add("Div" + attributes(div.attributes()) + ": " + words(div));
      } else if (node instanceof SpanNode span) {
        seen.add("Span" + attributes(span.attributes()) + ": " + words(span));
      } else if (node instanceof Heading heading) {
        String attributes =
            AttributesNode.ofBlock(heading).map(last -> attributes(last.attributes())).orElse("");
        seen.add("Header" + attributes + ": " + words(heading));
      } else if (node instanceof CiteNode cite) {
        List<String> parts = cite.parts().stream().map(AsPandocReadsTest::part).toList();
        seen.add("Cite " + (cite.narrative() ? "narrative " : "") + String.join("; ", parts));
      }
      see(node, seen);
    }
  }

  private static String part(CitationSyntax.Part part) {
    return "@"
        + part.key()
        + (part.prefix().isEmpty() ? "" : " before=\"" + fold(part.prefix()) + '"')
        + (part.locator().isEmpty() ? "" : " after=\"" + fold(part.locator()) + '"');
  }

  /** In the order of Pandoc's lists: the id, the classes, the keys. */
  private static String attributes(AttributeList attributes) {
    StringBuilder text = new StringBuilder();
    List<AttributeList.Item> ids = attributes.of(AttributeList.Sort.ID);
    if (!ids.isEmpty()) {
      text.append(" #").append(ids.get(ids.size() - 1).value());
    }
    attributes.of(AttributeList.Sort.CLASS).forEach(c -> text.append(" .").append(c.value()));
    attributes
        .of(AttributeList.Sort.KEY)
        .forEach(key -> text.append(' ' + key.key() + "=\"" + key.value() + '"'));
    return text.toString();
  }

  private static String words(Node node) {
    StringBuilder text = new StringBuilder();
    append(node, text);
    return fold(text.toString());
  }

  private static String fold(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static void append(Node parent, StringBuilder text) {
    for (Node node : parent.getChildren()) {
      if (node instanceof TableSeparator
          || node instanceof ThematicBreak
          || node instanceof Footnote) {
        continue;
      }
      if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        text.append(' ');
      } else if (node instanceof DelimitedLinkNode link) {
        text.append(link.getText());
      } else if (node instanceof Code code) {
        text.append(code.getText());
      } else if (node instanceof CodeBlock
          || node instanceof HtmlEntity
          || node instanceof BrokenAttributesNode
          || node instanceof BrokenCitationNode
          || node instanceof UnusedAttributesNode
          || node instanceof com.vladsch.flexmark.ast.Text) {
        text.append(node.getChars().unescape());
      } else if (node.hasChildren()) {
        append(node, text);
      } else if (node instanceof Block
          && !(node instanceof FenceNode || node instanceof Reference)) {
        text.append(node.getChars());
      } else if (node.getClass().getPackage().equals(SpanNode.class.getPackage())
          || node instanceof HtmlInlineBase) {
        continue;
      }
      if (node instanceof Block || node instanceof TableCell) {
        text.append(' ');
      }
    }
  }
}
