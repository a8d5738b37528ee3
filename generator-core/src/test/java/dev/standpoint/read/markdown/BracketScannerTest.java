package dev.standpoint.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracketScannerTest {

  @Test
  void innerAndOuterBracketsAreFound() {
    BracketScanner scan = new BracketScanner("[a [b]{.c} [@d]]{.e}");

    assertThat(scan.bracketAt(0)).hasValueSatisfying(b -> assertThat(b.close()).isEqualTo(15));
    assertThat(scan.bracketAt(3)).hasValueSatisfying(b -> assertThat(b.close()).isEqualTo(5));
    assertThat(scan.bracketAt(11))
        .hasValueSatisfying(b -> assertThat(b.citations()).hasSize(1))
        .hasValueSatisfying(b -> assertThat(b.attributes()).isNull());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[a]", "[a](b)", "[@a](b)", "[a", "[\\]{.b}", "[`]{.b}`", "[<a b=\"]{.b}\">"})
  void otherBracketsAreNotOurs(String text) {
    assertThat(new BracketScanner(text).bracketAt(0)).isEmpty();
  }

  @Test
  void anImageIsNotOurs() {
    assertThat(new BracketScanner("![a]{.b}").bracketAt(1)).isEmpty();
  }

  @Test
  void aBraceThatStartsNoAttributesIsBroken() {
    BracketScanner scan = new BracketScanner("[a]{b c} [d] {e}");

    assertThat(scan.faultOf(3)).contains("b c} [d] {e}");
    assertThat(scan.faultOf(13)).isEmpty();
  }

  @Test
  void aWideBraceBehindABracketIsBroken() {
    assertThat(new BracketScanner("[a]\uFF5B.b\uFF5D").faultOf(3)).contains("\uFF5B");
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
  void attributesThatNothingTakesAreFound(
      String text, int brace, UnusedAttributesNode.After after) {
    assertThat(new BracketScanner(text).unusedAt(brace))
        .contains(new BracketScanner.Unused(text.length(), after));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{see below}", "{}", "{-}", "{a, b}", "`{.a}`", "\\{.a}", "<a b={.c}>"})
  void otherBracesAreWords(String text) {
    assertThat(new BracketScanner(text).unusedAt(text.indexOf('{'))).isEmpty();
  }

  @Test
  void bracketsBehindANarrativeCitationAreItsLocator() {
    BracketScanner scan = new BracketScanner("@a [p. 3; @b] @c [d](e)");

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
  void nothingInATablesRowGoesOnBehindABar() {
    BracketScanner row = new BracketScanner("[a | b]{.c} [d \\| e]{.f}", true);

    assertThat(row.bracketAt(0)).isEmpty();
    assertThat(row.bracketAt(12)).isPresent();
  }

  @Test
  void codeEndsAtARunOfTheSameLength() {
    BracketScanner scan = new BracketScanner("``a`b`` `c");

    assertThat(scan.codeEnd(0)).contains(7);
    assertThat(scan.codeEnd(8)).isEmpty();
    assertThat(scan.runEnd(0)).isEqualTo(2);
  }
}
