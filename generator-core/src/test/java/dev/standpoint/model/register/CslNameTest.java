package dev.standpoint.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CslNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ane Holt               | Ane Holt
          Holt, Ane              | Ane Holt
          Holt,Ane               | Ane Holt
          ' Holt ,  Ane '        | Ane Holt
          von Holt, Ane          | Ane von Holt
          Holt, jr, Ane          | Ane Holt jr
          Ludwig van Beethoven   | Ludwig van Beethoven
          Reuters                | Reuters
          """)
  void namesInFullAreInSpokenOrder(String written, String inFull) {
    assertThat(CslName.parse(written).inFull()).isEqualTo(inFull);
  }

  @Test
  void theFirstWordOfANameInOrderIsNeverAParticle() {
    assertThat(CslName.parse("de Gaulle")).isEqualTo(CslName.person("Gaulle", "de"));
  }

  @Test
  void theLastWordBeforeACommaIsAlwaysPartOfTheFamilyName() {
    assertThat(CslName.parse("van der, Ane"))
        .isEqualTo(new CslName("der", "Ane", "van", "", "", ""));
  }

  @Test
  void onlyTheFirstTwoCommasSeparateParts() {
    assertThat(CslName.parse("Holt, jr, Ane, of Norra"))
        .isEqualTo(new CslName("Holt", "Ane, of Norra", "", "", "jr", ""));
  }

  @Test
  void aParticleIsRecognizedInAnyScript() {
    assertThat(CslName.parse("Иван фон Гольт"))
        .isEqualTo(new CslName("Гольт", "Иван", "фон", "", "", ""));
  }

  @Test
  void aDroppingParticleComesBeforeTheNonDroppingOne() {
    assertThat(new CslName("Fontaine", "Jean", "La", "de", "", "").inFull())
        .isEqualTo("Jean de La Fontaine");
  }

  @Test
  void anEmptyNameIsEmptyInFull() {
    assertThat(CslName.parse(" ").inFull()).isEmpty();
  }
}
