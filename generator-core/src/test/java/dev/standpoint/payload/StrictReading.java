package dev.standpoint.payload;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a file of an output with a parser that mends nothing. */
final class StrictReading {

  private StrictReading() {}

  /** Fails if the file is not what its name says. */
  static void read(String path, byte[] bytes) {
    try {
      String text = path.matches(".*\\.(png|pdf)") ? "" : utf8(bytes);
      switch (path.substring(path.lastIndexOf('.') + 1)) {
        case "html" -> html(path, text);
        case "xhtml", "atom", "svg" -> xml(text);
        case "json", "jsonld" -> json(text);
        case "csv" -> csv(text);
        case "ics" -> new CalendarBuilder().build(new StringReader(text));
        case "css", "png", "pdf", "txt" -> assertThat(bytes).isNotEmpty();
        default -> throw new AssertionError("an unknown kind of file");
      }
    } catch (IOException
        | SAXException
        | ParserException
        | ParserConfigurationException
        | RuntimeException e) {
      throw new AssertionError(path + ": " + e.getMessage(), e);
    }
  }

  private static String utf8(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static void html(String path, String text) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Jsoup.parse(text, "", parser);
    assertThat(parser.getErrors()).as(path).isEmpty();
  }

  private static void xml(String text)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    // From JDK 24 on, a document in which much is escaped is beyond the default.
    factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
    factory.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
    DocumentBuilder parser = factory.newDocumentBuilder();
    parser.setErrorHandler(null);
    parser.parse(new InputSource(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
  }

  private static void json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      reader.read();
    }
  }

  /** Each row has the columns of the first. */
  private static void csv(String text) throws IOException {
    try (CSVParser rows = CSVFormat.RFC4180.parse(new StringReader(text.replace("\uFEFF", "")))) {
      assertThat(rows.getRecords().stream().map(row -> row.size()).distinct()).hasSize(1);
    }
  }
}
