package dev.standpoint.render.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PrintDocumentTest {

  @Test
  void rejectsADoctypeAndSoEveryEntity() {
    String hostile =
        """
        <!DOCTYPE html [<!ENTITY passwd SYSTEM "file:///etc/passwd">]>
        <html><body>&passwd;</body></html>
        """;

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PrintDocument.parse(hostile))
        .withMessageStartingWith("1:")
        .withMessageContaining("DOCTYPE");
  }

  @Test
  void saysWhereADocumentIsNotWellFormed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PrintDocument.parse("<html>\n<body><p>open</body></html>"))
        .withMessageStartingWith("2:");
  }

  @Test
  void collectsHeadingsAndGivesEachAnId() {
    PrintDocument document =
        PrintDocument.parse(
            "<html><body><h1>Title</h1><h2 id='a'>A</h2><div><h3>B</h3></div><h5>C</h5></body></html>");

    assertThat(document.headings())
        .extracting(Element::getTextContent, heading -> heading.getAttribute("id"))
        .containsExactly(tuple("A", "a"), tuple("B", "heading_2"));
  }

  @Test
  void dropsSoftHyphensAndScripts() {
    PrintDocument document =
        PrintDocument.parse(
            "<html><body><a onclick='app.alert(1)' href='#x'>ver\u00ADfas\u00ADsung</a></body></html>");

    Element link = (Element) document.dom().getElementsByTagName("a").item(0);
    assertThat(link.getTextContent()).isEqualTo("verfassung");
    assertThat(link.hasAttribute("onclick")).isFalse();
  }

  @Test
  void readsTheHead() {
    PrintDocument document =
        PrintDocument.parse(
            "<html lang='nb'><head><meta name='date' content='2031-03-18T00:00:00Z'/>"
                + "<meta name='author' content=' '/></head></html>");

    assertThat(document.language()).hasValue("nb");
    assertThat(document.meta("date")).hasValue("2031-03-18T00:00:00Z");
    assertThat(document.meta("author")).isEmpty();
    assertThat(document.meta("subject")).isEmpty();
  }
}
