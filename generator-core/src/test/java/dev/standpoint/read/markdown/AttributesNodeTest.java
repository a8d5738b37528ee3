package dev.standpoint.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesNodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"# Title {#a .b}", "# Title # {#a .b}", "Title {#a .b}\n===", ": Caption {#a .b}"})
  void aHeadingOrCaptionHasAttributesAtItsEnd(String text) {
    assertThat(AttributesNode.ofBlock(first(text)))
        .hasValueSatisfying(node -> assertThat(values(node)).containsExactly("a", "b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"# Title {#a .b} words", "# Title {#a .b} #", "Words {#a .b}", "# `a`{.b}"})
  void otherBlocksHaveNone(String text) {
    assertThat(AttributesNode.ofBlock(first(text))).isEmpty();
  }

  @Test
  void theAttributesOfAnImageAreNotThoseOfItsBlock() {
    Node paragraph = first(": ![map](map.png){#fig-map}");
    Node image = paragraph.getFirstChildAny(Image.class);

    assertThat(AttributesNode.ofBlock(paragraph)).isEmpty();
    assertThat(AttributesNode.ofImage(image))
        .hasValueSatisfying(node -> assertThat(values(node)).containsExactly("fig-map"));
  }

  @Test
  void spaceSeparatesAnImageFromAttributes() {
    Node paragraph = first("![map](map.png) {#fig-map}");

    assertThat(AttributesNode.ofImage(paragraph.getFirstChild())).isEmpty();
  }

  @Test
  void offsetsAreThoseOfTheFile() {
    String text = "> - one\n>\n> # Title {.b}";
    Node quote = first(text);
    Node heading = quote.getLastChild();

    assertThat(AttributesNode.ofBlock(heading))
        .hasValueSatisfying(
            node -> {
              AttributeList list = node.attributes();
              assertThat(text.substring(list.start(), list.end())).isEqualTo("{.b}");
            });
  }

  private static Node first(String text) {
    return MarkdownParser.parse(text).getFirstChild();
  }

  private static List<String> values(AttributesNode node) {
    return node.attributes().items().stream().map(AttributeList.Item::value).toList();
  }
}
