package dev.standpoint.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdSyntaxTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "0", "a-b", "2031-03-12", "a-"})
  void idsConsistOfLowerCaseLettersDigitsAndHyphens(String id) {
    assertThat(IdSyntax.isId(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "A", "a_b", "a b", "é", "а", "a\n"})
  void otherTextsAreNotIds(String id) {
    assertThat(IdSyntax.isId(id)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Ane Holt, ane-holt", "Élysée_Palace!, elysee-palace", "--a--, a", "ﬁn, fin"})
  void idIsMadeOfATextWithoutItsAccents(String text, String id) {
    assertThat(IdSyntax.ascii(text)).isEqualTo(id);
  }

  @Test
  void badIdIsReportedWithABetterOne() {
    DiagnosticCollector diagnostics = new DiagnosticCollector();

    assertThat(IdSyntax.check("Ane_Holt", Span.startOf("a.md"), diagnostics)).isFalse();
    assertThat(diagnostics.list())
        .extracting(Diagnostic::advice)
        .containsExactly(
            "\"Ane_Holt\" is not a valid id - use only a-z, 0-9 and hyphens, such as \"ane-holt\"");
  }

  @Test
  void badIdOfAnotherScriptIsReportedWithoutASuggestion() {
    DiagnosticCollector diagnostics = new DiagnosticCollector();

    assertThat(IdSyntax.check("\u041b\u0443\u043d\u0434", Span.startOf("a.md"), diagnostics))
        .isFalse();
    assertThat(diagnostics.list())
        .extracting(Diagnostic::hint)
        .containsExactly("use only a-z, 0-9 and hyphens");
  }

  @Test
  void goodIdIsNotReported() {
    DiagnosticCollector diagnostics = new DiagnosticCollector();

    assertThat(IdSyntax.check("ane-holt", Span.startOf("a.md"), diagnostics)).isTrue();
    assertThat(diagnostics.list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"What now?, what-now", "Über 3.5 Цены, über-3-5-цены", "..., ''", "A  B, a-b"})
  void anchorsKeepEveryScript(String heading, String anchor) {
    assertThat(IdSyntax.anchor(heading)).isEqualTo(anchor);
  }
}
