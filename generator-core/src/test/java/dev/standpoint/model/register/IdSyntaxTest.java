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
  void idsAreOfSmallLettersDigitsAndHyphens(String id) {
    assertThat(IdSyntax.isId(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "A", "a_b", "a b", "é", "а", "a\n"})
  void othersAreNone(String id) {
    assertThat(IdSyntax.isId(id)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Ane Holt, ane-holt", "Élysée_Palace!, elysee-palace", "--a--, a", "ﬁn, fin"})
  void theNearestIdIsInAscii(String text, String id) {
    assertThat(IdSyntax.ascii(text)).isEqualTo(id);
  }

  @Test
  void aBadIdIsReportedWithABetterOne() {
    DiagnosticCollector findings = new DiagnosticCollector();

    assertThat(IdSyntax.check("Ane_Holt", Span.startOf("a.md"), findings)).isFalse();
    assertThat(findings.list())
        .singleElement()
        .extracting(Diagnostic::hint)
        .isEqualTo("write \"ane-holt\"");
  }

  @ParameterizedTest
  @CsvSource({"What now?, what-now", "Über 3.5 Цены, über-3-5-цены", "..., ''", "A  B, a-b"})
  void anchorsKeepEveryScript(String heading, String anchor) {
    assertThat(IdSyntax.anchor(heading)).isEqualTo(anchor);
  }
}
