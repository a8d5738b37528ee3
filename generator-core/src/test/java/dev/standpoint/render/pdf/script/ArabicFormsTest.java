package dev.standpoint.render.pdf.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicFormsTest {

  private static final char BEH = '\u0628';
  private static final char DAL = '\u062F';
  private static final char LAM = '\u0644';
  private static final char ALEF = '\u0627';

  @Test
  void aLetterThatJoinsBothSidesHasFourForms() {
    assertThat(ArabicForms.of(BEH, false, false)).isEqualTo('\uFE8F');
    assertThat(ArabicForms.of(BEH, true, false)).isEqualTo('\uFE90');
    assertThat(ArabicForms.of(BEH, false, true)).isEqualTo('\uFE91');
    assertThat(ArabicForms.of(BEH, true, true)).isEqualTo('\uFE92');
  }

  @Test
  void aLetterThatNeverJoinsTheNextHasTwo() {
    assertThat(ArabicForms.joinsBack(DAL)).isTrue();
    assertThat(ArabicForms.joinsOn(DAL)).isFalse();
    assertThat(ArabicForms.of(DAL, true, false)).isEqualTo('\uFEAA');
  }

  @Test
  void aHamzaJoinsNothing() {
    assertThat(ArabicForms.hasForms('\u0621')).isTrue();
    assertThat(ArabicForms.joinsBack('\u0621')).isFalse();
  }

  @Test
  void lamAndAlefAreOneSign() {
    assertThat(ArabicForms.isLigature(LAM, ALEF)).isTrue();
    assertThat(ArabicForms.isLigature(ALEF, LAM)).isFalse();
    assertThat(ArabicForms.isLigature(LAM, BEH)).isFalse();
    assertThat(ArabicForms.ligature(ALEF, false)).isEqualTo('\uFEFB');
    assertThat(ArabicForms.ligature(ALEF, true)).isEqualTo('\uFEFC');
  }

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "abc, abc",
    "\uFE91\uFE8E\uFE8F, \u0628\u0627\u0628",
    "\uFEFB, \u0644\u0627",
    "a\uFE8F 1, a\u0628 1",
    "\uFB01, \uFB01"
  })
  void formsBecomeTheirLetters(String shown, String letters) {
    assertThat(ArabicForms.letters(shown)).isEqualTo(letters);
  }

  @Test
  void joiningAndItsReverseGiveTheSameText() {
    String text = "\u0645\u062D\u0645\u062F \u0644\u0627 \u0628\u0627\u0628";

    String joined = String.join("", ArabicJoining.join(List.of(text)));

    assertThat(joined).isNotEqualTo(text);
    assertThat(ArabicForms.letters(joined)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x0628, 0x0621, 0x0674, 'a', 0x05D0, 0x064E, 0xFE8F})
  void theseCharactersHaveFormsOrNeedNone(int codePoint) {
    assertThat(ArabicForms.lacksForms(codePoint)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0x0620, 0x063B, 0x0750, 0x08A0})
  void lettersOfOtherLanguagesMayLackForms(int codePoint) {
    assertThat(ArabicForms.lacksForms(codePoint)).isTrue();
  }
}
