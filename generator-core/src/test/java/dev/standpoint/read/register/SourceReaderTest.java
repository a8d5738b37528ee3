package dev.standpoint.read.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.model.register.CslName;
import dev.standpoint.model.register.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields of sources, in our register and in those of other programs. */
class SourceReaderTest {

  private final DiagnosticCollector findings = new DiagnosticCollector();

  @ParameterizedTest
  @ValueSource(strings = {"sources.yaml", "sources.json"})
  void nullCountsAsAbsent(String file) {
    Source source =
        read(
            file,
            """
            [{"id": "courier", "title": "Summit ends", "type": null, "author": null, "URL": null,
              "editor": [null, {"family": "Sund", "given": null}], "publisher": null, "page": null,
              "issued": null, "accessed": {"date-parts": null, "raw": null, "circa": null},
              "event-date": {"date-parts": [[2031, 3, null]], "season": null, "circa": null},
              "origin": null, "grade": null, "archive": null, "outlet": null}]
            """);

    assertThat(source.item().texts()).containsExactly(Map.entry("title", "Summit ends"));
    assertThat(source.item().names())
        .containsExactly(Map.entry("editor", List.of(CslName.person("Sund", ""))));
    assertThat(source.item().dates()).containsOnlyKeys("event-date");
    assertThat(source.item().date("event-date").orElseThrow().text()).isEqualTo("2031-03");
    assertThat(List.of(source.outlet(), source.origin(), source.archive(), source.grade()))
        .containsOnly("");
    assertThat(findings.list()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sources.yaml", "sources.json"})
  void theWordNullInQuotationMarksIsAText(String file) {
    Source source =
        read(file, "[{\"id\": \"courier\", \"title\": \"null\", \"author\": \"null\"}]");

    assertThat(source.item().text("title")).isEqualTo("null");
    assertThat(source.item().names("author")).containsExactly(CslName.literal("null"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2031-03                                           | 2031-03",
        "{raw: 2031-03, circa: true}                       | 2031-03~",
        "{literal: 2031-03, edtf: 2031-03}                 | 2031-03",
        "{date-parts: [[2031, 3, 11], [2031, 3, 12]]}      | 2031-03-11/2031-03-12",
        "{date-parts: [[2031]], season: spring, circa: 1}  | 2031-21~",
        "{}                                                | none",
        "{date-parts: [[]]}                                | none",
        "''                                                | none",
      })
  void aDateIsEdtfOrAMap(String written, String edtf) {
    Source source =
        read("sources.yaml", "[{id: courier, title: Summit ends, issued: " + written + "}]");

    assertThat(source.item().date("issued").map(date -> date.text()).orElse("none"))
        .isEqualTo(edtf);
    assertThat(findings.list()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{year: 2031}", "2031", "[2031, 3]", "[[2031], {}]", "[[[2031]]]"})
  void datePartsAreAListOfLists(String parts) {
    Source source =
        read(
            "sources.yaml",
            "[{id: courier, title: Summit ends, issued: {date-parts: " + parts + "}}]");

    assertThat(findings.list())
        .extracting(Diagnostic::advice)
        .containsExactly(
            "\"date-parts\" is not a list of lists - expected one such as [[2031, 3, 12]]");
    assertThat(source.item().date("issued")).isPresent();
  }

  @Test
  void aSourceWithABadDateStillDatesItsRecords() {
    Source source =
        read(
            "sources.yaml",
            "[{id: courier, title: Summit ends, issued: [2031], accessed: [2031]}]");

    assertThat(findings.list()).hasSize(2);
    assertThat(source.item().dates()).containsOnlyKeys("issued");
  }

  private Source read(String file, String text) {
    RegisterReader reader = new RegisterReader(findings, List.of());
    reader.readFiles(Map.of(file, new SourceText(file, text)));
    return reader.registers(Registers.NONE).sources().entries().get(0);
  }
}
