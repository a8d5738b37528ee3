package dev.standpoint.read.note;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.standpoint.read.markdown.MarkdownParser;
import org.junit.jupiter.api.Test;

class DefinitionListNodesTest {

  @Test
  void aListStartsAtAParagraphWithADetailAfterIt() {
    Document document = MarkdownParser.parse("Words.\n\nTerm\n: a\n");
    Node words = document.getFirstChild();

    assertThat(DefinitionListNodes.startsAt(words)).isFalse();
    assertThat(DefinitionListNodes.startsAt(words.getNext())).isTrue();
    assertThat(DefinitionListNodes.startsAt(document.getLastChild())).isFalse();
  }

  @Test
  void termsFollowEachOtherWithTheirDetails() {
    Document document = MarkdownParser.parse("One\n: a\n: b\n\nTwo\n: c\n\nWords.\n");

    DefinitionListNodes list = DefinitionListNodes.from(document.getFirstChild());

    assertThat(list.entries())
        .extracting(
            entry -> entry.term().getChars().toString().strip() + " " + entry.details().size())
        .containsExactly("One 2", "Two 1");
    assertThat(list.first()).isSameAs(document.getFirstChild());
    assertThat(list.last().getNext().getChars().toString().strip()).isEqualTo("Words.");
  }

  @Test
  void aParagraphBetweenEndsAList() {
    Document document = MarkdownParser.parse("One\n: a\n\nWords.\n\nTwo\n: b\n");

    assertThat(DefinitionListNodes.from(document.getFirstChild()).entries()).hasSize(1);
  }
}
