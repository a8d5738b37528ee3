package dev.standpoint.read.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.read.value.DataNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationStyleNamesTest {

  private static final Span AT = new Span("pack.md", 4, 17, 3);

  private final DiagnosticCollector findings = new DiagnosticCollector();

  /** The last is a dependent style, which only points to another one. */
  @ParameterizedTest
  @ValueSource(strings = {"apa", "ieee", "chicago-author-date", "nature-physics"})
  void aStyleOfTheCollectionIsAccepted(String name) {
    assertThat(check(name)).isTrue();
    assertThat(findings.list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chicago-athor-date | did you mean "chicago-author-date"?
          house of norra     | expected a name such as apa or ieee
          ../apa             | expected a name such as apa or ieee
          """)
  void anyOtherNameIsAnErrorAtItsPlace(String name, String hint) {
    assertThat(check(name)).isFalse();
    assertThat(findings.list()).hasSize(1);
    Diagnostic found = findings.list().get(0);
    assertThat(found.at()).isEqualTo(AT);
    assertThat(found.message()).isEqualTo("unknown citation style \"" + name + "\"");
    assertThat(found.hint()).startsWith(hint.substring(0, 8));
  }

  private boolean check(String name) {
    return CitationStyleNames.check(new DataNode.Scalar(name, AT), findings);
  }
}
