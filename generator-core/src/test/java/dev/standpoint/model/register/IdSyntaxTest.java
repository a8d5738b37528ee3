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

  private static final Span AT = Span.startOf("a.md");

  private final DiagnosticCollector diagnostics = new DiagnosticCollector();

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

  @ParameterizedTest
  @CsvSource({
    "a_b, a-b",
    "x.y, x-y",
    "Über, uber",
    "US, us",
    "-a-, a",
    "новый_план, новый-план",
    "ok, ok",
    "fig:Map_1, fig-map-1"
  })
  void anIdMayBeWrittenInAnyForm(String written, String id) {
    assertThat(IdSyntax.read(written, AT, diagnostics)).contains(id);
    assertThat(diagnostics.list()).isEmpty();
  }

  @Test
  void anIdWithoutLettersAndDigitsIsReported() {
    assertThat(IdSyntax.read("--", AT, diagnostics)).isEmpty();
    assertThat(diagnostics.list())
        .extracting(Diagnostic::advice)
        .containsExactly("\"--\" is not a valid id - use letters or digits");
  }

  @Test
  void aHugeIdIsReportedWithoutItsLetters() {
    assertThat(IdSyntax.read("a".repeat(24_000), AT, diagnostics)).isEmpty();
    assertThat(IdSyntax.check("-".repeat(24_000), AT, diagnostics)).isFalse();
    assertThat(diagnostics.list())
        .extracting(Diagnostic::advice)
        .containsOnly("this id has 24000 letters - use at most 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ane-holt", "Ane_Holt", "US", "Лунд", "smith:2020a", "a.b"})
  void anIdOfARegisterStaysAsWritten(String id) {
    assertThat(IdSyntax.check(id, AT, diagnostics)).isTrue();
    assertThat(diagnostics.list()).isEmpty();
  }

  @Test
  void anIdOfARegisterIsOneWord() {
    assertThat(IdSyntax.check("Ane Holt", AT, diagnostics)).isFalse();
    assertThat(IdSyntax.check("a,b", AT, diagnostics)).isFalse();
    assertThat(IdSyntax.check("!!", AT, diagnostics)).isFalse();
    assertThat(diagnostics.list())
        .extracting(Diagnostic::advice)
        .containsExactly(
            "\"Ane Holt\" is not a valid id - write it in one word, such as \"ane-holt\"",
            "\"a,b\" is not a valid id - write it in one word, such as \"a-b\"",
            "\"!!\" is not a valid id - use letters and digits");
  }

  @ParameterizedTest
  @CsvSource({"What now?, what-now", "Über 3.5 Цены, über-3-5-цены", "..., ''", "A  B, a-b"})
  void anchorsKeepEveryScript(String heading, String anchor) {
    assertThat(IdSyntax.anchor(heading)).isEqualTo(anchor);
  }
}
