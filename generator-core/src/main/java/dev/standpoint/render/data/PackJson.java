package dev.standpoint.render.data;

import dev.standpoint.model.PackInfo;
import dev.standpoint.model.record.Tlp;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * {@code pack.json}: all records, the entries of registers that they name, and the views. Every key
 * is always there; its value may be null.
 */
final class PackJson {

  /** The version of the format; the first number changes if programs have to change. */
  static final String VERSION = "1.1";

  /** The schema on the class path; it is published unchanged beside the data. */
  private static final String SCHEMA = "/dev/standpoint/schema/pack-data.schema.json";

  private PackJson() {}

  /** The document as UTF-8; it is valid against the schema. */
  static byte[] write(PublishedRecords records) {
    return JsonWriter.document(json -> json.object(() -> pack(records, json)));
  }

  /** The keys of the schema, in its order. */
  private static void pack(PublishedRecords records, JsonWriter json) {
    PackInfo info = records.pack().info();
    json.text("$schema", "pack.schema.json");
    json.text("version", VERSION);
    json.text("id", info.id());
    json.text("title", info.title());
    json.text("summary", info.summary());
    json.text("language", info.language());
    json.text("publisher", info.publisher());
    json.text("edition", info.edition());
    json.text("asOf", records.asOf());
    json.text("maxTlp", records.maxTlp().map(Tlp::written).orElse(""));
    json.text("tlp", records.label().map(Tlp::written).orElse(""));
    // Registers come first: what follows refers to their ids.
    new RegisterJson(records, json).write();
    new RecordJson(records, json).write();
    new ViewJson(records, json).write();
  }

  /** The JSON Schema of {@code pack.json}. */
  static byte[] schema() {
    try (InputStream in = PackJson.class.getResourceAsStream(SCHEMA)) {
      return Objects.requireNonNull(in, SCHEMA).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + SCHEMA, e);
    }
  }
}
