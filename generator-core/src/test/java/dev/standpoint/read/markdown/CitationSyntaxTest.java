package dev.standpoint.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationSyntaxTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "@mera, mera",
        "@mera., mera",
        "@mera: so, mera",
        "@a_b:c.d-e/f?, a_b:c.d-e/f",
        "@2031, 2031",
        "@a--b, a",
        "@мера, мера",
        "@{a/(b)}, a/(b)"
      })
  void aKeyEndsBeforePunctuation(String text, String key) {
    assertThat(CitationSyntax.narrative(text, 0))
        .hasValueSatisfying(part -> assertThat(part.key()).isEqualTo(key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"@", "@ a", "@-a", "@{}", "@{a b}", "@{a"})
  void otherAtSignsAreText(String text) {
    assertThat(CitationSyntax.narrative(text, 0)).isEmpty();
  }

  @Test
  void anAtSignInAWordOrAfterABackslashIsText() {
    assertThat(CitationSyntax.narrative("a@b", 1)).isEmpty();
    assertThat(CitationSyntax.narrative("\\@b", 1)).isEmpty();
    assertThat(CitationSyntax.narrative("(@b", 1)).isPresent();
  }

  @Test
  void partsHavePrefixKeyAndLocator() {
    assertThat(bracketed("see @a, p. 3; -@b; also @c and @d"))
        .containsExactly(
            new CitationSyntax.Part("a", 4, 6, "see", "p. 3"),
            new CitationSyntax.Part("b", 15, 17, "", ""),
            new CitationSyntax.Part("c", 24, 26, "also", "and @d"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "@a; b", "@a;", ";@a", "a@b", "\\@a"})
  void aPartWithoutAKeyMakesTheBracketsText(String text) {
    assertThat(bracketed(text)).isEmpty();
  }

  @Test
  void anEscapedSemicolonSeparatesNothing() {
    assertThat(bracketed("@a, b\\; c")).hasSize(1);
  }

  @Test
  void keysAndSemicolonsInCodeAreText() {
    BitSet code = new BitSet();
    code.set(0, 6);

    assertThat(CitationSyntax.bracketed("`@a;b`", 0, 6, code)).isEmpty();
    assertThat(CitationSyntax.bracketed("`@a;b` @c", 0, 9, code))
        .extracting(CitationSyntax.Part::key)
        .containsExactly("c");
  }

  private static List<CitationSyntax.Part> bracketed(String text) {
    return CitationSyntax.bracketed("[" + text + "]", 1, text.length() + 1, new BitSet()).stream()
        .map(
            part ->
                new CitationSyntax.Part(
                    part.key(),
                    part.keyStart() - 1,
                    part.keyEnd() - 1,
                    part.prefix(),
                    part.locator()))
        .toList();
  }
}
