package dev.standpoint.read.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TexDecoderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      textBlock =
          """
          G{\\"o}del           | Gödel
          G\\"odel             | Gödel
          G{\\"{o}}del         | Gödel
          Erd\\H{o}s           | Erdős
          Erd\\H os            | Erdős
          \\'{\\i}             | í
          \\v{\\j}             | ǰ
          \\c{c}a              | ça
          \\aa rhus            | århus
          Stra{\\ss}e          | Straße
          \\O{}re              | Øre
          10\\,000             | 10 000
          re\\-port            | report
          Q\\&A, 5\\%          | Q&A, 5%
          pages 1--3           | pages 1–3
          a---b                | a—b
          ``a'' and `b'        | “a” and ‘b’
          {NATO} {and {EU}}    | NATO and EU
          H$_2$O               | H2O
          a_b                  | a_b
          \\emph{words}        | words
          \\unknown words      | words
          \\LaTeX\\ rules      | LaTeX rules
          On \\enquote{law} now | On “law” now
          \\enquote{a \\enquote{b} {c}} | “a ‘b’ c”
          \\noopsort{1973a}1973 | 1973
          {\\noopsort{b}}Law   | Law
          """)
  void texBecomesPlainText(String tex, String plain) {
    assertThat(TexDecoder.plain(tex)).isEqualTo(plain);
  }

  @Test
  void aTieIsANoBreakSpace() {
    assertThat(TexDecoder.plain("p.~12")).isEqualTo("p.\u00a012");
  }

  @Test
  void linesAndSpacesAreJoined() {
    assertThat(TexDecoder.plain("  one\n\t two  ")).isEqualTo("one two");
  }

  @Test
  void anAccentComposesWithItsLetter() {
    assertThat(TexDecoder.plain("\\'e")).isEqualTo("\u00e9").hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\'", "\\'{}", "\\", "\\H", "{", "$", "\\\"{\\\"{\\\"{\\\"{"})
  void anUnfinishedCommandLeavesNothing(String tex) {
    assertThat(TexDecoder.plain(tex)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      textBlock =
          """
          https://example.org/a\\_b   | https://example.org/a_b
          https://example.org/50\\%25 | https://example.org/50%25
          \\url{https://example.org}  | https://example.org
          https://example.org/\\~{}me | https://example.org/~me
          https://example.org/\\textasciitilde me | https://example.org/~me
          10.1000/a{<}b{>}            | 10.1000/a<b>
          https://example.org/a--b    | https://example.org/a--b
          """)
  void anAddressKeepsAllButItsEscapes(String tex, String address) {
    assertThat(TexDecoder.verbatim(tex)).isEqualTo(address);
  }
}
