package dev.standpoint.read.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgSanitizerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<script href='https://example.org/x.js'/>",
        "<rect onclick='alert(1)' width='9' height='9'/>",
        "<g ONLOAD='alert(1)'/>",
        "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'"
            + " onload='alert(1)'/></foreignObject>",
        "<iframe xmlns='http://www.w3.org/1999/xhtml' src='javascript:alert(1)'/>",
        "<a href='javascript:alert(1)'><rect width='9' height='9'/></a>",
        "<a xlink:href='https://example.org/'><text>x</text></a>",
        "<image href='https://example.org/x.png'/>",
        "<image xlink:href='data:image/svg+xml;base64,PHN2Zy8+'/>",
        "<use href='https://example.org/x.svg#a'/>",
        "<use xlink:href='data:image/svg+xml,x#a'/>",
        "<use href='javascript:alert(1)'/>",
        "<feImage href='https://example.org/x.png'/>",
        "<animate attributeName='href' to='javascript:alert(1)'/>",
        "<set attributeName='onclick' to='alert(1)'/>",
        "<handler type='text/javascript'>alert(1)</handler>",
        "<style>@import 'https://example.org/x.css';</style>",
        "<style>rect{fill:url(https://example.org/x.svg#a)}</style>",
        "<style>rect{background:u\\72l(x)}</style>",
        "<rect style='fill:url(//example.org/x.svg#a)'/>",
        "<rect style='background:image-set(\"https://example.org/x.png\" 1x)'/>",
        "<rect style='behavior:url(#default#time2)'/>",
        "<rect fill='url(https://example.org/x.svg#a)'/>",
        "<rect fill='url( \"https://example.org/x.svg#a\" )'/>",
        "<rect fill='URL(https://example.org/a)'/>",
        "<rect filter='url(#f)'/>",
        "<g xml:base='https://example.org/'><use href='#a'/></g>",
        "<rect xmlns:ev='http://www.w3.org/2001/xml-events' ev:event='load'/>",
        "<video src='https://example.org/x'/>",
        "<svg:script xmlns:svg='http://www.w3.org/2000/svg'>alert(1)</svg:script>"
      })
  void partsThatCouldRunOrLoadAreLeftOut(String attack) {
    SvgSanitizer.Result read = read(attack + "<circle r='4'/>");

    assertThat(read.error()).isEmpty();
    String svg = text(read);
    assertThat(svg).contains("<circle r=\"4\">").doesNotContain("alert").doesNotContain("example");
    for (Element element : Jsoup.parse(svg, "", Parser.xmlParser()).getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWithIgnoringCase("on");
        assertThat(attribute.getValue()).doesNotContain("javascript");
      }
    }
  }

  @Test
  void partsThatOnlyDrawStayWithTheirReferences() {
    SvgSanitizer.Result read =
        read(
            "<defs><linearGradient id='g'><stop offset='0' stop-color='#0b5a6a'/></linearGradient>"
                + "<style>.a { stroke: #fff }</style></defs>"
                + "<rect class='a' width='4' height='4' style='fill:url(#g)'/>"
                + "<use href='#g'/><text x='1'>Toll &amp; fare</text>");

    assertThat(read.leftOut()).isEmpty();
    assertThat(text(read))
        .contains(
            "style=\"fill:url(#g)\"",
            "<use xlink:href=\"#g\">",
            ".a { stroke: #fff }",
            "<text x=\"1\">Toll &amp; fare</text>");
  }

  @Test
  void notesOfDrawingProgramsAreLeftOutWithoutAMessage() {
    SvgSanitizer.Result read =
        read(
            "<metadata>x</metadata><x:note xmlns:x='urn:x' x:on='1'/><g data-name='a' x:y='1'"
                + " xmlns:x='urn:x'/>");

    assertThat(read.leftOut()).isEmpty();
    assertThat(text(read)).endsWith("width=\"10\"><g></g></svg>\n");
  }

  @ParameterizedTest
  @CsvSource({
    "width='40' height='20', 40 x 20",
    "width='1in' height='72pt', 96 x 96",
    "viewBox='0 0 300 150', 300 x 150",
    "width='100%' viewBox='0 0 300 150', 300 x 150",
    "width='100' viewBox='0 0 300 150', 100 x 50",
    "height='50' viewBox='0 0 300 150', 100 x 50"
  })
  void theSizeIsThatOfTheFileOrOfItsViewBox(String attributes, String size) {
    SvgSanitizer.Result read = svg("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>");

    assertThat(read.size().width() + " x " + read.size().height()).isEqualTo(size);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <svg xmlns='http://www.w3.org/2000/svg'/>|this SVG has no size - add width and height, or a viewBox
          <svg width='1' height='1'/>|this SVG has no namespace - add xmlns="http://www.w3.org/2000/svg"
          <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>|this SVG is not well-formed XML - open it in a browser to see where
          <!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg>&a;</svg>|this SVG declares entities - remove its <!DOCTYPE ...> and <!ENTITY ...>
          """)
  void anyOtherIsRefused(String svg, String fault) {
    assertThat(svg(svg).error()).isEqualTo(fault);
  }

  @Test
  @Timeout(5)
  void partsThatMultiplyEachOtherAreRefused() {
    String levels =
        IntStream.range(1, 12)
            .mapToObj(
                i ->
                    "<g id='g" + i + "'>" + ("<use href='#g" + (i - 1) + "'/>").repeat(10) + "</g>")
            .collect(Collectors.joining("", "<rect id='g0'/>", ""));

    assertThat(read(levels).error()).contains("takes too long to draw");
    assertThat(read("<g id='a'><use href='#a'/></g>").error()).contains("takes too long to draw");
  }

  @Test
  @Timeout(5)
  void elementsNestedDeepAreRefused() {
    assertThat(read("<g>".repeat(5_000) + "</g>".repeat(5_000)).error()).contains("nested");
  }

  private static SvgSanitizer.Result read(String content) {
    return svg(
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
            + " width='10' height='10' viewBox='0 0 10 10'>"
            + content
            + "</svg>");
  }

  private static SvgSanitizer.Result svg(String text) {
    return SvgSanitizer.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(SvgSanitizer.Result read) {
    return new String(read.bytes(), StandardCharsets.UTF_8);
  }
}
