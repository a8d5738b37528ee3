package dev.standpoint.read.mark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeDiagnosticsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "``|these braces are not closed, expected } after the attributes",
        "actor=“holt}|the quotation mark after actor= is not closed",
        "actor=\"holt}|the quotation mark after actor= is not closed",
        "＃a}|＃ is a full-width character, expected #",
        "\"holt\"}|a quotation mark in attributes must directly follow =,"
            + " as in label=\"two words\"",
        "12}|\"12\" is not a valid attribute, expected #id, .class or key=value"
            + " (\"value\" if it has spaces)",
      })
  void theMessageNamesTheFirstWrongItem(String fault, String message) {
    assertThat(AttributeDiagnostics.message(fault)).isEqualTo(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"::: {.for", "::: {.for\n", "::: {actor=\"holt}"})
  void aFenceWithFaultyAttributesSaysWhatIsWrongWithThem(String paragraph) {
    assertThat(AttributeDiagnostics.ofFence(paragraph))
        .startsWith("not a valid div opening: ")
        .endsWith(
            paragraph.contains("\"")
                ? "the quotation mark after actor= is not closed"
                : "these braces are not closed, expected } after the attributes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"::: a b", "::: {.a} b", "::::x:y z"})
  void aFenceWithoutAttributesShowsTheForm(String paragraph) {
    assertThat(AttributeDiagnostics.ofFence(paragraph))
        .isEqualTo(
            "not a valid div opening: expected a class or attributes such as"
                + " ::: {.against actor=a on=b}");
  }

  @Test
  void aWellFormedFenceIsIndented() {
    assertThat(AttributeDiagnostics.ofFence("::: {.for}\nwords"))
        .isEqualTo("not a valid div opening: expected no spaces before the colons");
  }
}
