package dev.standpoint.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionSyntaxTest {

  private static final String TABLE = "\n\n| a |\n|---|\n| b |\n\n";

  @ParameterizedTest
  @CsvSource({"'Table: Costs', 7", "'table:  Costs', 8", "': Costs', 2", "':Costs', 1"})
  void aCaptionStartsWithAColonOrTheWordTable(String text, int start) {
    assertThat(CaptionSyntax.start(text)).isEqualTo(start);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Costs",
        "TABLE: Costs",
        "Table Costs",
        "::: costs",
        ":*Costs*",
        ":\"Costs\"",
        "The Table: Costs",
        ""
      })
  void otherTextIsNotACaption(String text) {
    assertThat(CaptionSyntax.start(text)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Table: Costs" + TABLE, TABLE + "Table: Costs"})
  void aTableHasTheCaptionBeforeOrAfterIt(String text) {
    assertThat(captions(text).values())
        .extracting(node -> node.getChars().toString().strip())
        .containsExactly("Table: Costs");
  }

  @Test
  void aCaptionBetweenTwoTablesIsThatOfTheFirst() {
    Document document = MarkdownParser.parse(TABLE + "Table: Costs" + TABLE);

    assertThat(CaptionSyntax.captions(document)).containsOnlyKeys(document.getFirstChild());
  }

  @Test
  void aTableHasOnlyOneCaption() {
    assertThat(captions("Table: A" + TABLE + "Table: B").values())
        .extracting(node -> node.getChars().toString().strip())
        .containsExactly("Table: A");
  }

  @Test
  void aParagraphBetweenSeparatesThem() {
    assertThat(captions("Table: A\n\nWords." + TABLE)).isEmpty();
  }

  private static Map<Node, Node> captions(String text) {
    return CaptionSyntax.captions(MarkdownParser.parse(text));
  }
}
