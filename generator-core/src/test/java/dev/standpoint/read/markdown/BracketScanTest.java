package dev.standpoint.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BracketScanTest {

  @Test
  void innerAndOuterBracketsAreFound() {
    BracketScan scan = new BracketScan("[a [b]{.c} [@d]]{.e}");

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
    assertThat(new BracketScan(text).bracketAt(0)).isEmpty();
  }

  @Test
  void anImageIsNotOurs() {
    assertThat(new BracketScan("![a]{.b}").bracketAt(1)).isEmpty();
  }

  @Test
  void aBraceThatStartsNoAttributesIsBroken() {
    BracketScan scan = new BracketScan("[a]{b} [c] {d}");

    assertThat(scan.isBrokenBrace(3)).isTrue();
    assertThat(scan.isBrokenBrace(11)).isFalse();
  }

  @Test
  void codeEndsAtARunOfTheSameLength() {
    BracketScan scan = new BracketScan("``a`b`` `c");

    assertThat(scan.codeEnd(0)).contains(7);
    assertThat(scan.codeEnd(8)).isEmpty();
    assertThat(scan.runEnd(0)).isEqualTo(2);
  }
}
