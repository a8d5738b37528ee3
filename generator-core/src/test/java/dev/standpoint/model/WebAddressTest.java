package dev.standpoint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      textBlock =
          """
          https://example.org/a?b=c&d#e -> https://example.org/a?b=c&d#e
          a b -> a%20b
          a%20b -> a%20b
          100% -> 100%25
          50%2 -> 50%252
          %zz -> %25zz
          a#b#c -> a#b%23c
          [x]{y}|z\\^ -> %5Bx%5D%7By%7D%7Cz%5C%5E
          <">` -> %3C%22%3E%60
          é/Крим -> é/Крим
          😀 -> %F0%9F%98%80
          “x” -> %E2%80%9Cx%E2%80%9D
          """)
  void onlyCharactersThatAUriCannotHaveAreEncoded(String written, String encoded) {
    assertThat(WebAddress.encoded(written)).isEqualTo(encoded);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a b|c\"d<e>f`g{h}i", "#a#b#", "%%%1%12%123", "\u0000\u007f\u00a0 ", "\u2028"})
  void anEncodedAddressIsAUriAndStaysAsItIs(String written) {
    String encoded = WebAddress.encoded(written);

    assertThat(URI.create(encoded).toString()).isEqualTo(encoded);
    assertThat(WebAddress.encoded(encoded)).isEqualTo(encoded);
  }
}
