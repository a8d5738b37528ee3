package dev.standpoint.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.Picture;
import dev.standpoint.render.XmlText;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text and no attribute gets past the escaping. */
class HostileTextTest {

  private static final Span AT = Span.startOf("10-note.md");
  private static final List<String> PIECES =
      List.of(
          "<script>",
          "</p>",
          "<!--",
          "-->",
          "]]>",
          "&amp;",
          "&#1;",
          "\"",
          "'",
          ">",
          "<",
          "&",
          "=",
          " onclick=x",
          "javascript:",
          "${page}",
          "<#if>",
          "\u0000",
          "\u001b",
          "\u0085",
          "\ud800",
          "\udc00",
          "\uffff",
          "\ufdd0",
          "\ud83d\ude00",
          "\t",
          "a",
          "\u202e",
          "`",
          "\\",
          "/");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</p><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "&lt;b&gt; &#60; &amp;",
        "<!-- --><![CDATA[ ]]>",
        "${briefing.title} <#list x as y></#list>"
      })
  void textIsShownAsItIsWritten(String text) {
    assertThat(parsed(text(text)).select("p").text()).isEqualTo(text);
    assertThat(tags(text(text))).containsExactly("p");
    assertThat(parsed(code(text)).select("code").text()).isEqualTo(text);
  }

  @Test
  void whatNoDocumentCanHoldIsReplaced() {
    assertThat(text("a\u0000b\u0008c\u007fd\u0085e\uffffg"))
        .isEqualTo("<p>a\ufffdb\ufffdc\ufffdd\ufffde\ufffdg</p>\n");
    assertThat(text("a\ud800b\udc00c\ud83d\ude00d"))
        .isEqualTo("<p>a\ufffdb\ufffdc\ud83d\ude00d</p>\n");
  }

  @Test
  void whiteSpaceStaysAsItIs() {
    assertThat(text("a\tb\nc\u00a0d\u2028e")).isEqualTo("<p>a\tb\nc\u00a0d\u2028e</p>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " javascript:alert(1)",
        "\u0001javascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html;base64,PHNjcmlwdD4=",
        "vbscript:x",
        "file:///etc/hosts"
      })
  void aLinkThatIsNotSafeIsPlainText(String target) {
    assertThat(inline(new Inline.Link(target, "t", List.of(new Inline.Text("a", AT)), AT)))
        .isEqualTo("<p>a</p>\n");
  }

  @Test
  void anAddressCannotEndItsAttribute() {
    String html =
        inline(
            new Inline.Link(
                "https://example.org/\"><script>x</script>",
                "\"><script>",
                List.of(new Inline.Text("a", AT)),
                AT));

    assertThat(tags(html)).containsExactly("p", "a");
    assertThat(parsed(html).select("a").attr("title")).isEqualTo("\"><script>");
  }

  @Test
  void wordsOfAnImageCannotEndTheirAttributes() {
    Picture picture = new Picture("a.png", Picture.Format.PNG, 1, 1, new byte[0]);
    String html = inline(new Inline.Image(picture, "a\" onload=\"x", "<b>'\"", "", "", AT));

    assertThat(tags(html)).containsExactly("p", "img");
    assertThat(parsed(html).select("img").attr("alt")).isEqualTo("a\" onload=\"x");
    assertThat(parsed(html).select("img").attr("title")).isEqualTo("<b>'\"");
  }

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noMixtureMakesATagOrAnAttribute(long seed) {
    Random random = new Random(seed);
    String text =
        Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
            .limit(30)
            .collect(Collectors.joining());
    String html = text(text) + code(text);

    assertThat(tags(html)).containsExactly("p", "pre", "code");
    assertThat(parsed(html).select("[^on], [href], p[class], p[id]")).isEmpty();
    assertThat(parsed(html).expectFirst("code").wholeText()).isEqualTo(XmlText.printable(text));
  }

  private static List<String> tags(String html) {
    return parsed(html).body().getAllElements().stream().skip(1).map(Element::tagName).toList();
  }

  private static Document parsed(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document document = Jsoup.parse("<!doctype html><title>t</title><body>" + html, "", parser);
    assertThat(parser.getErrors()).isEmpty();
    return document;
  }

  private static String text(String text) {
    return inline(new Inline.Text(text, AT));
  }

  private static String code(String text) {
    return WrittenProse.screen(List.of(new Block.CodeBlock("", text, AT)));
  }

  private static String inline(Inline inline) {
    return WrittenProse.screen(List.of(new Block.Paragraph(List.of(inline), AT)));
  }
}
