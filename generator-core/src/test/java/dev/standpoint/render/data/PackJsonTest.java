package dev.standpoint.render.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackJsonTest {

  private static final Data GOLDEN = Data.golden();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(GOLDEN.file("pack.schema.json"), InputFormat.JSON);

  /** What the published schema forbids in a pack.json. */
  static List<String> violationsIn(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  @Test
  void theSchemaAllowsIt() {
    assertThat(violationsIn(GOLDEN.file("pack.json"))).isEmpty();
  }

  @Test
  void theSchemaIsAValidSchema() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(meta.validate(GOLDEN.file("pack.schema.json"), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"version\": \"1.1\"     | \"version\": \"2.0\"",
        "\"stance\": \"mixed\"    | \"stance\": \"unsure\"",
        "\"mode\": \"quote\"      | \"mode\": null",
        "\"line\": 3              | \"line\": 0",
        "\"tlp\": \"amber\"       | \"tlp\": \"AMBER\"",
        "\"grade\": \"C3\"        | \"grade\": \"3C\"",
        "\"earliest\": \"2031-03-12\" | \"earliest\": \"March\"",
        "\"actingFor\": null,     | ''",
        "\"whenBasis\":           | \"colour\":",
      })
  void theSchemaForbidsAnythingElse(String right, String wrong) {
    String json = GOLDEN.file("pack.json");

    assertThat(json).contains(right);
    assertThat(violationsIn(json.replace(right, wrong))).isNotEmpty();
  }

  @Test
  void anEmptyPackHasAllArrays() {
    String json = Data.of("Words.\n").file("pack.json");

    assertThat(violationsIn(json)).isEmpty();
    assertThat(json).contains("\"positions\": [],", "\"coverage\": []");
  }

  @Test
  void everyIdThatIsReferredToHasItsEntry() {
    JsonObject pack = Json.object(GOLDEN.file("pack.json"));
    Set<String> actors = ids(pack, "actors");
    Set<String> positions = ids(pack, "positions");

    for (JsonObject position : records(pack, "positions")) {
      assertThat(actors).contains(position.getString("actor"));
      assertThat(ids(pack, "issues")).contains(position.getString("issue"));
      assertThat(ids(pack, "sources")).containsAll(ids(position, "sources"));
    }
    for (JsonObject shift : records(pack, "shifts")) {
      assertThat(positions)
          .contains(shift.getJsonObject("to").getJsonArray("positions").getString(0));
    }
    assertThat(actors).containsExactlyInAnyOrder("holt", "lund", "gov-norra", "norra");
  }

  @Test
  void aCorrectedPositionNamesItsCorrectionAndIsInNoShift() {
    JsonObject pack = Json.object(GOLDEN.file("pack.json"));

    JsonObject early = record(pack, "positions", "early");
    JsonObject correction = record(pack, "positions", early.getString("supersededBy"));

    assertThat(correction.getString("supersedes")).isEqualTo("early");
    assertThat(records(pack, "shifts")).hasSize(1);
  }

  @Test
  void aFurtherReportNamesItsEvent() {
    JsonObject pack = Json.object(GOLDEN.file("pack.json"));

    assertThat(records(pack, "events"))
        .extracting(event -> event.getString("id") + " " + event.get("same"))
        .hasSize(4)
        .contains("vik null", "inquiry null", "vote null")
        .anyMatch(event -> event.endsWith(" \"inquiry\""));
  }

  @Test
  void numbersAreNumbersHoweverLarge() {
    String json =
        Data.of(
                "Ane Holt [asks a lot]{.says actor=holt on=toll qty=0.50..123456789012345678901234567890}"
                    + " [@courier-0312].\n")
            .file("pack.json");

    assertThat(violationsIn(json)).isEmpty();
    assertThat(json)
        .contains(
            "\"text\": \"0.5..123456789012345678901234567890\"",
            "\"low\": 0.5,",
            "\"high\": 123456789012345678901234567890,");
  }

  @Test
  void sidesOfAConflictAreTheirPositions() {
    JsonObject pack =
        Json.object(
            Data.of(
                    """
                    Holt [would]{.for #yes actor=holt on=crossing when=2031-03-12} [@courier-0312] or
                    [would not]{.against #no actor=holt on=crossing when=2031-03-12 tlp=red} [@mera-0312].
                    """)
                .file("pack.json"));

    JsonObject conflict = records(pack, "conflicts").get(0);

    assertThat(records(conflict, "sides"))
        .extracting(side -> side.getString("stance") + side.getJsonArray("positions"))
        .containsExactly("for[\"yes\"]", "against[\"no\"]");
    assertThat(conflict.getString("tlp")).isEqualTo("red");
    assertThat(pack.getString("tlp")).isEqualTo("red");
  }

  @Test
  void coverageNamesTheOutletsThatCarriedASubject() {
    JsonObject pack = Json.object(GOLDEN.file("pack.json"));

    assertThat(records(pack, "coverage"))
        .extracting(
            subject ->
                subject.getOrDefault("issue", JsonValue.NULL)
                    + " "
                    + subject.get("event")
                    + " "
                    + subject.getInt("voices"),
            subject ->
                records(subject, "outlets").stream()
                    .map(
                        outlet ->
                            outlet.getString("outlet")
                                + " "
                                + outlet.getInt("carried")
                                + (outlet.getBoolean("first") ? " first" : ""))
                    .toList())
        .contains(
            tuple("\"crossing\" null 2", List.of("Harbour Courier 2", "Mera Radio 1 first")),
            tuple("null \"vik\" 1", List.of("Harbour Courier 1")));
  }

  @Test
  void anActorThatAnIssueAppliesToIsPublishedEvenIfNoRecordNamesIt() {
    JsonObject pack =
        Json.object(
            Data.of(
                    """
                    Holt [would]{.for actor=holt on=crossing} [@courier-0312].
                    == issues.yaml
                    - {id: crossing, question: Should the crossing be built?, applies-to: [norra]}
                    """)
                .file("pack.json"));

    assertThat(record(pack, "issues", "crossing").getJsonArray("appliesTo"))
        .hasToString("[\"norra\"]");
    assertThat(ids(pack, "actors")).contains("norra");
  }

  static List<JsonObject> records(JsonObject json, String key) {
    return json.getJsonArray(key).getValuesAs(JsonObject.class);
  }

  static JsonObject record(JsonObject pack, String key, String id) {
    return records(pack, key).stream()
        .filter(entry -> entry.getString("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  static Set<String> ids(JsonObject json, String key) {
    JsonArray entries = json.getJsonArray(key);
    Set<String> ids = new HashSet<>();
    for (JsonValue entry : entries) {
      ids.add(entry.asJsonObject().getString("id"));
    }
    return ids;
  }
}
