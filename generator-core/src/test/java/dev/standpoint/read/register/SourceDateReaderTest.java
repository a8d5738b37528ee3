package dev.standpoint.read.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.register.CslName;
import dev.standpoint.read.json.JsonReader;
import dev.standpoint.read.value.DataNode;
import dev.standpoint.read.value.FieldReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CSL's date variables and names, as reference managers write them. */
class SourceDateReaderTest {

  private final DiagnosticCollector findings = new DiagnosticCollector();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"date-parts": [[2031]]}                         | 2031
          {"date-parts": [["2031", "3"]]}                  | 2031-03
          {"date-parts": [[2031, 3, 7]]}                   | 2031-03-07
          {"date-parts": [[2031, 0]]}                      | 2031
          {"date-parts": [[2031, 3], [0, 0, 0]]}           | 2031-03/..
          {"date-parts": [[2031], []]}                     | 2031/..
          {"date-parts": [[2031]], "season": 4}            | 2031-24
          {"date-parts": [[2031, 3]], "season": "spring"}  | 2031-03
          {"date-parts": [[2031]], "circa": true}          | 2031~
          {"date-parts": [[2031]], "circa": "0"}           | 2031
          {"date-parts": [[-44, 3, 15]]}                   | -0043-03-15
          {"date-parts": [[-1]]}                           | 0000
          {"date-parts": [[44]]}                           | 0044
          {"date-parts": [[12031]]}                        | Y12031
          {"raw": "2031-03"}                               | 2031-03
          {"raw": "", "literal": "2031"}                   | 2031
          {"raw": "2031?", "circa": 1}                     | 2031?
          """)
  void aDateOfCslBecomesEdtf(String json, String edtf) {
    assertThat(date(json)).isEqualTo(edtf);
    assertThat(findings.list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"date-parts": [[2031, 13]]}  | "2031-13" is not an EDTF date - there is no month 13
          {"date-parts": [[2031, 2, 30]]} | "2031-02-30" is not an EDTF date - 2031-02 has 28 days
          {"raw": "12/03/2031"}         | "12/03/2031" is not an EDTF date - write 2031-03-12 or 2031-12-03
          [2031]                        | "issued" is a list - expected a date or a map with date-parts
          {"date-parts": [[2031]], "sesaon": 1} | unknown key "sesaon" in a date - did you mean "season"?
          """)
  void anErrorNamesTheMistakeInTheDate(String json, String advice) {
    date(json);

    assertThat(findings.list()).extracting(Diagnostic::advice).containsExactly(advice);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"family": "Holt", "given": "Ane"}                              | Ane Holt
          {"family": "Holt", "given": "Ane", "non-dropping-particle": "von", "suffix": "jr"} | Ane von Holt jr
          {"family": "Holt", "comma-suffix": true, "static-ordering": 1}  | Holt
          {"literal": "Reuters"}                                          | Reuters
          {"given": "Reuters"}                                            | Reuters
          {"family": "Holt", "literal": "Government of Norra"}            | Government of Norra
          "Holt, Ane"                                                     | Ane Holt
          """)
  void aNameIsATextOrItsParts(String json, String inFull) {
    assertThat(SourceNameReader.read(fields("{\"author\": " + json + "}"), "author", findings))
        .extracting(CslName::inFull)
        .containsExactly(inFull);
    assertThat(findings.list()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[{}, \"\", \" \"]", "null", "{\"family\": \"\"}"})
  void anEmptyNameIsLeftOut(String json) {
    assertThat(SourceNameReader.read(fields("{\"author\": " + json + "}"), "author", findings))
        .isEmpty();
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void aListWithinAListOfNamesIsReported() {
    assertThat(
            SourceNameReader.read(
                fields("{\"author\": [[\"Holt\"], \"Lund\"]}"), "author", findings))
        .containsExactly(CslName.literal("Lund"));
    assertThat(findings.list())
        .extracting(Diagnostic::advice)
        .containsExactly(
            "a name in \"author\" is a list"
                + " - expected a text or a map such as {family: Holt, given: Ane}");
  }

  private String date(String json) {
    return SourceDateReader.read(fields("{\"issued\": " + json + "}"), "issued", findings)
        .map(Edtf::text)
        .orElse("none");
  }

  private FieldReader fields(String json) {
    DataNode root = JsonReader.read(new SourceText("a.json", json)).value().orElseThrow();
    return new FieldReader((DataNode.Mapping) root, findings);
  }
}
