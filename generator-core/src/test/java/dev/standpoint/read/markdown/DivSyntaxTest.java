package dev.standpoint.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fenced divs in Flexmark's tree. */
class DivSyntaxTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "::: a\nb\n:::",
        "::: {.a}\nb\n:::",
        ":::{.a}\nb\n:::",
        ":::a\nb\n:::",
        "::: a :::\nb\n:::",
        "::::: {.a} ::::\nb\n:::",
        "::: a  \nb\n::::::  ",
        "::: {.a\n}\nb\n:::",
        "::: a\r\nb\r\n:::\r\n",
      })
  void aDivIsBetweenItsFences(String text) {
    DivNode div = divs(text).get(0);

    assertThat(div.closed()).isTrue();
    assertThat(classes(div)).containsExactly("a");
    assertThat(div.getFirstChild()).isInstanceOf(Paragraph.class);
    assertThat(div.getFirstChild().getChars().toString().strip()).isEqualTo("b");
    assertThat(div.getFirstChild().getNext()).isNull();
  }

  @Test
  void theFenceIsTheOpeningLineWithoutItsLineEnd() {
    assertThat(divs("a\n\n::: {.b}\nc\n:::").get(0).fence().toString()).isEqualTo("::: {.b}");
  }

  @Test
  void offsetsOfAttributesAreThoseOfTheFile() {
    String text = "> ::: {.a\n> b=c}\n> d\n> :::";
    AttributeList list = divs(text).get(0).attributes();

    assertThat(text.substring(list.start(), list.end())).isEqualTo("{.a\n> b=c}");
    assertThat(list.items())
        .extracting(item -> text.substring(item.valueStart(), item.end()))
        .containsExactly("a", "c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":: a\nb\n::",
        " ::: a\nb",
        ":::\nb",
        "::: a b\nc",
        "::: {.a} b\nc",
        "::: {.a b}\nc",
        "::: {.a\n\n}",
        "words\n::: a\nb",
      })
  void otherLinesDoNotOpenADiv(String text) {
    assertThat(divs(text)).isEmpty();
  }

  @Test
  void anOpeningIsLimitedInLength() {
    assertThat(divs("::: {a=\"" + "b".repeat(4_000) + "\"}\nc\n:::")).hasSize(1);
    assertThat(divs("::: {a=\"" + "b".repeat(4_100) + "\"}\nc\n:::")).isEmpty();
  }

  @Test
  void aFenceClosesTheInnermostDiv() {
    List<DivNode> divs = divs(":::: a\n::: b\nc\n:::\nd\n");

    assertThat(divs).extracting(DivNode::closed).containsExactly(false, true);
    assertThat(divs.get(1).getParent()).isSameAs(divs.get(0));
  }

  @Test
  void aDivEndsWithTheContainerAroundIt() {
    List<DivNode> divs = divs("> ::: a\n> b\n\n:::\n");

    assertThat(divs).extracting(DivNode::closed).containsExactly(false);
    assertThat(divs.get(0).getParent()).isInstanceOf(BlockQuote.class);
    assertThat(fences("> ::: a\n> b\n\n:::\n")).extracting(FenceNode::stray).containsExactly(true);
  }

  @Test
  void aFenceAfterNoDivIsStray() {
    assertThat(fences("a\n\n:::\n")).extracting(FenceNode::stray).containsExactly(true);
    assertThat(fences("::: a\nb\n:::\n")).extracting(FenceNode::stray).containsExactly(false);
  }

  @Test
  void aFenceInAParagraphThatClosesNoDivIsText() {
    assertThat(fences("a\n:::\nb\n")).isEmpty();
  }

  @Test
  void colonsInCodeAreCode() {
    List<DivNode> divs = divs("::: a\n```\n:::\n```\n:::\n");

    assertThat(divs).extracting(DivNode::closed).containsExactly(true);
    assertThat(divs.get(0).getFirstChild()).isInstanceOf(FencedCodeBlock.class);
  }

  @Test
  void aDivMayFollowATableOrADefinitionOfALinkDirectly() {
    assertThat(divs("| a |\n|---|\n| b |\n::: c\nd\n:::\n")).hasSize(1);
    assertThat(divs("[a]: https://a.example/\n::: c\nd\n:::\n")).hasSize(1);
  }

  private static List<String> classes(DivNode div) {
    return div.attributes().of(AttributeList.Sort.CLASS).stream()
        .map(AttributeList.Item::value)
        .toList();
  }

  private static List<DivNode> divs(String text) {
    return all(DivNode.class, text);
  }

  private static List<FenceNode> fences(String text) {
    return all(FenceNode.class, text);
  }

  private static <T extends Node> List<T> all(Class<T> kind, String text) {
    List<T> found = new ArrayList<>();
    for (Node node : MarkdownParser.parse(text).getDescendants()) {
      if (kind.isInstance(node)) {
        found.add(kind.cast(node));
      }
    }
    return found;
  }
}
