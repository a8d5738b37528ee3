package dev.standpoint.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class SecureXmlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a><a/>",
        "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
        "<!DOCTYPE a [<!ENTITY b 'bb'><!ENTITY c '&b;&b;'>]><a>&c;</a>",
      })
  void aDoctypeIsRefused(String xml) {
    assertThatThrownBy(() -> parse(xml))
        .isInstanceOf(SAXException.class)
        .hasMessageContaining("DOCTYPE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<a>", "<a b=c/>", "<a>&b;</a>", "<a/><b/>"})
  void textThatIsNotWellFormedIsRefused(String xml) {
    assertThatThrownBy(() -> parse(xml)).isInstanceOf(SAXException.class);
  }

  @Test
  void namespacesAreKnown() throws Exception {
    Document document = parse("<p:a xmlns:p='urn:x'/>");

    assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("urn:x");
    assertThat(document.getDocumentElement().getLocalName()).isEqualTo("a");
  }

  /** The caller has limits of its own, which are the same on every JDK. */
  @Test
  void depthAndAttributesHaveNoLimit() throws Exception {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      attributes.append(" a").append(i).append("='b'");
    }
    Document wide = parse("<a" + attributes + "/>");
    Document deep = parse("<a>".repeat(300) + "</a>".repeat(300));

    assertThat(wide.getDocumentElement().getAttributes().getLength()).isEqualTo(300);
    assertThat(deep.getElementsByTagName("a").getLength()).isEqualTo(300);
  }

  private static Document parse(String xml) throws SAXException, IOException {
    return SecureXml.documentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }
}
