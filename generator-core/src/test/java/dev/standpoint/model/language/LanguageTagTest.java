package dev.standpoint.model.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"en", "yue", "pt-BR", "sr-Latn-RS", "de-CH-1996", "es-419", "en-x-harbour", "EN"})
  void tagsOfBcp47AreWellFormed(String tag) {
    assertThat(LanguageTag.isWellFormed(tag)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "e",
        "english",
        "english!",
        "en_GB",
        "en-",
        "-en",
        "en--GB",
        "en-toolongasubtag",
        "en GB",
        "en\n",
        "\u0435\u043d", // Cyrillic letters that look like "eh"
        "../en",
        "en-a-b-c-d-e-f-g-h-i"
      })
  void otherTextsAreNot(String text) {
    assertThat(LanguageTag.isWellFormed(text)).isFalse();
    assertThat(LanguageTag.fromGeneralToExact(text)).isEmpty();
  }

  @Test
  void generalTagsComeFirstAndInLowerCase() {
    assertThat(LanguageTag.fromGeneralToExact("uk")).containsExactly("uk");
    assertThat(LanguageTag.fromGeneralToExact("sr-Latn-RS"))
        .containsExactly("sr", "sr-latn", "sr-latn-rs");
  }
}
