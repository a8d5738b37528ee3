package dev.standpoint.read.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameIndexTest {

  private final NameIndex index = new NameIndex();

  @BeforeEach
  void twoActors() {
    index.add("holt", List.of("Ane Holt", "Prime Minister", "André", ""));
    index.add("lund", List.of("Per Lund", "Prime Minister", "holt"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ane Holt",
        " Ane  Holt ",
        "Ane\nHolt",
        "Ane\u00A0Holt",
        "Andre\u0301",
        "ane HOLT"
      })
  void namesAreFoundInAnyNormalFormAndWithAnyWhiteSpace(String name) {
    assertThat(index.find(name)).containsExactly("holt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ane", "AneHolt", "", " "})
  void namesAreComplete(String name) {
    assertThat(index.find(name)).isEmpty();
  }

  @Test
  void anAmbiguousNameHasSeveralIds() {
    assertThat(index.find("Prime Minister")).containsExactly("holt", "lund");
  }

  @Test
  void aNameInItsOwnLettersIsNotTheSameInOthers() {
    index.add("moe", List.of("ANE HOLT"));

    assertThat(index.find("Ane Holt")).containsExactly("holt");
    assertThat(index.find("ANE HOLT")).containsExactly("moe");
    assertThat(index.find("ane holt")).containsExactly("holt", "moe");
  }

  @Test
  void anIdIsNeverAmbiguous() {
    assertThat(index.find("holt")).containsExactly("holt");
    assertThat(index.find("HOLT")).containsExactly("holt");
  }
}
