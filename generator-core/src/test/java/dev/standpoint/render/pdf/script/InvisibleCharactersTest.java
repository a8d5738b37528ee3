package dev.standpoint.render.pdf.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleCharactersTest {

  @ParameterizedTest
  @ValueSource(
      ints = {0x09, 0xAD, 0x200B, 0x200D, 0x200F, 0x2028, 0x2067, 0xFE0F, 0xE0100, 0x3164, 0xFEFF})
  void formatsSelectorsAndFillersAreInvisible(int codePoint) {
    assertThat(InvisibleCharacters.is(codePoint)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {' ', 0xA0, 'a', 0x0301, 0x0600, 0x06DD, 0x070F, 0x110BD, 0x1F5F3})
  void spacesLettersAccentsAndSignsAreNot(int codePoint) {
    assertThat(InvisibleCharacters.is(codePoint)).isFalse();
  }
}
