package dev.standpoint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Sha256Test {

  /** The digest of "abc" in the examples of FIPS 180-4. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void digestIsThatOfTheStandard() {
    assertThat(new Sha256().add("abc").hex(64)).isEqualTo(ABC);
    assertThat(HexFormat.of().formatHex(new Sha256().add("abc").bytes())).isEqualTo(ABC);
  }

  @Test
  void partsAreHashedAsOneText() {
    assertThat(new Sha256().add("a").add(new byte[] {'b', 'c'}).hex(64)).isEqualTo(ABC);
  }

  @Test
  void hexIsCutToTheDigitsAskedFor() {
    assertThat(new Sha256().add("abc").hex(8)).isEqualTo("ba7816bf");
    assertThat(new Sha256().add("abc").hex(5)).isEqualTo("ba781");
    assertThatThrownBy(() -> new Sha256().add("abc").hex(65))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void textIsHashedInUtf8() {
    byte[] utf8 = {(byte) 0xd0, (byte) 0x90};
    assertThat(new Sha256().add("\u0410").hex(64)).isEqualTo(new Sha256().add(utf8).hex(64));
  }
}
