package dev.standpoint.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.Pack;
import dev.standpoint.model.register.Source;
import dev.standpoint.read.PackReader;
import dev.standpoint.read.files.PackFolder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sources as any program reads them, and as we do ourselves. */
class SourcesJsonTest {

  private static final String SOURCES =
      """
      == sources.yaml
      - id: courier
        type: article-newspaper
        title: "Summit \\"ends\\"; <, = & \\u2028 😀"
        outlet: Harbour Courier
        container-title: The Courier
        author: [{family: Beethoven, given: Ludwig, non-dropping-particle: van}, {literal: Bridge Office}]
        editor: "Sund, Mia"
        issued: %s
        accessed: 2031-04-01
        url: https://courier.example/12
        archive: https://archive.example/12
        grade: B2
        origin: Norra Agency
        page: 3-5
      """;

  /** After anything that may be cited. */
  private static final LocalDate FAR = LocalDate.of(99_999, 1, 1);

  static List<JsonObject> items(String text) {
    return Json.array(text).getValuesAs(JsonObject.class);
  }

  @Test
  void fieldsAreThoseOfCslJson() {
    JsonObject item = items(written("2031-03-12")).get(0);

    assertThat(item.getString("id")).isEqualTo("courier");
    assertThat(item.getString("title")).isEqualTo("Summit \"ends\"; <, = & \u2028 \ud83d\ude00");
    assertThat(item.getString("container-title")).isEqualTo("The Courier");
    assertThat(item.getJsonArray("author"))
        .hasToString(
            "[{\"family\":\"Beethoven\",\"given\":\"Ludwig\",\"non-dropping-particle\":\"van\"},"
                + "{\"literal\":\"Bridge Office\"}]");
    assertThat(item.getJsonObject("issued").get("date-parts")).hasToString("[[2031,3,12]]");
    assertThat(item.getString("URL")).isEqualTo("https://courier.example/12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2031-03-12",
        "2031-03",
        "2031",
        "2031-03~",
        "2031-21",
        "2031-24~",
        "2031-03-11/2031-03-12",
        "2031-03-11/2032",
        "2031-01~/2031-02~",
        "2031-01~/2031-02",
        "2031-01?",
        "2031-01%",
        "203X",
        "2031-XX",
        "2031-01/..",
        "../2031-01",
        "2031-01/",
        "2031-21/2031-22",
        "2031-03-12T10:00:00Z",
        "-0044-03-15",
        "0000",
        "Y12031",
        "0044-03-15"
      })
  void aSourceIsReadBackUnchanged(String issued) {
    String front =
        "Holt [would]{.for actor=holt on=crossing when=2031 known=2031} [@courier].\n"
            + SOURCES.formatted('"' + issued + '"');
    Pack pack = PackText.pack(front);

    Source read = read(Data.of(pack, Optional.of(FAR)).file("sources.json"));

    Source source = pack.sources().entries().get(0);
    assertThat(read.item()).isEqualTo(source.item());
  }

  @Test
  void sourcesThatAreNotCitedAreLeftOut() {
    assertThat(items(Data.of("Words.\n" + SOURCES.formatted("2031")).file("sources.json")))
        .isEmpty();
  }

  @Test
  void fieldsThatCslLacksAreInCustom() {
    assertThat(Json.array(written("2031-03-12")).getJsonObject(0).getJsonObject("custom"))
        .hasToString(
            "{\"outlet\":\"Harbour Courier\",\"origin\":\"Norra Agency\","
                + "\"archive\":\"https://archive.example/12\",\"grade\":\"B2\"}");
  }

  private static String written(String issued) {
    return Data.of(
            "Holt [would]{.for actor=holt on=crossing} [@courier].\n" + SOURCES.formatted(issued))
        .file("sources.json");
  }

  private static Source read(String json) {
    SourceText front = new SourceText("pack.md", "---\ntitle: The crossing\n---\n");
    PackFolder folder =
        new PackFolder(
            "crossing",
            front,
            Map.of("sources.json", new SourceText("sources.json", json)),
            List.of(),
            List.of());
    WithDiagnostics<Pack> pack = PackReader.read(folder);
    assertThat(pack.diagnostics()).isEmpty();
    return pack.value().sources().entries().get(0);
  }
}
