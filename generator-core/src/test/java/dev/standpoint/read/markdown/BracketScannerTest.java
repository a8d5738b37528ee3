package dev.standpoint.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracketScannerTest {

  @Test
  void innerAndOuterBracketsAreFound() {
    BracketScan scan = BracketScanner.scanBlock("[a [b]{.c} [@d]]{.e}");

    assertThat(scan.bracketAt(0)).hasValueSatisfying(b -> assertThat(b.close()).isEqualTo(15));
    assertThat(scan.bracketAt(3)).hasValueSatisfying(b -> assertThat(b.close()).isEqualTo(5));
    assertThat(scan.bracketAt(11))
        .hasValueSatisfying(b -> assertThat(b.citations()).hasSize(1))
        .hasValueSatisfying(b -> assertThat(b.attributes()).isNull());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[a]", "[a](b)", "[@a](b)", "[a", "[\\]{.b}", "[`]{.b}`", "[<a b=\"]{.b}\">"})
  void otherBracketsAreLeftToFlexmark(String text) {
    assertThat(BracketScanner.scanBlock(text).bracketAt(0)).isEmpty();
  }

  @Test
  void anImageIsLeftToFlexmark() {
    assertThat(BracketScanner.scanBlock("![a]{.b}").bracketAt(1)).isEmpty();
  }

  @Test
  void faultyAttributesAreReportedFromTheFirstWrongItemOn() {
    BracketScan scan = BracketScanner.scanBlock("[a]{b c} [d] {e}");

    assertThat(scan.faultOf(3)).contains("b c} [d] {e}");
    assertThat(scan.faultOf(13)).isEmpty();
  }

  @Test
  void aFullWidthBraceAfterABracketIsFaulty() {
    assertThat(BracketScanner.scanBlock("[a]\uFF5B.b\uFF5D").faultOf(3)).contains("\uFF5B");
  }

  @ParameterizedTest
  @CsvSource({
    "a {.b}, 2, WORDS",
    "a {#b}, 2, WORDS",
    "a {b=c}, 2, WORDS",
    "[a] {.b}, 4, WORDS",
    "a]{.b}, 2, UNOPENED_BRACKET",
    "@a [b]{.c}, 6, LOCATOR",
    "[a]{.b}{.c}, 7, WORDS"
  })
  void attributesWithoutEffectAreFound(String text, int brace, UnusedAttributesNode.After after) {
    assertThat(BracketScanner.scanBlock(text).unusedAt(brace))
        .contains(new BracketScan.Unused(text.length(), after));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{see below}", "{}", "{-}", "{a, b}", "`{.a}`", "\\{.a}", "<a b={.c}>"})
  void otherBracesAreText(String text) {
    assertThat(BracketScanner.scanBlock(text).unusedAt(text.indexOf('{'))).isEmpty();
  }

  @Test
  void bracketsAfterANarrativeCitationAreItsLocator() {
    BracketScan scan = BracketScanner.scanBlock("@a [p. 3; @b] @c [d](e)");

    assertThat(scan.locatorOf(0))
        .hasValueSatisfying(b -> assertThat(b.close()).isEqualTo(12))
        .hasValueSatisfying(
            b ->
                assertThat(b.citations())
                    .extracting(CitationSyntax.Part::key)
                    .containsExactly("a", "b"));
    assertThat(scan.locatorOf(14)).isEmpty();
  }

  @Test
  void noBracketInARowOfATableReachesAcrossABar() {
    BracketScan row = BracketScanner.scanTableRow("[a | b]{.c} [d \\| e]{.f}");

    assertThat(row.bracketAt(0)).isEmpty();
    assertThat(row.bracketAt(12)).isPresent();
  }

  @Test
  void codeEndsAtARunOfTheSameLength() {
    BracketScan scan = BracketScanner.scanBlock("``a`b`` `c");

    assertThat(scan.codeEnd(0)).contains(7);
    assertThat(scan.codeEnd(8)).isEmpty();
    assertThat(scan.runEnd(0)).isEqualTo(2);
  }
}
