package dev.standpoint.render.pdf.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a { content: '};' } | a { content: '__' }",
        "a { content: \"'}\" } | a { content: \"__\" }",
        "a { content: 'a\\'}' } | a { content: '____' }",
        "a { content: '} | a { content: '_",
        "url(a;b}c) x | url(_____) x",
        "URL( a;b ) | URL(_____)",
        "url('a;b') | url('___')",
        "curly(a;b) | curly(a;b)",
        "\\} b | __ b",
        "a\\ | a_",
      })
  void stringsAddressesAndEscapesAreMasked(String style, String code) {
    assertThat(StyleText.of(0, style).code()).isEqualTo(code);
  }

  @Test
  void commentsAreBlankInBoth() {
    StyleText text = StyleText.of(0, "a/* } ' */b'/*'");

    assertThat(text.text()).isEqualTo("a         b'/*'");
    assertThat(text.code()).isEqualTo("a         b'__'");
  }

  @Test
  void aCommentWithoutAnEndTakesTheRest() {
    assertThat(StyleText.of(0, "a /* b } c").code()).isEqualTo("a         ");
  }

  @Test
  void aStringEndsWithItsLine() {
    assertThat(StyleText.of(0, "a: 'b;\nc: d;").code()).isEqualTo("a: '__\nc: d;");
    assertThat(StyleText.of(0, "a: url(b;\nc: d;").code()).isEqualTo("a: url(__\nc: d;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "'", "\\", "/*", "url(", "url( ", "\"\\", "'\\", "(", "/"})
  void aStyleThatBreaksOffKeepsItsLength(String style) {
    StyleText text = StyleText.of(5, style);

    assertThat(text.from()).isEqualTo(5);
    assertThat(text.text()).hasSameSizeAs(style);
    assertThat(text.code()).hasSameSizeAs(style);
  }
}
