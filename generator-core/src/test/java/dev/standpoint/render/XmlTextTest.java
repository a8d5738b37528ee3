package dev.standpoint.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTextTest {

  @Test
  void markupIsEscaped() {
    assertThat(XmlText.escape("<a href=\"x\">R&D</a> 'it'"))
        .isEqualTo("&lt;a href=&quot;x&quot;&gt;R&amp;D&lt;/a&gt; 'it'");
  }

  @Test
  void anEntityIsTextToo() {
    assertThat(XmlText.escape("&amp;")).isEqualTo("&amp;amp;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0000", "\u000b", "\u0085", "\ud83d", "\ufffe", "\ufdd0", "\ud83f\udffe"})
  void charactersThatXmlOrUnicodeForbidAreReplaced(String character) {
    assertThat(XmlText.printable("a" + character + "b")).isEqualTo("a\ufffdb");
    assertThat(XmlText.escape("a" + character + "<")).isEqualTo("a\ufffd&lt;");
  }

  @Test
  void everyEndOfALineIsALineFeed() {
    assertThat(XmlText.printable("a\r\nb\rc\nd")).isEqualTo("a\nb\nc\nd");
  }

  @Test
  void otherTextIsUnchanged() {
    String text = "Ж\ud83d\ude00\t\u00a0\u0301\n";

    assertThat(XmlText.printable(text)).isSameAs(text);
    assertThat(XmlText.escape(text)).isEqualTo(text);
  }
}
