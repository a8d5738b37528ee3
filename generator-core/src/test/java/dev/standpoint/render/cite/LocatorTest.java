package dev.standpoint.render.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places within a source, in the words of people. */
class LocatorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "p. 3            | en-GB | page 3 +``",
        "pp. 3-5         | en-GB | page 3-5 +``",
        "pp. 3–5, 7      | en-GB | page 3-5, 7 +``",
        "3               | en-GB | page 3 +``",
        "para. 3         | en-GB | paragraph 3 +``",
        "ch. 2           | en-GB | chapter 2 +``",
        "sec. 4          | en-GB | section 4 +``",
        "§ 4             | en-GB | section 4 +``",
        "vol. iv         | en-GB | volume iv +``",
        "p. 3, and passim| en-GB | page 3 +`, and passim`",
        "S. 3            | de    | page 3 +``",
        "Abs. 2          | de    | paragraph 2 +``",
        "Kap. 2          | de    | chapter 2 +``",
      })
  void aPlaceHasALabelAndANumber(String words, String language, String expected) {
    var labels = labels(language);

    assertThat(Locator.parse(words, labels))
        .map(found -> found.label() + " " + found.place() + " +`" + found.rest() + "`")
        .contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"as he says", "passim", "in 3 places", "", "p.", "page three", "iv"})
  void otherWordsAreNotALocator(String words) {
    var labels = labels("en-GB");

    assertThat(Locator.parse(words, labels)).isEmpty();
  }

  @Test
  void veryLongWordsAreReadInTime() {
    var labels = labels("en-GB");

    assertThat(Locator.parse("p. " + "1-".repeat(20_000), labels)).isEmpty();
    assertThat(Locator.parse("p. " + "i".repeat(20_000), labels)).isEmpty();
  }

  /** The words of German that the test uses; those of English are known in every language. */
  private static Map<String, String> labels(String language) {
    Map<String, List<String>> german =
        Map.of(
            "page", List.of("Seite", "Seiten", "S.", "S."),
            "paragraph", List.of("Absatz", "Abs."),
            "chapter", List.of("Kapitel", "Kap."));
    return Locator.labels(
        label -> language.equals("de") ? german.getOrDefault(label, List.of()) : List.of());
  }
}
