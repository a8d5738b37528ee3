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
        "uncited-evnt:error | the unknown code \"uncited-evnt\" - did you mean \"uncited-event\"?",
        "nonsense:error     | the unknown code \"nonsense\"",
        ":error             | the unknown code \"\"",
        "raw-html           | \"raw-html\" - expected code:severity, such as raw-html:off",
        "raw-html:off,      | \"\" - expected code:severity, such as raw-html:off",
        "raw-html:of        | \"of\" for raw-html - expected error, warning, info or off",
        "raw-html:eror      | \"eror\" for raw-html - did you mean \"error\"?",
        "raw-html:          | \"\" for raw-html - expected error, warning, info or off",
        "bad-date:warning   | \"warning\" for bad-date - it is always an error",
        "bad-date:off       | \"off\" for bad-date - it is always an error",
        "broken-link:info   | \"info\" for broken-link - expected error or warning",
        "broken-link:off    | \"off\" for broken-link - expected error or warning"
      })
  void whatIsNoSeverityOfACodeIsNamed(String property, String message) {
    assertThatThrownBy(() -> SeverityParameters.read(null, property))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("<severities> has " + message);
  }

  @Test
  void anEmptyElementIsNamed() {
    assertThatThrownBy(
            () -> SeverityParameters.read(Collections.singletonMap("raw-html", null), null))
        .hasMessage("<severities> has \"\" for raw-html - expected error, warning, info or off");
  }
}
