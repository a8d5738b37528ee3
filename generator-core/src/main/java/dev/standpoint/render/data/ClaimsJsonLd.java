package dev.standpoint.render.data;

import dev.standpoint.model.PackInfo;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Mode;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.ActorKind;
import dev.standpoint.model.register.CslName;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code claims.jsonld}: positions without corrected ones as {@code Claim} and events as {@code
 * Event}, in the vocabulary of schema.org. Its context is inline, so readers need not fetch one.
 */
final class ClaimsJsonLd {

  private final PublishedRecords records;
  private final JsonWriter json;
  private final RecordText text;
  private final JsonLdFields fields;
  private final EventJsonLd events;

  private ClaimsJsonLd(PublishedRecords records, JsonWriter json) {
    this.records = records;
    this.json = json;
    this.text = new RecordText(records);
    this.fields = new JsonLdFields(records, json);
    this.events = new EventJsonLd(records, json, fields);
  }

  /** The document with the pack first, then what its records refer to, then the records. */
  static byte[] write(PublishedRecords records) {
    return JsonWriter.document(json -> json.object(() -> new ClaimsJsonLd(records, json).graph()));
  }

  private void graph() {
    json.object("@context", () -> json.text("@vocab", JsonLdFields.SCHEMA_ORG));
    Stream<Runnable> things =
        Stream.of(
                Stream.<Runnable>of(this::pack),
                records.actors().stream().map(actor -> (Runnable) () -> actor(actor)),
                records.sources().stream().map(source -> (Runnable) () -> source(source)),
                records.pack().corrections().uncorrected().stream()
                    .map(p -> (Runnable) () -> claim(p)),
                records.timeline().stream().map(entry -> (Runnable) () -> events.write(entry)))
            .flatMap(all -> all);
    json.array("@graph", things.toList(), json::object);
  }

  /** The pack itself, of which every claim is a part. */
  private void pack() {
    PackInfo info = records.pack().info();
    fields.thing("Dataset", "pack");
    json.text("identifier", info.id());
    json.text("name", info.title());
    json.textIfAny("description", info.summary());
    json.text("inLanguage", info.language());
    json.text("dateModified", records.asOf());
    fields.organization("publisher", info.publisher());
    json.textIfAny("conditionsOfAccess", records.label().orElse(null));
  }

  private void actor(Actor actor) {
    fields.thing(
        actor.kind() == ActorKind.PERSON ? "Person" : "Organization",
        JsonLdFields.actorName(actor.id()));
    json.text("identifier", actor.id());
    json.text("name", actor.name());
    if (!actor.also().isEmpty()) {
      json.texts("alternateName", actor.also());
    }
    json.textIfAny("description", actor.details().description());
    if (!actor.details().urls().isEmpty()) {
      json.texts("url", actor.details().urls());
    }
    json.textIfAny("image", actor.details().image());
  }

  private void source(Source source) {
    boolean news = source.item().type().equals("article-newspaper");
    fields.thing(news ? "NewsArticle" : "CreativeWork", JsonLdFields.sourceName(source));
    json.text("identifier", source.id());
    json.textIfAny("name", source.title());
    json.textIfAny("url", source.url());
    json.textIfAny("archivedAt", source.archive());
    fields.date("datePublished", Optional.ofNullable(source.issued()));
    fields.organization("publisher", source.outlet());
    List<CslName> authors = source.item().names("author");
    if (!authors.isEmpty()) {
      json.objects("author", authors, this::author);
    }
  }

  /** A name in {@code literal} is that of an organization, as in CSL. */
  private void author(CslName name) {
    json.text("@type", name.literal().isEmpty() ? "Person" : "Organization");
    json.text("name", name.inFull());
  }

  /** A position as a claim: by whom, on what, when, and where it appeared. */
  private void claim(Position position) {
    fields.thing("Claim", position.id().anchor());
    json.text("identifier", position.id());
    json.text("name", text.title(position));
    fields.text("text", position.statement().words(), position.location());
    about(records.issue(position.issue()));
    fields.reference("author", fields.iri(JsonLdFields.actorName(position.actor())));
    ActorId actingFor = position.holder().actingFor();
    if (actingFor != null) {
      fields.reference("sourceOrganization", fields.iri(JsonLdFields.actorName(actingFor)));
    }
    Edtf when = position.dating().when();
    fields.date("dateCreated", Optional.of(when));
    json.text("temporalCoverage", when.text());
    // An inferred position does not appear in a source as such.
    if (position.statement().mode() != Mode.INFERRED) {
      fields.works("appearance", position.evidence());
    }
    fields.works("citation", position.evidence());
    json.textIfAny("conditionsOfAccess", position.location().tlp().orElse(null));
    fields.reference("isPartOf", fields.iri("pack"));
  }

  /** The issue is described in each claim on it, since schema.org has no type for it. */
  private void about(Issue issue) {
    json.object(
        "about",
        () -> {
          json.text("@id", fields.iri("issue-" + issue.id()));
          json.text("@type", "Thing");
          json.text("identifier", issue.id());
          json.text("name", issue.question());
        });
  }
}
