package dev.standpoint.read.mark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"sign it\"",
        "“sign it”",
        "„unterschreibt“",
        "”skriv under”",
        "« signez »",
        "»signér«",
        "›a‹",
        "‘sign it’",
        "‚a‘",
        "'sign it'",
        "「署名する」",
        "『署名する』",
        "\"a“b”c\""
      })
  void wordsInOnePairOfMarksAreAQuote(String words) {
    assertThat(QuotationMarks.encloseAll(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"",
        "\"\"",
        "sign it",
        "\"sign it",
        "sign it\"",
        "says \"sign it\"",
        "\"sign\" and \"seal\"",
        "(sign it)",
        "‘’"
      })
  void otherWordsAreNot(String words) {
    assertThat(QuotationMarks.encloseAll(words)).isFalse();
  }
}
