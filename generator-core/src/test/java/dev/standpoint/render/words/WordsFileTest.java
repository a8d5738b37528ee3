package dev.standpoint.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsFileTest {

  private final WordsFile english = WordsFile.of("en");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {a} and {b}     | one and two
          {b}{a}          | twoone
          {a} {c} {a}     | one {c} one
          {a              | {a
          a}              | a}
          {{a}}           | {one}
          {}              | {}
          no places       | no places
          """)
  void onlyPlacesWithAValueAreFilledIn(String pattern, String filled) {
    assertThat(WordsFile.fill(pattern, Map.of("a", "one", "b", "two"))).isEqualTo(filled);
  }

  @Test
  void aValueIsNotSearchedForPlaces() {
    assertThat(WordsFile.fill("{a}{b}", Map.of("a", "{b}", "b", "{a}"))).isEqualTo("{b}{a}");
  }

  @Test
  void aKeyIsLookedUpInTheExactTagThenInTheLanguageThenInEnglish() {
    WordsFile words = WordsFile.of("qaa-UA");

    assertThat(words.language()).isEqualTo("qaa-ua");
    assertThat(words.word("interval.days")).isEqualTo("{first}-го … {last}-го {last-month} {year}");
    assertThat(words.word("month.2")).isEqualTo("лютий");
    assertThat(words.word("month.1")).isEqualTo("January");
  }

  @Test
  void aTagThatIsNotWellFormedHasTheWordsOfEnglish() {
    assertThat(WordsFile.of("").language()).isEqualTo("en");
    assertThat(WordsFile.of("not a tag").language()).isEqualTo("en");
    assertThat(WordsFile.of("../words_de").language()).isEqualTo("en");
  }

  @Test
  void theFirstSuffixThatHasAWordIsUsed() {
    WordsFile words = WordsFile.of("qaa");

    assertThat(words.keyFor(List.of("none", "beside-day"), "month.2"))
        .isEqualTo("month.2.beside-day");
    assertThat(words.keyFor(List.of("beside-day"), "month.1")).isEqualTo("month.1");
    assertThat(words.keyFor(List.of(), "month.2")).isEqualTo("month.2");
  }

  @Test
  void aLanguageWithoutAGenitiveKeepsThePlainKey() {
    assertThat(english.keyIn(PointWords.Case.GENITIVE, "date.decade")).isEqualTo("date.decade");
    assertThat(english.keyIn(PointWords.Case.PLAIN, "date.decade")).isEqualTo("date.decade");
  }

  @Test
  void aCountThatHasNoFormOfItsOwnHasTheOtherForm() {
    assertThat(english.plural("front.carried.sources", 1)).isEqualTo("{count} source");
    assertThat(english.plural("front.carried.sources", 0)).isEqualTo("{count} sources");
  }

  @Test
  void theRulesOfAPluralAreThoseOfTheFileThatHasIt() {
    // French counts 0 as one, but these words are English, which does not.
    WordsFile made = WordsFile.of("qaa");

    assertThat(made.plural("front.carried.sources", 1)).isEqualTo("{count} source");
    assertThat(made.plural("front.carried.sources", 2)).isEqualTo("{count} sources");
  }

  @Test
  void aKeyWithoutAWordIsAbsent() {
    assertThat(english.find("no.such.key")).isEmpty();
    assertThat(english.find("month.1")).contains("January");
  }
}
