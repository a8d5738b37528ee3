package dev.standpoint.render.data;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Evidence;
import dev.standpoint.model.record.RecordLocation;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.Source;
import dev.standpoint.render.words.MachineDate;
import java.util.List;
import java.util.Optional;

/** Fields that actors, sources, claims and events of {@code claims.jsonld} share. */
final class JsonLdFields {

  static final String SCHEMA_ORG = "https://schema.org/";

  private final PublishedRecords records;
  private final JsonWriter json;

  JsonLdFields(PublishedRecords records, JsonWriter json) {
    this.records = records;
    this.json = json;
  }

  /** The identifier and the type; {@code name} is the same in every version of the pack. */
  void thing(String type, String name) {
    json.text("@id", iri(name));
    json.text("@type", type);
  }

  /** The identifier of a thing (RFC 8141), which other things refer to. */
  String iri(String name) {
    return "urn:uuid:" + records.uuid(name);
  }

  /** Text with its language (JSON-LD 1.1, 4.2.4) if that is not the one of the pack. */
  void text(String key, String text, RecordLocation place) {
    String language = place.language().tag();
    if (language.equalsIgnoreCase(records.language())) {
      json.textIfAny(key, text);
    } else if (!text.isEmpty()) {
      json.object(
          key,
          () -> {
            json.text("@value", text);
            json.text("@language", language);
          });
    }
  }

  /** A date in ISO 8601; no field if it is not exact. */
  void date(String key, Optional<Edtf> date) {
    date.flatMap(MachineDate::of).ifPresent(exact -> json.text(key, exact));
  }

  /** An organization that is not in a register, by its name; no field without one. */
  void organization(String key, String name) {
    if (!name.isEmpty()) {
      json.object(
          key,
          () -> {
            json.text("@type", "Organization");
            json.text("name", name);
          });
    }
  }

  /** References to the cited sources, each once. */
  void works(String key, Evidence evidence) {
    references(
        key,
        evidence.citations().stream()
            .map(Citation::source)
            .distinct()
            .map(source -> iri(sourceName(records.pack().sources().get(source))))
            .toList());
  }

  /** References to things of the graph; no field if there are none. */
  void references(String key, List<String> iris) {
    if (!iris.isEmpty()) {
      json.objects(key, iris, iri -> json.text("@id", iri));
    }
  }

  /** A reference to one thing of the graph. */
  void reference(String key, String iri) {
    json.object(key, () -> json.text("@id", iri));
  }

  /** The name under which the identifier of an actor is made. */
  static String actorName(ActorId actor) {
    return "actor-" + actor;
  }

  /** The name under which the identifier of a source is made. */
  static String sourceName(Source source) {
    return "source-" + source.id();
  }
}
