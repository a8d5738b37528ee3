package dev.standpoint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.Severity;
import dev.standpoint.diagnostic.SeverityOverrides;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeverityParametersTest {

  @Test
  void nothingIsChangedWhereNothingIsSaid() throws Exception {
    assertThat(SeverityParameters.read(null, null)).isEqualTo(SeverityOverrides.DEFAULT);
    assertThat(SeverityParameters.read(Map.of(), " ")).isEqualTo(SeverityOverrides.DEFAULT);
  }

  @Test
  void elementsAreCodes() throws Exception {
    assertThat(SeverityParameters.read(Map.of("raw-html", " error ", "left-out", "off"), null))
        .isEqualTo(
            new SeverityOverrides(
                Map.of(DiagnosticCode.RAW_HTML, Severity.ERROR), Set.of(DiagnosticCode.LEFT_OUT)));
  }

  @Test
  void thePropertyGoesBeforeTheElementOfItsCode() throws Exception {
    Map<String, String> pom = Map.of("raw-html", "off", "left-out", "off");

    assertThat(SeverityParameters.read(pom, "raw-html:error, broken-link:warning"))
        .isEqualTo(
            new SeverityOverrides(
                Map.of(
                    DiagnosticCode.RAW_HTML,
                    Severity.ERROR,
                    DiagnosticCode.BROKEN_LINK,
                    Severity.WARNING),
                Set.of(DiagnosticCode.LEFT_OUT)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "uncited-evnt:error | has \"uncited-evnt\", which is no code - did you mean \"uncited-event\"?",
        "nonsense:error     | has \"nonsense\", which is no code",
        ":error             | has \"\", which is no code",
        "raw-html           | has \"raw-html\", which is not of the form code:severity",
        "raw-html:off,      | has \"\", which is not of the form code:severity",
        "raw-html:of        | has \"of\" for raw-html, which is none of error, warning, info, off",
        "raw-html:eror      | has \"eror\" for raw-html, which is none of error, warning, info, off"
            + " - did you mean \"error\"?",
        "raw-html:          | has \"\" for raw-html, which is none of error, warning, info, off",
        "bad-date:warning   | has \"warning\" for bad-date, which stays an error",
        "bad-date:off       | has \"off\" for bad-date, which stays an error",
        "broken-link:info   | has \"info\" for broken-link, which is a warning at least",
        "broken-link:off    | has \"off\" for broken-link, which is a warning at least"
      })
  void whatIsNoSeverityOfACodeIsNamed(String property, String message) {
    assertThatThrownBy(() -> SeverityParameters.read(null, property))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("<severities> " + message);
  }

  @Test
  void anEmptyElementIsNamed() {
    assertThatThrownBy(
            () -> SeverityParameters.read(Collections.singletonMap("raw-html", null), null))
        .hasMessage(
            "<severities> has \"\" for raw-html, which is none of error, warning, info, off");
  }
}
