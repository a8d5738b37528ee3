package dev.standpoint.read.plainform;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Paragraph;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.read.mark.Located;
import dev.standpoint.read.mark.NoteSource;
import dev.standpoint.read.markdown.MarkdownParser;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PositionLineTest {

  @Test
  void aLineHasAValueAnIssueADateAndWords() {
    String text = "**for** on *crossing*, 2031-03: yes";

    PositionLine line = line(text).orElseThrow();

    assertThat(line.value().value()).isEqualTo("for");
    assertThat(line.value().at()).hasToString("a.md:1:3");
    assertThat(line.issue().value()).isEqualTo("crossing");
    assertThat(line.issue().at()).hasToString("a.md:1:13");
    Located when = Objects.requireNonNull(line.when());
    assertThat(when.value()).isEqualTo("2031-03");
    assertThat(when.at()).hasToString("a.md:1:24");
    assertThat(text.substring(line.wordsStart())).isEqualTo("yes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "**for** on *crossing*: yes|true",
        "**for** on *crossing*|true",
        "**for** on *crossing* [@courier]|true",
        "**for** on *crossing* {when=2031}|true",
        "**for** on *crossing*, 2031|true",
        "**for** on *crossing* yes|false",
        "**for** on *crossing*:yes|false",
        "**for** on *crossing*, 12 March: yes|false",
      })
  void aLineIsCompleteIfAColonACitationAttributesOrNothingFollow(String text, boolean complete) {
    assertThat(line(text)).map(PositionLine::complete).contains(complete);
  }

  @Test
  void onlyTheWordOnShowsThatAPositionIsMeant() {
    assertThat(line("**for** on *crossing*: yes")).map(PositionLine::meant).contains(true);
    assertThat(line("**for** *crossing*: yes")).map(PositionLine::meant).contains(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for on *crossing*",
        "*for* on *crossing*",
        "**for** on crossing",
        "**for** about *crossing*",
        "**for**on *crossing*",
        "**for** on\n*crossing*",
        "So **for** on *crossing*",
      })
  void otherLinesAreNotPositions(String text) {
    assertThat(line(text)).isEmpty();
  }

  private static Optional<PositionLine> line(String text) {
    Paragraph paragraph = (Paragraph) MarkdownParser.parse(text).getFirstChild();
    return PositionLine.of(paragraph, new NoteSource(new SourceText("a.md", text), 0));
  }
}
