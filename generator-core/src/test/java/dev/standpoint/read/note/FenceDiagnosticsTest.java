package dev.standpoint.read.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.read.TextPack;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of colons that neither open nor close a div. */
class FenceDiagnosticsTest {

  @Test
  void aFenceWithoutADivIsReported() {
    assertThat(lines("Words.\n\n:::\n"))
        .containsExactly("10-note.md:3:1: error: this fence does not close a div [stray-fence]");
  }

  @Test
  void anOpeningInAParagraphIsReportedWithoutItsClosingFence() {
    assertThat(lines("Words.\n::: {.key-points}\nMore.\n:::\n"))
        .containsExactly(
            "10-note.md:2:1: error: not a valid div opening: the line is part of a paragraph"
                + " - put an empty line before it [div-in-paragraph]");
  }

  @Test
  void aFaultyOpeningIsReportedWithoutItsClosingFence() {
    assertThat(lines("::: key points\n\nWords.\n\n:::\n"))
        .containsExactly(
            "10-note.md:1:1: error: not a valid div opening: expected a class or attributes such"
                + " as ::: {.against actor=a on=b} [stray-fence]");
  }

  @Test
  void aSecondClosingFenceAfterAFaultyOpeningIsReported() {
    assertThat(lines("::: key points\n\nWords.\n\n:::\n\n:::\n"))
        .hasSize(2)
        .last()
        .isEqualTo("10-note.md:7:1: error: this fence does not close a div [stray-fence]");
  }

  @Test
  void anIndentedOpeningSaysSo() {
    assertThat(lines(" ::: {.key-points}\n\nWords.\n\n:::\n"))
        .singleElement()
        .asString()
        .startsWith("10-note.md:1:2: ")
        .endsWith("not a valid div opening: expected no spaces before the colons [stray-fence]");
  }

  @Test
  void theFaultInItsAttributesIsNamed() {
    assertThat(lines("::: {.key-points lang=\"de}\n\nWords.\n"))
        .singleElement()
        .asString()
        .endsWith(
            "not a valid div opening: the quotation mark after lang= is not closed [stray-fence]");
  }

  @Test
  void thePlaceInAQuoteIsThatOfTheColons() {
    assertThat(lines("> Words.\n> ::: {.key-points}\n> More.\n"))
        .singleElement()
        .asString()
        .startsWith("10-note.md:2:3: error: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a ::: b", "a :: b", "`:::`", "    :::", "::: {.key-points}\na\n:::"})
  void otherColonsAreNotReported(String note) {
    assertThat(lines(note)).isEmpty();
  }

  @Test
  void theLineRemainsAsText() {
    assertThat(PlainText.ofBlocks(TextPack.note("Words.\n::: {.key-points}\n").blocks()))
        .contains(":::");
  }

  private static List<String> lines(String note) {
    return TextPack.note(note).diagnostics().stream().map(Diagnostic::line).toList();
  }
}
