package dev.standpoint.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.CodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import dev.standpoint.read.markdown.Attributes;
import dev.standpoint.read.markdown.CitationSyntax;
import dev.standpoint.read.markdown.CiteNode;
import dev.standpoint.read.markdown.DivNode;
import dev.standpoint.read.markdown.FenceNode;
import dev.standpoint.read.markdown.HeadingAttributesNode;
import dev.standpoint.read.markdown.MarkdownParser;
import dev.standpoint.read.markdown.SpanNode;
import dev.standpoint.read.yaml.YamlNode;
import dev.standpoint.read.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same divs, spans, headings and citations as in Pandoc, or a reason why not. */
class AsPandocReadsTest {

  private static final Path SNIPPETS =
      Path.of("src", "test", "resources", "markdown", "as-pandoc-reads.json");

  /** Markdown, what Pandoc sees in it, and, where that is not the same, what we see and why. */
  record Snippet(
      String name, String markdown, List<String> expected, List<String> ours, String reason) {

    static Snippet of(YamlNode node) {
      Map<String, YamlNode.Entry> entries = ((YamlNode.Mapping) node).entries();
      return new Snippet(
          text(entries, "name"),
          text(entries, "markdown"),
          texts(entries, "expected"),
          texts(entries, "ours"),
          text(entries, "reason"));
    }

    private static String text(Map<String, YamlNode.Entry> entries, String key) {
      YamlNode.Entry entry = entries.get(key);
      return entry == null ? "" : ((YamlNode.Scalar) entry.value()).text();
    }

    private static List<String> texts(Map<String, YamlNode.Entry> entries, String key) {
      YamlNode.Entry entry = entries.get(key);
      return entry == null
          ? List.of()
          : ((YamlNode.Sequence) entry.value())
              .items().stream().map(item -> ((YamlNode.Scalar) item).text()).toList();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Snippet> snippets() throws IOException {
    String json = Files.readString(SNIPPETS);
    YamlNode root = YamlReader.read(SNIPPETS.toString(), 1, json).value().orElseThrow();
    return ((YamlNode.Sequence) root).items().stream().map(Snippet::of);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("snippets")
  void weReadAsPandocDoes(Snippet snippet) {
    List<String> seen = new ArrayList<>();
    see(MarkdownParser.parse(snippet.markdown()), seen);

    if (snippet.reason().isEmpty()) {
      assertThat(seen).isEqualTo(snippet.expected());
    } else {
      assertThat(seen).isEqualTo(snippet.ours()).isNotEqualTo(snippet.expected());
    }
  }

  private static void see(Node parent, List<String> seen) {
    for (Node node : parent.getChildren()) {
      if (node instanceof DivNode div) {
        seen.add("Div" + attributes(div.attributes()) + ": " + words(div));
      } else if (node instanceof SpanNode span) {
        seen.add("Span" + attributes(span.attributes()) + ": " + words(span));
      } else if (node instanceof Heading heading) {
        String attributes =
            heading.getLastChild() instanceof HeadingAttributesNode last
                ? attributes(last.attributes())
                : "";
        seen.add("Header" + attributes + ": " + words(heading));
      } else if (node instanceof CiteNode cite) {
        List<String> parts = cite.parts().stream().map(part -> part(part, cite)).toList();
        seen.add("Cite " + String.join("; ", parts));
      }
      see(node, seen);
    }
  }

  private static String part(CitationSyntax.Part part, CiteNode cite) {
    return (cite.narrative() ? "narrative @" : "@")
        + part.key()
        + (part.prefix().isEmpty() ? "" : " before=\"" + fold(part.prefix()) + '"')
        + (part.locator().isEmpty() ? "" : " after=\"" + fold(part.locator()) + '"');
  }

  /** As Pandoc's lists have them: the id, the classes, then the keys. */
  private static String attributes(Attributes attributes) {
    StringBuilder text = new StringBuilder();
    attributes.of(Attributes.Sort.ID).forEach(id -> text.append(" #").append(id.value()));
    attributes.of(Attributes.Sort.CLASS).forEach(c -> text.append(" .").append(c.value()));
    attributes
        .of(Attributes.Sort.KEY)
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
      if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        text.append(' ');
      } else if (node instanceof Code code) {
        text.append(code.getText());
      } else if (node instanceof CodeBlock
          || node instanceof HtmlEntity
          || node instanceof com.vladsch.flexmark.ast.Text) {
        text.append(node.getChars().unescape());
      } else if (node instanceof LinkRef link && !link.isDefined()) {
        text.append('[');
        append(node, text);
        text.append(']');
      } else if (node.hasChildren()) {
        append(node, text);
      } else if (node instanceof Block
          && !(node instanceof FenceNode || node instanceof Reference)) {
        text.append(node.getChars());
      } else if (node.getClass().getPackage().equals(SpanNode.class.getPackage())
          || node instanceof HtmlInlineBase
          || node instanceof TableSeparator) {
        continue;
      }
      if (node instanceof Block || node instanceof TableCell) {
        text.append(' ');
      }
    }
  }
}
