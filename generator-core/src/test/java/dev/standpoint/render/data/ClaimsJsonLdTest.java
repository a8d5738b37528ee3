package dev.standpoint.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The claims as Titanium expands them, without any network. */
class ClaimsJsonLdTest {

  private static final String SCHEMA = "https://schema.org/";
  private static final DocumentLoader NO_NETWORK =
      (url, options) -> {
        throw new AssertionError("fetches " + url);
      };

  /** Every node of the graph, its keys full addresses. */
  static List<JsonObject> expanded(String text) {
    try {
      JsonDocument document = JsonDocument.of(new StringReader(text));
      JsonArray nodes = JsonLd.expand(document).loader(NO_NETWORK).ordered().get();
      return nodes.getValuesAs(JsonObject.class);
    } catch (JsonLdError e) {
      throw new AssertionError(text, e);
    }
  }

  static List<JsonObject> ofType(List<JsonObject> nodes, String type) {
    return nodes.stream()
        .filter(node -> node.getJsonArray("@type").getString(0).equals(SCHEMA + type))
        .toList();
  }

  static String value(JsonObject node, String key) {
    JsonArray values = node.getJsonArray(SCHEMA + key);
    return values == null ? "" : values.getJsonObject(0).getString("@value");
  }

  static List<String> links(JsonObject node, String key) {
    JsonArray values = node.getJsonArray(SCHEMA + key);
    return values == null
        ? List.of()
        : values.getValuesAs(JsonObject.class).stream().map(link -> link.getString("@id")).toList();
  }

  @Test
  void aClaimHasItsAuthorWhereItAppearedAndWhatItIsAbout() {
    List<JsonObject> nodes = expanded(Data.golden().file("claims.jsonld"));
    JsonObject claim = claim(nodes, "sign");

    assertThat(value(claim, "text")).isEqualTo("\"sign the day the guarantee arrives\"");
    assertThat(value(claim, "dateCreated")).isEqualTo("2031-03-12");
    assertThat(names(nodes, links(claim, "author"))).containsExactly("Ane Holt");
    assertThat(names(nodes, links(claim, "appearance"))).containsExactly("Summit ends");
    assertThat(names(nodes, links(claim, "citation"))).containsExactly("Summit ends");
    assertThat(value(claim.getJsonArray(SCHEMA + "about").getJsonObject(0), "name"))
        .isEqualTo("Should the crossing be built?");
  }

  @Test
  void aDateThatIsNotExactHasNoDay() {
    JsonObject claim = claim(expanded(Data.golden().file("claims.jsonld")), "out");

    assertThat(value(claim, "dateCreated")).isEmpty();
    assertThat(value(claim, "temporalCoverage")).isEqualTo("2031-01~");
  }

  @Test
  void anInferredPositionCitesItsSourceButDoesNotAppearInIt() {
    JsonObject claim =
        claim(
            expanded(
                Data.of("[so]{.for #so actor=holt on=crossing mode=inferred} [@courier-0312]\n")
                    .file("claims.jsonld")),
            "so");

    assertThat(links(claim, "appearance")).isEmpty();
    assertThat(links(claim, "citation")).hasSize(1);
  }

  @Test
  void aCorrectedPositionIsNotAClaim() {
    assertThat(ofType(expanded(Data.golden().file("claims.jsonld")), "Claim"))
        .extracting(claim -> value(claim, "identifier"))
        .hasSize(8)
        .doesNotContain("early");
  }

  @Test
  void eventsHaveDaysWhereTheseAreExact() {
    List<JsonObject> events =
        ofType(
            expanded(
                Data.of(
                        """
                        [a]{.event #a when=2031-03-11/2031-03-12 lane=talks tlp=green} [b]{.event when=2031-04}
                        [c]{.event when=2031-05~ status=alleged} [d]{.event when=2031-06/..} [@courier-0312].
                        """)
                    .file("claims.jsonld")),
            "Event");

    assertThat(events)
        .extracting(e -> value(e, "name") + " " + value(e, "startDate") + " " + value(e, "endDate"))
        .containsExactly("a 2031-03-11 2031-03-12", "b 2031-04 2031-04", "c  ", "d 2031-06 ");
    assertThat(value(events.get(2), "description")).isEqualTo("about May 2031 (2031-05~), alleged");
    assertThat(events.get(0).getJsonArray(SCHEMA + "keywords")).hasSize(2);
    assertThat(links(events.get(1), "eventStatus")).containsExactly(SCHEMA + "EventScheduled");
  }

  @Test
  void everyThingThatIsReferredToIsInTheGraph() {
    List<JsonObject> nodes = expanded(Data.golden().file("claims.jsonld"));
    Set<String> there = new HashSet<>();
    nodes.forEach(node -> there.add(node.getString("@id")));

    assertThat(there).hasSameSizeAs(nodes);
    for (JsonObject node : nodes) {
      for (String key :
          List.of(
              "author", "appearance", "citation", "attendee", "subjectOf", "sourceOrganization")) {
        JsonArray values =
            node.getOrDefault(SCHEMA + key, JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
        values.getValuesAs(JsonObject.class).stream()
            .filter(value -> value.containsKey("@id"))
            .forEach(value -> assertThat(there).contains(value.getString("@id")));
      }
    }
  }

  private static JsonObject claim(List<JsonObject> nodes, String id) {
    return ofType(nodes, "Claim").stream()
        .filter(node -> value(node, "identifier").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(List<JsonObject> nodes, List<String> ids) {
    return nodes.stream()
        .filter(node -> ids.contains(node.getString("@id")))
        .map(node -> value(node, "name"))
        .toList();
  }
}
