package dev.standpoint.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Details of definition lists in Flexmark's tree. */
class DefinitionSyntaxTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\n:   b",
        "a\n: b",
        "a\n:\tb",
        "a\n~   b",
        "a\n   : b",
        "a\n\n:   b",
        "a\r\n\r\n:   b\r\n",
        "words\n\na\n:   b"
      })
  void aDetailFollowsATermOfOneLine(String text) {
    List<DetailNode> details = details(text);

    assertThat(details).hasSize(1);
    assertThat(details.get(0).getPrevious()).isInstanceOf(Paragraph.class);
    assertThat(details.get(0).getPrevious().getChars().toString().strip()).isEqualTo("a");
    assertThat(content(details.get(0))).containsExactly("b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ": b",
        "a\n:b",
        "a\n:",
        "a\n    : b",
        "a\nb\n: c",
        "a\n\n\n: b",
        "# a\n: b",
        "- a\n\n: b",
        "a\n\\: b"
      })
  void otherLinesAreNotDetails(String text) {
    assertThat(details(text)).isEmpty();
  }

  @Test
  void aTermMayHaveSeveralDetails() {
    assertThat(details("a\n: b\n: c\n\n: d"))
        .extracting(DefinitionSyntaxTest::content)
        .containsExactly(List.of("b"), List.of("c"), List.of("d"));
  }

  @Test
  void furtherLinesOfADetailAreIndentedByFourColumns() {
    DetailNode detail = details("a\n:   b\n\n    - c\n\n    ```\n    d\n    ```\n\ne").get(0);

    assertThat(detail.getFirstChild()).isInstanceOf(Paragraph.class);
    assertThat(detail.getFirstChild().getNext()).isInstanceOf(ListBlock.class);
    assertThat(detail.getLastChild()).isInstanceOf(FencedCodeBlock.class);
    assertThat(detail.getNext().getChars().toString()).isEqualTo("e");
  }

  @Test
  void aLineWithoutIndentContinuesTheParagraphOfADetail() {
    assertThat(content(details("a\n: b\nc").get(0))).containsExactly("b\nc");
  }

  @Test
  void aDefinitionListMayBeInAQuote() {
    DetailNode detail = details("> a\n>\n> : b").get(0);

    assertThat(content(detail)).containsExactly("b");
    assertThat(details("> a\n>\n>\n> : b")).isEmpty();
  }

  private static List<DetailNode> details(String text) {
    List<DetailNode> details = new ArrayList<>();
    for (Node node : MarkdownParser.parse(text).getDescendants()) {
      if (node instanceof DetailNode detail) {
        details.add(detail);
      }
    }
    return details;
  }

  private static List<String> content(Node parent) {
    List<String> content = new ArrayList<>();
    parent.getChildren().forEach(node -> content.add(node.getChars().toString().strip()));
    return content;
  }
}
