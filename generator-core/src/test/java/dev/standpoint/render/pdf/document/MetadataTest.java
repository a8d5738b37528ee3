package dev.standpoint.render.pdf.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetadataTest {

  @Test
  void theHeadGivesAllFields() {
    String xmp =
        xmp(
            "<html lang='nb'><head><title>A &amp; B</title><meta name='author' content='&lt;Ann>'/>"
                + "<meta name='subject' content='Who'/>"
                + "<meta name='date' content='2031-03-18T00:00:00Z'/></head></html>");

    assertThat(xmp)
        .contains(
            "<rdf:li xml:lang=\"x-default\">A &amp; B</rdf:li>",
            "<rdf:li>&lt;Ann&gt;</rdf:li>",
            "<rdf:li xml:lang=\"x-default\">Who</rdf:li>",
            "<dc:language><rdf:Bag><rdf:li>nb</rdf:li>",
            "<xmp:CreateDate>2031-03-18T00:00:00Z</xmp:CreateDate>");
  }

  @Test
  void withoutTitleAndLanguageTheFileStillHasBoth() {
    assertThat(xmp("<html><body><p>one</p></body></html>"))
        .contains(">Untitled<", "<rdf:li>und</rdf:li>")
        .doesNotContain("dc:creator", "dc:description", "CreateDate");
  }

  @Test
  void aDocumentOfAnyLanguageWithoutATitleIsUntitled() {
    assertThat(xmp("<html lang='eo'><body><p>one</p></body></html>"))
        .contains(">Untitled<", "<rdf:li>eo</rdf:li>");
  }

  @Test
  void aHeadingIsTheTitleOfADocumentWithoutOne() {
    assertThat(xmp("<html><head><title> </title></head><body><h2> The\n toll </h2></body></html>"))
        .contains("<rdf:li xml:lang=\"x-default\">The toll</rdf:li>");
  }

  @Test
  void theFileSaysWhichStandardsItConformsTo() {
    assertThat(xmp("<html/>"))
        .contains(
            "<pdfaid:part>3</pdfaid:part>",
            "<pdfaid:conformance>A</pdfaid:conformance>",
            "<pdfuaid:part>1</pdfuaid:part>");
  }

  private static String xmp(String xhtml) {
    return new String(Metadata.of(PrintDocument.parse(xhtml)).xmp(), UTF_8);
  }
}
