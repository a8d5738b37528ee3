package dev.standpoint.render.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.standpoint.render.XmlText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes a JSON document, indented by two spaces, with {@code \n} at the ends of lines. */
final class JsonWriter {

  private final JsonGenerator json;

  /** A call of Jackson; in memory it cannot fail. */
  private interface Step {
    void run() throws IOException;
  }

  private JsonWriter(JsonGenerator json) {
    this.json = json;
  }

  /** The document that {@code content} writes. */
  static byte[] document(Consumer<JsonWriter> content) {
    StringWriter out = new StringWriter();
    JsonFactory factory =
        JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.setPrettyPrinter(layout());
      content.accept(new JsonWriter(json));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write JSON to memory", e);
    }
    return (out + "\n").getBytes(UTF_8);
  }

  /** The layout is stated in full, because the defaults of Jackson depend on the system. */
  private static DefaultPrettyPrinter layout() {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("")
            .withRootSeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indent)
        .withArrayIndenter(indent);
  }

  /** An object as the document or as an element of an array. */
  void object(Runnable fields) {
    put(json::writeStartObject);
    fields.run();
    put(json::writeEndObject);
  }

  /** An object as the value of a key. */
  void object(String key, Runnable fields) {
    put(() -> json.writeFieldName(key));
    object(fields);
  }

  /** An array as the value of a key; {@code write} writes one element. */
  <T> void array(String key, List<T> items, Consumer<T> write) {
    put(() -> json.writeFieldName(key));
    array(items, write);
  }

  /** An array as the document or as an element of an array. */
  <T> void array(List<T> items, Consumer<T> write) {
    put(json::writeStartArray);
    items.forEach(write);
    put(json::writeEndArray);
  }

  /** An object for each item. */
  <T> void objects(String key, List<T> items, Consumer<T> fields) {
    array(key, items, item -> object(() -> fields.accept(item)));
  }

  /** An array of texts; it may be empty, but is never null. */
  void texts(String key, List<?> items) {
    array(key, items, item -> put(() -> json.writeString(printable(item))));
  }

  /** A text; null if it is empty or missing. */
  void text(String key, @Nullable Object text) {
    String printable = text == null ? "" : printable(text);
    put(() -> json.writeStringField(key, printable.isEmpty() ? null : printable));
  }

  /** A text; no field if it is empty or missing. */
  void textIfAny(String key, @Nullable Object text) {
    if (text != null && !text.toString().isEmpty()) {
      text(key, text);
    }
  }

  void number(String key, int number) {
    put(() -> json.writeNumberField(key, number));
  }

  /** A number as an element of an array. */
  void number(int number) {
    put(() -> json.writeNumber(number));
  }

  /** A number of any size; null if there is none. */
  void number(String key, @Nullable BigDecimal number) {
    put(() -> json.writeFieldName(key));
    put(() -> json.writeNumber(number));
  }

  /** True or false; a flag is never null. */
  void flag(String key, boolean flag) {
    put(() -> json.writeBooleanField(key, flag));
  }

  /** A key whose value is null, so that every object of a kind has the same keys. */
  void nothing(String key) {
    put(() -> json.writeNullField(key));
  }

  /** Text that is allowed in every format, so that all files have the same words. */
  private static String printable(Object text) {
    return XmlText.printable(text.toString());
  }

  /** Runs a step whose exception cannot occur, because the output is in memory. */
  private static void put(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write JSON to memory", e);
    }
  }
}
