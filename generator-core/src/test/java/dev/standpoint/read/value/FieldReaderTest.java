package dev.standpoint.read.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.register.ActorKind;
import dev.standpoint.read.json.JsonReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldReaderTest {

  private static final Synonyms KINDS =
      Synonyms.of("person:\norganization: organisation\nstate:\nbloc:");

  private final DiagnosticCollector findings = new DiagnosticCollector();

  @Test
  void aBlankValueCountsAsAbsent() {
    FieldReader fields = fields("{\"name\": \" \", \"also\": null, \"kind\": \"\"}");

    assertThat(fields.isGiven("name")).isFalse();
    assertThat(fields.texts("also")).isEmpty();
    assertThat(fields.choice("kind", ActorKind.class, KINDS)).isEmpty();
    assertThat(fields.flag("rolls-up")).isEmpty();
    assertThat(fields.language()).isEmpty();
    assertThat(fields.date("from")).isNull();
    assertThat(found()).isEmpty();
    assertThat(fields.required("name", "this actor")).isEmpty();
    assertThat(found()).containsExactly("1:1 this actor has no \"name\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "organization | organization |",
        "Organisation | organization |",
        "persn        | | 1:7 \"k\" is \"persn\" - did you mean \"person\"?",
        "Person       | person |",
        "club | | 1:7 \"k\" is \"club\" - expected one of: person, organization, state, bloc",
      })
  void aChoiceIsOneOfTheConstants(String written, String kind, String error) {
    FieldReader fields = fields("{\"k\": \"" + written + "\"}");

    assertThat(fields.choice("k", ActorKind.class, KINDS).map(ActorKind::toString))
        .isEqualTo(Optional.ofNullable(kind));
    assertThat(found()).isEqualTo(error == null ? List.of() : List.of(error));
  }

  @ParameterizedTest
  @CsvSource({
    "true, true, 0",
    "false, false, 0",
    "yes, true, 0",
    "True, true, 0",
    "maybe, false, 1"
  })
  void aFlagIsTrueOrFalse(String written, boolean value, int errors) {
    assertThat(fields("{\"f\": \"" + written + "\"}").flag("f")).contains(value);
    assertThat(found()).hasSize(errors);
  }

  @ParameterizedTest
  @CsvSource({"en, en", "pt-BR, pt-BR", "' de ', de", "English, ''", "e, ''", "en_GB, en-GB"})
  void aLanguageIsATag(String written, String language) {
    assertThat(fields("{\"lang\": \"" + written + "\"}").language()).isEqualTo(language);
    assertThat(findings.list()).hasSize(language.isEmpty() ? 1 : 0);
  }

  @Test
  void aValueOfAWrongTypeIsReportedAndLeftOut() {
    FieldReader fields =
        fields(
            "{\"a\": [], \"b\": {}, \"c\": [\"x\", [], \"\"], \"d\": 1, \"e\": [{}, 2], \"f\": 3}");

    assertThat(fields.text("a")).isEmpty();
    assertThat(fields.scalars("b")).isEmpty();
    assertThat(fields.texts("c")).containsExactly("x");
    assertThat(fields.names("d")).containsExactly("1");
    assertThat(fields.names("e")).containsExactly("2");
    assertThat(fields.map("f")).isEmpty();
    assertThat(found())
        .containsExactly(
            "1:7 \"a\" is a list - expected a single value",
            "1:16 \"b\" is a map of keys - expected a list",
            "1:31 \"c\" is a list - expected single values",
            "1:54 this map has no \"name\"",
            "1:67 \"f\" is a single value - expected a map of keys");
  }

  @Test
  void keysThatWereNotAskedForAreUnknown() {
    FieldReader fields = fields("{\"name\": 1, \"nmae\": 2, \"colour\": 3}");
    fields.text("name");

    fields.reportUnknown("an actor");
    fields.reportUnused();
    fields.reportUnused("a source");

    assertThat(found())
        .containsExactly(
            "1:13 unknown key \"nmae\" in an actor - did you mean \"name\"?",
            "1:24 unknown key \"colour\" in an actor",
            "1:13 front matter key \"nmae\" has no effect - did you mean \"name\"?",
            "1:24 front matter key \"colour\" has no effect",
            "1:13 key \"nmae\" of a source has no effect - did you mean \"name\"?",
            "1:24 key \"colour\" of a source has no effect");
  }

  @Test
  void aDefaultReplacesOnlyAnAbsentField() {
    DataNode.Entry german =
        new DataNode.Entry(new DataNode.Scalar("de", Span.startOf("s")), Span.startOf("s"));
    DataNode.Mapping map = map("{\"a\": \"en\"}");
    FieldReader fields = new FieldReader(map, Map.of("a", german, "b", german), findings);

    assertThat(fields.text("a")).isEqualTo("en");
    assertThat(fields.text("b")).isEqualTo("de");
    assertThat(fields.keyAt("b")).isEmpty();
    fields.reportUnknown("a pack");
    assertThat(found()).isEmpty();
  }

  private FieldReader fields(String json) {
    return new FieldReader(map(json), findings);
  }

  private static DataNode.Mapping map(String json) {
    return (DataNode.Mapping) JsonReader.read(new SourceText("a.json", json)).value().orElseThrow();
  }

  private List<String> found() {
    return findings.list().stream().map(FieldReaderTest::shown).toList();
  }

  private static String shown(Diagnostic found) {
    return found.at().line() + ":" + found.at().column() + " " + found.advice();
  }
}
