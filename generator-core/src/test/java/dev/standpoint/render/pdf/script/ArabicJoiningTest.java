package dev.standpoint.render.pdf.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArabicJoiningTest {

  @Test
  void lettersJoinWithinAWord() {
    assertThat(joined("\u0628\u0628\u0628")).isEqualTo("FE91 FE92 FE90"); // three times beh
    assertThat(joined("\u0645\u062D\u0645\u062F \u0628")) // Muhammad, and a letter alone
        .isEqualTo("FEE3 FEA4 FEE4 FEAA 0020 FE8F");
  }

  @Test
  void someLettersDoNotJoinTheNext() {
    assertThat(joined("\u062F\u0627\u0631")).isEqualTo("FEA9 FE8D FEAD"); // dar
    assertThat(joined("\u0628\u0627\u0628")).isEqualTo("FE91 FE8E FE8F"); // bab
    assertThat(joined("\u0645\u0627\u0621")).isEqualTo("FEE3 FE8E FE80"); // ma', with a hamza
  }

  @Test
  void lamAndAlefAreOne() {
    assertThat(joined("\u0633\u0644\u0627\u0645")).isEqualTo("FEB3 FEFC FEE1"); // salam
    assertThat(joined("\u0644\u0627")).isEqualTo("FEFB"); // la
    assertThat(joined("\u0627\u0644\u0623\u0645\u0646")).isEqualTo("FE8D FEF7 FEE3 FEE6"); // al-amn
  }

  @Test
  void vowelsAreNoneOfTheWordsLetters() {
    assertThat(joined("\u0628\u064E\u0628\u0651\u064E")).isEqualTo("FE91 064E FE90 0651 064E");
    assertThat(joined("\u0644\u0651\u0627\u064B")).isEqualTo("FEFB 0651 064B");
  }

  @Test
  void aStretchAndAJoinerJoinAndANonJoinerParts() {
    assertThat(joined("\u0628\u0640\u0628")).isEqualTo("FE91 0640 FE90");
    assertThat(joined("\u0647\u200D")).isEqualTo("FEEB 200D"); // as in the abbreviation of a year
    assertThat(joined("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645")) // Persian: mi-khaham
        .isEqualTo("FEE3 FBFD 200C FEA7 FEEE FE8D FEEB FEE2");
  }

  @Test
  void lettersOfPersianAndUrduJoinToo() {
    assertThat(joined("\u067E\u0627\u06A9\u0633\u062A\u0627\u0646")) // Pakistan
        .isEqualTo("FB58 FE8E FB90 FEB4 FE98 FE8E FEE5");
    assertThat(joined("\u06C1\u06D2")).isEqualTo("FBA8 FBAF"); // hai
  }

  @Test
  void alefMaksuraJoinsOn() {
    assertThat(joined("\u0639\u0644\u0649")).isEqualTo("FECB FEE0 FEF0"); // 'ala
    assertThat(joined("\u0628\u0649\u0628\u0649\u0628")).isEqualTo("FE91 FBE9 FE92 FBE9 FE90");
  }

  @Test
  void wordsGoOnFromTextToText() {
    assertThat(
            ArabicJoining.join(List.of("\u0645\u062D", "\u0645", "", "\u062F")).stream()
                .map(ArabicJoiningTest::codes)
                .toList())
        .containsExactly("FEE3 FEA4", "FEE4", "", "FEAA");
    assertThat(
            ArabicJoining.join(List.of("\u0644", "\u0627")).stream().map(ArabicJoiningTest::codes))
        .containsExactly("FEDF", "FE8E");
  }

  @Test
  void formsAreReadAsTheLettersThatWereWritten() {
    String text =
        "\u0627\u0644\u0633\u0644\u0627\u0645 \u0639\u0644\u0649 \u067E\u0698\u06C1\u06D2";

    assertThat(ArabicForms.letters(String.join("", ArabicJoining.join(List.of(text)))))
        .isEqualTo(text);
  }

  @Test
  void otherTextsStayAsTheyAre() {
    String text = "Łódź \u05E9\u05DC\u05D5\u05DD 😀 12";

    assertThat(ArabicJoining.join(List.of(text))).containsExactly(text);
    assertThat(ArabicJoining.changes(text)).isFalse();
    assertThat(ArabicJoining.changes("a \u0628")).isTrue();
  }

  private static String joined(String text) {
    return codes(String.join("", ArabicJoining.join(List.of(text))));
  }

  private static String codes(String text) {
    return text.chars()
        .mapToObj(c -> String.format(Locale.ROOT, "%04X", c))
        .collect(Collectors.joining(" "));
  }
}
