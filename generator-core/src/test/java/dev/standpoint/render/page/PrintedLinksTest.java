package dev.standpoint.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedLinksTest {

  @Test
  void targetsAreTheIdsThatLinksLeadTo() {
    PrintedLinks links =
        PrintedLinks.in("<p id='a'><a href='#a'>1</a> <a href='#b'>2</a> <a href='b#c'>3</a></p>");

    assertThat(links.targets()).containsExactlyInAnyOrder("a", "b");
    assertThat(links.hasId("a")).isTrue();
    assertThat(links.hasId("b")).isFalse();
    assertThat(links.hasId("")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a href=\"#b\">one</a> | one",
        "<a href=\"#b\" title=\"t\" role=\"r\"><i>one</i></a> | <i>one</i>",
        "<a class=\"c\" href=\"#b\" id=\"d\">one</a> | <span class=\"c\" id=\"d\">one</span>",
        "<a href=\"#b\">one</a>, <a href=\"#b\">two</a> | one, two",
        "<a href=\"#\">one</a> | one",
      })
  void aDeadLinkIsPlainTextWithItsLooksAndPlace(String link, String plain) {
    assertThat(PrintedLinks.in("<p>" + link + "</p>").withoutDead())
        .isEqualTo("<p>" + plain + "</p>");
  }

  @Test
  void everythingElseIsKeptByteByByte() {
    String markup =
        "<!-- <a href='#b'>x</a> --><p  id='a' ><a\nhref='#a'>1</a><a href='https://x.org/#b'>2</a>"
            + "<a id='c'/><a>3</a><br />&#160;</p>";

    assertThat(PrintedLinks.in(markup).withoutDead()).isEqualTo(markup);
  }

  @Test
  void anIdWithAnEscapeIsFound() {
    String markup = "<p id=\"a&amp;b\"><a href=\"#a&amp;b\">1</a></p>";

    assertThat(PrintedLinks.in(markup).withoutDead()).isEqualTo(markup);
  }
}
