package dev.standpoint.render.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In these texts, {@code #} is the sign in place of an author. */
class NarrativeCitationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Holt, 2031)        | (#, 2031)        | Holt (2031)",
        "(Holt 2031, p. 3)   | (# 2031, p. 3)   | Holt (2031, p. 3)",
        "(Holt, n.d.)        | (#, n.d.)        | Holt (n.d.)",
        "Holt 2031           | # 2031           | Holt 2031",
        "(Holt & Lund, 2031) | (#, 2031)        | Holt & Lund (2031)",
      })
  void theAuthorComesBeforeTheBracket(String full, String signed, String joined) {
    assertThat(join(full, signed)).isEqualTo(joined);
  }

  @Test
  void aCitationOfAnAuthorAloneHasNoEmptyBracket() {
    assertThat(join("(Holt)", "(#)")).isEqualTo("Holt");
    assertThat(join("[Holt].", "[#].")).isEqualTo("Holt");
  }

  @Test
  void aStyleThatNamesNoAuthorHasNone() {
    assertThat(join("[3]", "[3]")).isEqualTo("none");
  }

  @Test
  void anAuthorThatChangesTheRestCannotBeDivided() {
    assertThat(join("(Holt, 2031a)", "(#, 2031)")).isEqualTo("none");
    assertThat(join("[see Holt, 2031]", "(#, 2031)")).isEqualTo("none");
  }

  @Test
  void anEmptyAuthorIsNone() {
    assertThat(join("(2031)", "(#2031)")).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(#, 2031)            | (2031)",
        "(# 2031)             | (2031)",
        "(#. 2031; #, 2030)   | (2031; 2030)",
        "(see #, 2031)        | (see 2031)",
        "(2031)               | (2031)",
      })
  void signsGoWithThePunctuationAfterThem(String signed, String left) {
    assertThat(RunSequence.text(NarrativeCitation.withoutAuthors(runs(signed)))).isEqualTo(left);
  }

  private static String join(String full, String signed) {
    return NarrativeCitation.join(runs(full), runs(signed)).map(RunSequence::text).orElse("none");
  }

  /** A run for each character, so that every cut is at the border of one. */
  private static List<Run> runs(String text) {
    return text.replace('#', CutMarks.AUTHOR)
        .codePoints()
        .mapToObj(c -> new Run(Character.toString(c), Set.of(), "", null))
        .toList();
  }
}
