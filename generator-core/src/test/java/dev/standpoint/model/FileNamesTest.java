package dev.standpoint.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"con", "PRN", "Aux", "nul", "com1", "lpt9", "aux.txt", "con.tar.gz", "nul."})
  void namesOfDevicesAreReserved(String name) {
    assertThat(FileNames.isReserved(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "contra", "com", "com10", "my-con", "auxiliary.txt", "a.con"})
  void otherNamesAreNot(String name) {
    assertThat(FileNames.isReserved(name)).isFalse();
  }

  @Test
  void anOrdinaryNameStays() {
    assertThat(FileNames.safe("a".repeat(200), "-note", "a")).isEqualTo("a".repeat(200));
  }

  @Test
  void aReservedNameGetsAnEnding() {
    assertThat(FileNames.safe("con", "-note", "con")).isEqualTo("con-note");
  }

  @Test
  void longNamesThatStartAlikeStayDifferent() {
    String one = "a".repeat(250) + "1";
    String other = "a".repeat(250) + "2";

    assertThat(FileNames.safe(one, "", one))
        .startsWith("a".repeat(60) + "-")
        .hasSize(69)
        .isNotEqualTo(FileNames.safe(other, "", other));
  }

  @Test
  void lengthIsCountedInBytes() {
    assertThat(FileNames.isTooLong("ж".repeat(100))).isFalse();
    assertThat(FileNames.isTooLong("ж".repeat(101))).isTrue();
  }

  @Test
  void spellingsThatASystemTakesForOneAreFoldedToOne() {
    assertThat(FileNames.folded("e\u0301")).isEqualTo(FileNames.folded("\u00c9"));
    assertThat(FileNames.folded("\u03c2")).isEqualTo(FileNames.folded("\u03c3"));
    assertThat(FileNames.folded("stra\u00dfe")).isEqualTo(FileNames.folded("STRASSE"));
    assertThat(FileNames.folded("a")).isNotEqualTo(FileNames.folded("b"));
  }
}
