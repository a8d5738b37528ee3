package dev.standpoint.render.data;

import dev.standpoint.model.PackInfo;
import dev.standpoint.model.record.Tlp;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * {@code pack.json}: all records, what the registers say of those they name, and the views. Every
 * key is always there, null where there is nothing to say.
 */
final class PackJson {

  /** Of the format: the first number changes where a reader of the former one would go wrong. */
  static final String VERSION = "1.0";

  private static final String SCHEMA = "/dev/standpoint/schema/pack-data.schema.json";

  private PackJson() {}

  static byte[] write(PublishedRecords facts) {
    return JsonWriter.document(json -> json.object(() -> pack(facts, json)));
  }

  private static void pack(PublishedRecords facts, JsonWriter json) {
    PackInfo info = facts.pack().info();
    json.text("$schema", "pack.schema.json");
    json.text("version", VERSION);
    json.text("id", info.id());
    json.text("title", info.title());
    json.text("summary", info.summary());
    json.text("language", info.language());
    json.text("publisher", info.publisher());
    json.text("edition", info.edition());
    json.text("asOf", facts.asOf());
    json.text("tlp", facts.label().map(Tlp::written).orElse(""));
    new RegisterJson(facts, json).write();
    new RecordJson(facts, json).write();
    new ViewJson(facts, json).write();
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
