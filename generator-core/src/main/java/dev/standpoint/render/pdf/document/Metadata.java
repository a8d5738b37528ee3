package dev.standpoint.render.pdf.document;

import static dev.standpoint.render.XmlText.escape;

import dev.standpoint.render.words.Words;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * The metadata of the file, written as XMP (ISO 16684-1). PDF/A requires the information dictionary
 * to say the same. Only XMP says that the file conforms to PDF/A-3a and PDF/UA-1.
 *
 * @param language a tag of BCP 47
 */
public record Metadata(
    String title,
    String language,
    Optional<String> author,
    Optional<String> subject,
    Optional<Instant> date) {

  /** The program that is named as the writer of the file. */
  static final String PRODUCER = "Standpoint";

  /** PDF/UA requires a title and a language. {@code und} is the tag for an unknown language. */
  public static Metadata of(PrintDocument document) {
    String language = document.language().orElse("und");
    return new Metadata(
        document.title().orElseGet(() -> Words.in(language).say("pdf.untitled")),
        language,
        document.meta("author"),
        document.meta("subject"),
        document.meta("date").map(Instant::parse));
  }

  /**
   * The packet in UTF-8, between the processing instructions that let programs find it in the file.
   */
  byte[] xmp() {
    StringBuilder out = new StringBuilder();
    out.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    out.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
    out.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
    description(out);
    out.append(EXTENSION);
    out.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void description(StringBuilder out) {
    out.append(
        """
        <rdf:Description rdf:about=""
            xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:xmp="http://ns.adobe.com/xap/1.0/"
            xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
            xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <dc:format>application/pdf</dc:format>
        """);
    alternative(out, "dc:title", title);
    author.ifPresent(name -> list(out, "dc:creator", "Seq", "<rdf:li>" + escape(name)));
    subject.ifPresent(words -> alternative(out, "dc:description", words));
    list(out, "dc:language", "Bag", "<rdf:li>" + escape(language));
    date.ifPresent(
        at -> {
          element(out, "xmp:CreateDate", at.toString());
          element(out, "xmp:ModifyDate", at.toString());
        });
    element(out, "pdf:Producer", PRODUCER);
    element(out, "pdfaid:part", "3");
    element(out, "pdfaid:conformance", "A");
    element(out, "pdfuaid:part", "1");
    out.append("</rdf:Description>\n");
  }

  /** A text in one language only, which XMP calls its default. */
  private static void alternative(StringBuilder out, String name, String words) {
    list(out, name, "Alt", "<rdf:li xml:lang=\"x-default\">" + escape(words));
  }

  /**
   * An RDF container with one item; {@code item} starts with its tag, and its end is added here.
   */
  private static void list(StringBuilder out, String name, String kind, String item) {
    out.append('<').append(name).append("><rdf:").append(kind).append('>').append(item);
    out.append("</rdf:li></rdf:").append(kind).append("></").append(name).append(">\n");
  }

  private static void element(StringBuilder out, String name, String value) {
    out.append('<').append(name).append('>').append(escape(value));
    out.append("</").append(name).append(">\n");
  }

  /** PDF/A-3 requires a description of every schema that it does not define, such as PDF/UA's. */
  private static final String EXTENSION =
      """
      <rdf:Description rdf:about=""
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      """;
}
