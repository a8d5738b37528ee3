package dev.standpoint.render.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {

  private final Words english = Words.in("en");

  @Test
  void itemsAreJoinedWithTheLanguagesWords() {
    assertThat(english.and(List.of())).isEmpty();
    assertThat(english.and(List.of("a"))).isEqualTo("a");
    assertThat(english.and(List.of("a", "b"))).isEqualTo("a and b");
    assertThat(english.or(List.of("a", "b", "c"))).isEqualTo("a, b or c");
  }

  @Test
  void aValueWithBracesIsNotFilledInAgain() {
    assertThat(english.say("list.and", Map.of("start", "{last}", "last", "{start}")))
        .isEqualTo("{last} and {start}");
  }

  @Test
  void wholeNumbersAreGroupedAsTheLanguageDoes() {
    assertThat(english.number(1234)).isEqualTo("1,234");
    assertThat(Words.in("fr").number(1234)).isEqualTo("1\u00a0234");
    assertThat(Words.in("es").number(1234)).isEqualTo("1234");
    assertThat(english.number(0)).isEqualTo("0");
  }

  @Test
  void aLanguageWithoutAFileFallsBackToEnglish() {
    assertThat(Words.in("tlh").language()).isEqualTo("en");
    assertThat(Words.in("tlh").say("stance.for")).isEqualTo("for");
    assertThat(Words.in("de-AT").language()).isEqualTo("de");
  }

  @Test
  void aMissingKeyIsNamed() {
    assertThatThrownBy(() -> english.say("no.such.key"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("words_en.properties has no no.such.key");
    assertThatThrownBy(() -> english.count("no.such.key", 2))
        .hasMessage("words_en.properties has no no.such.key.other");
  }
}
