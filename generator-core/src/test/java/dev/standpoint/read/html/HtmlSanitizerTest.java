package dev.standpoint.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlSanitizerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>a <em>b</em></p>",
        "<table><tbody><tr><td colspan=\"2\">a</td></tr></tbody></table>",
        "<p lang=\"de-AT\" dir=\"ltr\">a</p>",
        "<ol start=\"3\"><li>a</li></ol>",
        "<p><time datetime=\"2031-03-12\">a</time></p>",
      })
  void elementsThatDescribeTextAreKept(String html) {
    HtmlSanitizer.Safe safe = HtmlSanitizer.block(html);

    assertThat(safe.markup()).isEqualTo(html);
    assertThat(safe.leftOut()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p onclick=\"run()\">a</p>|<p>a</p>|onclick",
        "<p id=\"nav\" class=\"x\">a</p>|<p>a</p>|id, class",
        "<p style=\"color:red\">a</p>|<p>a</p>|style",
        "<p>a<script>run()</script></p>|<p>a</p>|script",
        "<p>a<img src=\"x.png\"></p>|<p>a</p>|img",
        "<p><a href=\"javascript:run()\">a</a></p>|<p>a</p>|a",
        "<p lang=\"<>\">a</p>|<p>a</p>|lang",
      })
  void everythingElseIsLeftOutAndNamed(String html, String markup, String leftOut) {
    HtmlSanitizer.Safe safe = HtmlSanitizer.block(html);

    assertThat(safe.markup()).isEqualTo(markup);
    assertThat(String.join(", ", safe.leftOut())).isEqualTo(leftOut);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p><a href='https://a.example/'><div>a</div></a></p><p>b</p>|<div><a><div>a</div></a></div><p>b</p>",
        "<p><a href='https://a.example/'><table><tr><td><p>a</p></td></tr></table>|"
            + "<div><a><table><tbody><tr><td><p>a</p></td></tr></tbody></table></a></div>",
        "<p title=p><a href='https://a.example/'><p>a</p></a></p>|<div title=\"p\"><a><p>a</p></a></div>"
      })
  void aParagraphWithBlocksInItIsADiv(String html, String safe) {
    assertThat(HtmlSanitizer.block(html).markup().replaceAll("<a [^>]*>", "<a>")).isEqualTo(safe);
  }

  @Test
  void theResultIsBalanced() {
    assertThat(HtmlSanitizer.block("<div><p>a <b>b").markup())
        .isEqualTo("<div><p>a <b>b</b></p></div>");
  }

  @Test
  void theStartTagOfAnElementInRunningTextIsMadeSafe() {
    HtmlSanitizer.Safe safe = HtmlSanitizer.startTag("<abbr title='A & B' id=x>", "abbr");

    assertThat(safe.markup()).isEqualTo("<abbr title=\"A &amp; B\">");
    assertThat(safe.leftOut()).containsExactly("id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"script", "div", "a", "img", "unknown"})
  void otherElementsInRunningTextAreLeftOut(String name) {
    HtmlSanitizer.Safe safe = HtmlSanitizer.startTag("<" + name + ">", name);

    assertThat(safe.markup()).isEmpty();
    assertThat(safe.leftOut()).contains(name);
  }
}
