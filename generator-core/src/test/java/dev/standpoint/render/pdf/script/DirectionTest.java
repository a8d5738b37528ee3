package dev.standpoint.render.pdf.script;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.xml.SecureXml;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class DirectionTest {

  @ParameterizedTest
  @ValueSource(strings = {"a\u05D0", "\u0628", "\u0661", "\u202E", "\u2067", "\uD802\uDC00"})
  void rightToLeftCharactersMayReorderText(String text) {
    assertThat(Direction.mayReorder(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc 12 (x)", "\u4EAC\uD83D\uDDF3", "\u2066", "\u064E"})
  void otherCharactersDoNot(String text) {
    assertThat(Direction.mayReorder(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "<p dir='auto'>12 \u05D0 a</p>, rtl",
    "<p dir='AUTO'>12 a \u05D0</p>, ltr",
    "<p dir='auto'>12</p>, ltr",
    "<p dir='auto'><b dir='rtl'>\u05D0</b> a</p>, ltr",
    "<p dir='auto'><b>\u05D0</b> a</p>, rtl",
    "<bdi>\u05D0</bdi>, rtl",
    "<bdi dir='ltr'>\u05D0</bdi>, ltr",
    "<p>\u05D0</p>, ''"
  })
  void theFirstLetterResolvesAuto(String markup, String direction) throws Exception {
    Element element = element(markup);

    Direction.resolveAuto(element);

    assertThat(element.getAttribute("dir")).isEqualTo(direction);
  }

  @Test
  void theNearestElementWithADirectionDecides() throws Exception {
    Element outer = element("<div dir='rtl'><p><b dir='ltr'>a</b></p></div>");
    Element inner = (Element) outer.getElementsByTagName("b").item(0);

    assertThat(Direction.isRightToLeft(inner.getParentNode())).isTrue();
    assertThat(Direction.isRightToLeft(inner.getFirstChild())).isFalse();
    assertThat(Direction.isRightToLeft(null)).isFalse();
  }

  private static Element element(String markup) throws Exception {
    return SecureXml.documentBuilder()
        .parse(new ByteArrayInputStream(markup.getBytes(UTF_8)))
        .getDocumentElement();
  }
}
