package dev.standpoint.render.pdf.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MirroredCharactersTest {

  @ParameterizedTest
  @CsvSource({"(, )", "), (", "\u00AB, \u00BB", "\u2265, \u2264", "a, a", "\u05D0, \u05D0"})
  void aBracketIsShownByItsPartner(String character, String shown) {
    assertThat(MirroredCharacters.of(character)).isEqualTo(shown);
  }

  @Test
  void onlyCharactersThatUnicodeMirrorsChange() {
    assertThat(IntStream.range(1, Character.MIN_SURROGATE).mapToObj(Character::toString))
        .filteredOn(character -> !MirroredCharacters.of(character).equals(character))
        .hasSize(32)
        .allMatch(character -> Character.isMirrored(character.codePointAt(0)))
        .allMatch(
            character -> MirroredCharacters.of(MirroredCharacters.of(character)).equals(character));
  }
}
