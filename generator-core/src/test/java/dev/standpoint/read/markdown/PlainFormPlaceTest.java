package dev.standpoint.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainFormPlaceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "::: events\n- a\n:::",
        "::: {.events lane=x}\n1. a\n:::",
        "::: events\n- a\n\n  b\n:::",
        "term\n: a",
        "term\n: a\n\n    b"
      })
  void theFirstParagraphOfAnEventOrDetailIsOne(String text) {
    assertThat(all(Paragraph.class, text).stream().filter(PlainFormPlace::isIn))
        .extracting(node -> node.getChars().toString().strip())
        .containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "- a",
        "::: event\n- a\n:::",
        "::: events\na\n:::",
        "::: events\n> - a\n:::",
        "::: events\n- - a\n:::"
      })
  void otherParagraphsAreNot(String text) {
    assertThat(all(Paragraph.class, text)).isNotEmpty().noneMatch(PlainFormPlace::isIn);
  }

  @Test
  void aListOfEventsIsDirectlyInItsDiv() {
    assertThat(all(ListBlock.class, "::: events\n- a\n  - b\n:::"))
        .extracting(PlainFormPlace::isEvents)
        .containsExactly(true, false);
    assertThat(PlainFormPlace.isEvents(null)).isFalse();
  }

  @Test
  void onlyADivOfEventsCanLackAList() {
    assertThat(PlainFormPlace.lacksEvents(div("::: events\na\n:::"))).isTrue();
    assertThat(PlainFormPlace.lacksEvents(div("::: events\n- a\n:::"))).isFalse();
    assertThat(PlainFormPlace.lacksEvents(div("::: key-points\na\n:::"))).isFalse();
  }

  private static DivNode div(String text) {
    return all(DivNode.class, text).get(0);
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
