package dev.standpoint.render.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonWriterTest {

  @Test
  void fieldsAndElementsHaveALineEachIndentedByTwoSpaces() {
    assertThat(
            document(
                json ->
                    json.object(
                        () -> {
                          json.text("id", "holt");
                          json.texts("also", List.of("Prime Minister", "Ane"));
                          json.object("issued", () -> json.number("year", 2031));
                        })))
        .isEqualTo(
            """
            {
              "id": "holt",
              "also": [
                "Prime Minister",
                "Ane"
              ],
              "issued": {
                "year": 2031
              }
            }
            """);
  }

  @Test
  void emptyObjectsAndArraysHaveNoSpaceInside() {
    assertThat(fields(json -> json.texts("also", List.of()))).isEqualTo("\"also\": []");
    assertThat(fields(json -> json.object("custom", () -> {}))).isEqualTo("\"custom\": {}");
  }

  @Test
  void aDocumentCanBeAnArray() {
    assertThat(document(json -> json.array(List.of(3, 1), json::number)))
        .isEqualTo("[\n  3,\n  1\n]\n");
  }

  @Test
  void objectsOfAListAreInItsOrder() {
    assertThat(
            document(
                json ->
                    json.object(
                        () ->
                            json.objects(
                                "actors", List.of("lund", "holt"), id -> json.text("id", id)))))
        .isEqualTo(
            """
            {
              "actors": [
                {
                  "id": "lund"
                },
                {
                  "id": "holt"
                }
              ]
            }
            """);
  }

  @Test
  void anEmptyOrMissingTextIsNull() {
    assertThat(fields(json -> json.text("lane", ""))).isEqualTo("\"lane\": null");
    assertThat(fields(json -> json.text("lane", null))).isEqualTo("\"lane\": null");
    assertThat(fields(json -> json.nothing("lane"))).isEqualTo("\"lane\": null");
  }

  @Test
  void anOptionalTextThatIsEmptyHasNoField() {
    assertThat(fields(json -> json.textIfAny("url", ""))).isEmpty();
    assertThat(fields(json -> json.textIfAny("url", null))).isEmpty();
    assertThat(fields(json -> json.textIfAny("url", "https://a.example")))
        .isEqualTo("\"url\": \"https://a.example\"");
  }

  @ParameterizedTest
  @CsvSource({
    "40, 40",
    "-0.50, -0.50",
    "1E+3, 1000",
    "1E-7, 0.0000001",
    "123456789012345678901234567890, 123456789012345678901234567890"
  })
  void numbersAreWrittenInFull(BigDecimal number, String written) {
    assertThat(fields(json -> json.number("low", number))).isEqualTo("\"low\": " + written);
  }

  @Test
  void aMissingNumberIsNull() {
    assertThat(fields(json -> json.number("low", null))).isEqualTo("\"low\": null");
  }

  @Test
  void flagsAreNotInQuotes() {
    assertThat(fields(json -> json.flag("first", true))).isEqualTo("\"first\": true");
    assertThat(fields(json -> json.flag("first", false))).isEqualTo("\"first\": false");
  }

  @Test
  void quotesBackslashesAndLineBreaksAreEscaped() {
    assertThat(fields(json -> json.text("words", "\"no\"\\\t\n")))
        .isEqualTo("\"words\": \"\\\"no\\\"\\\\\\t\\n\"");
  }

  @Test
  void everyEndOfALineIsALineFeed() {
    assertThat(fields(json -> json.text("words", "a\r\nb\rc")))
        .isEqualTo("\"words\": \"a\\nb\\nc\"");
  }

  @Test
  void lettersOfAllScriptsAreWrittenAsThemselves() {
    String text = "Ж é \u05e9 \ud83d\ude00 \u2028";

    assertThat(fields(json -> json.text("words", text))).isEqualTo("\"words\": \"" + text + "\"");
  }

  @Test
  void charactersThatAreNotTextAreReplaced() {
    assertThat(fields(json -> json.texts("also", List.of("a\u0000", "\ud83d b"))))
        .isEqualTo("\"also\": [\n    \"a\ufffd\",\n    \"\ufffd b\"\n  ]");
  }

  private static String document(Consumer<JsonWriter> content) {
    return new String(JsonWriter.document(content), UTF_8);
  }

  /** The fields of an object without its braces and its indentation. */
  private static String fields(Consumer<JsonWriter> content) {
    String object = document(json -> json.object(() -> content.accept(json)));
    return object.replaceFirst("^\\{\\s*", "").replaceFirst("\\s*\\}\\n$", "");
  }
}
