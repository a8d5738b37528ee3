package dev.standpoint.render.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standpoint.model.LinkIndex;
import dev.standpoint.model.PackInfo;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.render.XmlText;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** {@code changes.atom}: what became known and when, as an Atom feed (RFC 4287). */
final class ChangesAtom {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final PublishedRecords records;
  private final RecordText text;

  /** Escapes markup; characters that XML forbids are replaced before. */
  private final XMLStreamWriter xml;

  private ChangesAtom(PublishedRecords records, XMLStreamWriter xml) {
    this.records = records;
    this.text = new RecordText(records);
    this.xml = xml;
  }

  /** The feed as UTF-8. */
  static byte[] write(PublishedRecords records) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      new ChangesAtom(records, xml).feed();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("cannot write XML to memory", e);
    }
    return out.toString().getBytes(UTF_8);
  }

  /** Ids, dates and labels of the feed, and then an entry for each change. */
  private void feed() throws XMLStreamException {
    PackInfo info = records.pack().info();
    xml.writeStartDocument("utf-8", "1.0");
    line(0);
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", info.language());
    element(1, "id", "urn:uuid:" + records.uuid("feed"));
    element(1, "title", info.title());
    if (!info.summary().isEmpty()) {
      element(1, "subtitle", info.summary());
    }
    element(1, "updated", TimeStamp.of(records.asOf()));
    author(info);
    link(1, "self", "changes.atom");
    rights(1, records.label());
    for (FeedEntry change : FeedEntries.of(records)) {
      entry(change);
    }
    line(0);
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.writeCharacters("\n");
  }

  /** Atom requires an author. */
  private void author(PackInfo info) throws XMLStreamException {
    line(1);
    xml.writeStartElement("author");
    element(2, "name", info.publisher().isEmpty() ? info.title() : info.publisher());
    line(1);
    xml.writeEndElement();
  }

  /** An entry with its content inside, so that a reader needs no page of the pack. */
  private void entry(FeedEntry change) throws XMLStreamException {
    line(1);
    xml.writeStartElement("entry");
    element(2, "id", "urn:uuid:" + change.id());
    title(change);
    element(2, "updated", TimeStamp.of(change.known()));
    line(2);
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", change.kind());
    for (String url : urls(change)) {
      link(2, "via", url);
    }
    element(2, "content", content(change));
    rights(2, change.label());
    line(1);
    xml.writeEndElement();
  }

  /** The title with its language, if that is not the one of the feed. */
  private void title(FeedEntry change) throws XMLStreamException {
    line(2);
    xml.writeStartElement("title");
    if (!change.titleLanguage().equalsIgnoreCase(records.language())) {
      xml.writeAttribute("xml:lang", change.titleLanguage());
    }
    xml.writeCharacters(XmlText.printable(change.title()));
    xml.writeEndElement();
  }

  /** The addresses on the web of the sources, each once. */
  private List<String> urls(FeedEntry change) {
    return change.citations().stream()
        .map(citation -> records.pack().sources().get(citation.source()).url())
        .flatMap(url -> LinkIndex.outside(url).stream())
        .distinct()
        .toList();
  }

  /** Plain text: Atom content without a type (RFC 4287, section 4.1.3.1). */
  private String content(FeedEntry change) {
    return RecordText.joined("\n", change.text(), text.sources(change.citations()));
  }

  /** The label, if any; Atom has no field for labels, and {@code rights} comes nearest. */
  private void rights(int depth, Optional<Tlp> label) throws XMLStreamException {
    if (label.isPresent()) {
      element(depth, "rights", label.get().toString());
    }
  }

  /** An empty element with a relation of RFC 4287, section 4.2.7.2. */
  private void link(int depth, String relation, String href) throws XMLStreamException {
    line(depth);
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", XmlText.printable(href));
  }

  /** An element with text on a line of its own. */
  private void element(int depth, String name, String text) throws XMLStreamException {
    line(depth);
    xml.writeStartElement(name);
    xml.writeCharacters(XmlText.printable(text));
    xml.writeEndElement();
  }

  /** Starts a line, so that people can read the file and compare two versions of it. */
  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
