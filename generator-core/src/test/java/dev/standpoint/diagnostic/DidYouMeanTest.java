package dev.standpoint.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DidYouMeanTest {

  private static final List<String> KNOWN = List.of("lavrov", "holt", "holm", "gov-norra");

  @ParameterizedTest
  @CsvSource({
    "lavrof, lavrov", // changed
    "lavro, lavrov", // missing
    "lavroov, lavrov", // added
    "alvrov, lavrov", // swapped
    "lvarof, lavrov", // swapped and changed
    "gov-nora, gov-norra"
  })
  void nameWithOneOrTwoErrorsIsSuggested(String written, String name) {
    assertThat(DidYouMean.hint(written, KNOWN)).isEqualTo("did you mean \"" + name + "\"?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lafroff", "harbour-master", "", "x", "LAVROV"})
  void nothingIsSuggestedForAnotherWord(String written) {
    assertThat(DidYouMean.hint(written, KNOWN)).isEmpty();
  }

  @Test
  void equallyNearNamesAreAllSuggestedInOrder() {
    assertThat(DidYouMean.hint("holk", KNOWN)).isEqualTo("did you mean \"holm\" or \"holt\"?");
  }

  @Test
  void nearerNameHidesAFartherOne() {
    assertThat(DidYouMean.hint("holtt", List.of("holt", "hollt", "holtter")))
        .isEqualTo("did you mean \"hollt\" or \"holt\"?");
    assertThat(DidYouMean.hint("crossin", List.of("crossing", "crossings")))
        .isEqualTo("did you mean \"crossing\"?");
  }

  @ParameterizedTest
  @CsvSource({"a, b", "ab, cd", "ab, b", "abc, axy", "abcd, axyd"})
  void shortWordsNeedToBeMoreAlike(String written, String known) {
    assertThat(DidYouMean.hint(written, List.of(known))).isEmpty();
  }

  @Test
  void signIsPartOfTheSuggestion() {
    assertThat(DidYouMean.hint("agianst", List.of("against", "for"), "."))
        .isEqualTo("did you mean \".against\"?");
  }

  @Test
  void nameKnownTwiceIsSuggestedOnce() {
    assertThat(DidYouMean.hint("hollt", List.of("holt", "holt")))
        .isEqualTo("did you mean \"holt\"?");
  }
}
