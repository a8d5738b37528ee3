package dev.standpoint.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedNameTest {

  private static final FoldedName ANE_HOLT = new FoldedName("Ane Holt");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ane\u00a0Holt", // no-break space
        "Ane\u202fHolt", // narrow no-break space
        "Ane\u2007Holt", // figure space
        "Ane\u3000Holt", // ideographic space
        "Ane\u2028Holt", // line separator
        "Ane\u0085Holt", // next line
        "Ane\tHolt",
        "Ane\r\nHolt",
        "Ane \u00a0 \t Holt"
      })
  void anyWhiteSpaceIsOneSpace(String written) {
    assertThat(new FoldedName(written)).isEqualTo(ANE_HOLT).hasSameHashCodeAs(ANE_HOLT);
  }

  @ParameterizedTest
  @ValueSource(strings = {" Ane Holt", "Ane Holt\u00a0", "\u202fAne Holt\t", "\nAne Holt\n"})
  void whiteSpaceAtTheEndsDoesNotCount(String written) {
    assertThat(new FoldedName(written)).isEqualTo(ANE_HOLT);
  }

  @Test
  void combiningAccentsAreComposed() {
    assertThat(new FoldedName("Andre\u0301 A\u030angstro\u0308m"))
        .isEqualTo(new FoldedName("Andr\u00e9 \u00c5ngstr\u00f6m"));
    assertThat(new FoldedName("\u212bngstrom")).hasToString("\u00c5ngstrom");
  }

  @Test
  void accentsAndCaseCount() {
    assertThat(new FoldedName("Andr\u00e9")).isNotEqualTo(new FoldedName("Andre"));
    assertThat(new FoldedName("ANE HOLT")).isNotEqualTo(ANE_HOLT);
  }

  @Test
  void compatibleFormsAreNotTheSame() {
    // NFKC would fold these too, and so take "x²" for "x2".
    assertThat(new FoldedName("x\u00b2")).isNotEqualTo(new FoldedName("x2"));
  }

  @Test
  void invisibleCharactersThatAreNotSpacesStay() {
    assertThat(new FoldedName("Ane\u200bHolt")).isNotEqualTo(ANE_HOLT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "\t\u202f\n"})
  void nothingButWhiteSpaceIsEmpty(String written) {
    assertThat(new FoldedName(written).isEmpty()).isTrue();
  }
}
