package dev.standpoint.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.Severity;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SarifReportTest {

  private static final SourceText NOTE =
      new SourceText("src/packs/vik/10 courier.md", "\ud83d\ude42 [no]{.for actor=holtt}\nend\n");

  @Test
  void aDiagnosticIsAResultWithItsPlaceAndRule() throws IOException {
    Span at = NOTE.span(NOTE.text().indexOf("holtt"), NOTE.text().indexOf("}\n"));
    Diagnostic found =
        Diagnostic.of(
            DiagnosticCode.UNKNOWN_ACTOR, at, "unknown actor \"holtt\"", "did you mean \"holt\"?");

    JsonNode run = run(List.of(found));

    assertThat(run.at("/columnKind").asText()).isEqualTo("unicodeCodePoints");
    assertThat(run.at("/results").toPrettyString())
        .isEqualToIgnoringNewLines(
            """
            [ {
              "ruleId" : "unknown-actor",
              "ruleIndex" : %d,
              "level" : "error",
              "message" : {
                "text" : "unknown actor \\"holtt\\" - did you mean \\"holt\\"?"
              },
              "locations" : [ {
                "physicalLocation" : {
                  "artifactLocation" : {
                    "uri" : "src/packs/vik/10%%20courier.md"
                  },
                  "region" : {
                    "startLine" : 1,
                    "startColumn" : 19,
                    "endColumn" : 24
                  }
                }
              } ]
            } ]"""
                .formatted(index(DiagnosticCode.UNKNOWN_ACTOR)));
  }

  @Test
  void aPlaceOfSeveralLinesHasAnEndLine() throws IOException {
    Diagnostic found =
        Diagnostic.of(
            DiagnosticCode.UNCLOSED_DIV, NOTE.span(0, NOTE.text().length()), "not closed");

    JsonNode region = run(List.of(found)).at("/results/0/locations/0/physicalLocation/region");

    assertThat(region.toString())
        .isEqualTo("{\"startLine\":1,\"startColumn\":1,\"endLine\":3,\"endColumn\":1}");
  }

  @Test
  void aPlaceInAFileThatWasNotReadIsEmptyOrOnOneLine() throws IOException {
    List<Diagnostic> found =
        List.of(
            Diagnostic.of(DiagnosticCode.NO_PACK, Span.startOf("src/packs"), "no pack here"),
            Diagnostic.of(
                DiagnosticCode.TEMPLATE_ERROR, new Span("/theme/a.ftlh", 7, 3, 2), "what"));

    JsonNode results = run(found).at("/results");

    assertThat(results.findValues("region").toString())
        .isEqualTo(
            "[{\"startLine\":1,\"startColumn\":1,\"endColumn\":1},"
                + " {\"startLine\":7,\"startColumn\":3,\"endColumn\":5}]");
    assertThat(results.findValuesAsText("uri"))
        .containsExactly("src/packs", "file:///theme/a.ftlh");
  }

  @Test
  void levelsAreThoseThatTheProjectGives() throws IOException {
    Span at = Span.startOf("a.md");
    List<Diagnostic> found =
        List.of(
            new Diagnostic(Severity.ERROR, DiagnosticCode.RAW_HTML, at, "a", ""),
            new Diagnostic(Severity.WARNING, DiagnosticCode.RAW_HTML, at, "b", ""),
            new Diagnostic(Severity.INFO, DiagnosticCode.RAW_HTML, at, "c", ""));

    JsonNode run = run(found);

    assertThat(run.at("/results").findValuesAsText("level"))
        .containsExactly("error", "warning", "note");
    assertThat(run.at("/tool/driver/rules/" + index(DiagnosticCode.RAW_HTML)).toString())
        .contains("\"id\":\"raw-html\"", "\"defaultConfiguration\":{\"level\":\"warning\"}");
  }

  @Test
  void everyCodeIsARuleWithHelp() throws IOException {
    JsonNode rules = run(List.of()).at("/tool/driver/rules");

    assertThat(rules.findValuesAsText("id"))
        .containsExactlyElementsOf(
            Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::toString).toList());
    assertThat(rules.get(index(DiagnosticCode.UNKNOWN_ACTOR)).toString())
        .isEqualTo(
            "{\"id\":\"unknown-actor\",\"shortDescription\":{\"text\":\"Unknown actor\"},"
                + "\"help\":{\"text\":\"A mark names an actor who is in no register."
                + " Correct the id, or add the actor to actors.yaml.\","
                + "\"markdown\":\"A mark names an actor who is in no register."
                + " Correct the id, or add the actor to `actors.yaml`.\"},"
                + "\"defaultConfiguration\":{\"level\":\"error\"}}");
  }

  @Test
  void withoutDiagnosticsThereAreNoResults() throws IOException {
    JsonNode run = run(List.of());

    assertThat(run.at("/results").isArray()).isTrue();
    assertThat(run.at("/results")).isEmpty();
  }

  @Test
  void allDiagnosticsAreReported() throws IOException {
    List<Diagnostic> found =
        IntStream.rangeClosed(1, 500)
            .mapToObj(
                line ->
                    Diagnostic.of(DiagnosticCode.RAW_HTML, new Span("a.md", line, 1, 1), "what"))
            .toList();

    assertThat(run(found).at("/results")).hasSize(500);
  }

  @Test
  void wordsOfANoteAreNeitherPlaceholdersNorLinks() throws IOException {
    Diagnostic found =
        Diagnostic.of(
            DiagnosticCode.UNUSED_KEY,
            Span.startOf("a.md"),
            "\"{0} [here](https://evil.example)\"");

    assertThat(run(List.of(found)).at("/results/0/message/text").asText())
        .isEqualTo("\"{{0}} [here] (https://evil.example)\"");
  }

  @Test
  void halvesOfCharactersAreReplaced() throws IOException {
    Diagnostic found =
        Diagnostic.of(
            DiagnosticCode.UNUSED_KEY, Span.startOf("a\udc00.md"), "\"\ud800\" \u0000 \u2028");

    JsonNode result = run(List.of(found)).at("/results/0");

    assertThat(result.at("/message/text").asText()).isEqualTo("\"\ufffd\" \u0000 \u2028");
    assertThat(result.findValue("uri").asText()).isEqualTo("a%EF%BF%BD.md");
  }

  @Test
  void linesEndInTheSameWayEverywhere() {
    String log = new String(SarifReport.of(List.of(), Map.of()), UTF_8);

    assertThat(log).startsWith("{\n  \"$schema\": \"https://").endsWith("\n}\n");
    assertThat(log).doesNotContain("\r");
  }

  @Test
  void theSchemaRefusesAnInvalidLog() {
    assertThat(SarifSchema.faultsOf("{\"version\": \"2.1.0\"}".getBytes(UTF_8))).isNotEmpty();
    assertThat(
            SarifSchema.faultsOf(
                "{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {}}}]}"
                    .getBytes(UTF_8)))
        .isNotEmpty();
  }

  private static int index(DiagnosticCode code) {
    return Arrays.asList(DiagnosticCode.values()).indexOf(code);
  }

  /** The run of a log that the schema allows. */
  private static JsonNode run(List<Diagnostic> found) throws IOException {
    byte[] log = SarifReport.of(found, Map.of(NOTE.path(), NOTE));
    assertThat(SarifSchema.faultsOf(log)).isEmpty();
    return new ObjectMapper().readTree(log).at("/runs/0");
  }
}
