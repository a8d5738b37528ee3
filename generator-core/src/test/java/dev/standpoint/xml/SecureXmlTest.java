package dev.standpoint.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

class SecureXmlTest {

  private static final String WITH_ENTITY =
      """
      <!DOCTYPE a [<!ENTITY passwd SYSTEM "file:///etc/passwd">]>
      <a>&passwd;</a>
      """;

  @Test
  void aTreeIsNotBuiltFromADocumentWithADoctype() {
    assertThatExceptionOfType(SAXParseException.class)
        .isThrownBy(() -> SecureXml.documentBuilder().parse(stream(WITH_ENTITY)))
        .withMessageContaining("DOCTYPE");
  }

  @Test
  void aHandlerIsNotCalledForADocumentWithADoctype() {
    assertThatExceptionOfType(SAXParseException.class)
        .isThrownBy(() -> SecureXml.saxParser().parse(stream(WITH_ENTITY), new DefaultHandler() {}))
        .withMessageContaining("DOCTYPE");
  }

  @Test
  void aTreeKnowsNamespaces() throws Exception {
    Document tree = SecureXml.documentBuilder().parse(stream("<s:a xmlns:s=\"urn:s\"/>"));

    assertThat(tree.getDocumentElement().getNamespaceURI()).isEqualTo("urn:s");
    assertThat(tree.getDocumentElement().getLocalName()).isEqualTo("a");
  }

  @Test
  void anErrorIsThrownAndNotPrinted() {
    PrintStream errors = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, UTF_8));
    try {
      assertThatExceptionOfType(SAXParseException.class)
          .isThrownBy(() -> SecureXml.documentBuilder().parse(stream("<a><b></a>")));
    } finally {
      System.setErr(errors);
    }
    assertThat(printed.toString(UTF_8)).isEmpty();
  }

  /** The caller has limits of its own, which are the same on every JDK. */
  @Test
  void depthAndAttributesHaveNoLimit() throws Exception {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      attributes.append(" a").append(i).append("='b'");
    }
    Document wide = SecureXml.documentBuilder().parse(stream("<a" + attributes + "/>"));
    String nested = "<a>".repeat(300) + "</a>".repeat(300);
    Document deep = SecureXml.documentBuilder().parse(stream(nested));

    assertThat(wide.getDocumentElement().getAttributes().getLength()).isEqualTo(300);
    assertThat(deep.getElementsByTagName("a").getLength()).isEqualTo(300);
  }

  @Test
  void aTreeIsWrittenAsText() throws Exception {
    Document tree = SecureXml.documentBuilder().parse(stream("<a b=\"&lt;\">c &amp; d</a>"));
    StringWriter text = new StringWriter();

    serialize(tree, text);

    assertThat(text.toString()).endsWith("<a b=\"&lt;\">c &amp; d</a>");
  }

  private static void serialize(Document tree, StringWriter text) throws TransformerException {
    SecureXml.serializer().transform(new DOMSource(tree), new StreamResult(text));
  }

  private static InputStream stream(String xml) {
    return new ByteArrayInputStream(xml.getBytes(UTF_8));
  }
}
