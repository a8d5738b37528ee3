package dev.standpoint.render.data;

import dev.standpoint.assemble.timeline.Timeline;
import dev.standpoint.model.PackInfo;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.date.Edtf.Interval;
import dev.standpoint.model.date.Edtf.Point;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Evidence;
import dev.standpoint.model.record.Mode;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.RecordLocation;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.ActorKind;
import dev.standpoint.model.register.CslName;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.Source;
import dev.standpoint.render.words.MachineDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code claims.jsonld}: positions without corrected ones as {@code Claim} and events as {@code
 * Event}, in the vocabulary of schema.org. Its context is inline, so readers need not fetch one.
 */
final class ClaimsJsonLd {

  private static final String SCHEMA_ORG = "https://schema.org/";

  private final PublishedRecords records;
  private final JsonWriter json;
  private final RecordText text;

  private ClaimsJsonLd(PublishedRecords records, JsonWriter json) {
    this.records = records;
    this.json = json;
    this.text = new RecordText(records);
  }

  static byte[] write(PublishedRecords records) {
    return JsonWriter.document(json -> json.object(() -> new ClaimsJsonLd(records, json).graph()));
  }

  private void graph() {
    json.object("@context", () -> json.text("@vocab", SCHEMA_ORG));
    Stream<Runnable> things =
        Stream.of(
                Stream.<Runnable>of(this::pack),
                records.actors().stream().map(actor -> (Runnable) () -> actor(actor)),
                records.sources().stream().map(source -> (Runnable) () -> source(source)),
                records.pack().corrections().uncorrected().stream()
                    .map(p -> (Runnable) () -> claim(p)),
                records.timeline().stream().map(entry -> (Runnable) () -> event(entry)))
            .flatMap(all -> all);
    json.array("@graph", things.toList(), json::object);
  }

  private void thing(String type, String name) {
    json.text("@id", iri(name));
    json.text("@type", type);
  }

  private String iri(String name) {
    return "urn:uuid:" + records.uuid(name);
  }

  private void pack() {
    PackInfo info = records.pack().info();
    thing("Dataset", "pack");
    json.text("identifier", info.id());
    json.text("name", info.title());
    json.textIfAny("description", info.summary());
    json.text("inLanguage", info.language());
    json.text("dateModified", records.asOf());
    organization("publisher", info.publisher());
    json.textIfAny("conditionsOfAccess", records.label().orElse(null));
  }

  private void actor(Actor actor) {
    thing(actor.kind() == ActorKind.PERSON ? "Person" : "Organization", actorName(actor.id()));
    json.text("identifier", actor.id());
    json.text("name", actor.name());
    if (!actor.also().isEmpty()) {
      json.texts("alternateName", actor.also());
    }
  }

  private void source(Source source) {
    boolean news = source.item().type().equals("article-newspaper");
    thing(news ? "NewsArticle" : "CreativeWork", sourceName(source));
    json.text("identifier", source.id());
    json.textIfAny("name", source.title());
    json.textIfAny("url", source.url());
    json.textIfAny("archivedAt", source.archive());
    date("datePublished", Optional.ofNullable(source.issued()));
    organization("publisher", source.outlet());
    List<CslName> authors = source.item().names("author");
    if (!authors.isEmpty()) {
      json.objects("author", authors, this::author);
    }
  }

  private void author(CslName name) {
    json.text("@type", name.literal().isEmpty() ? "Person" : "Organization");
    json.text("name", name.inFull());
  }

  private void organization(String key, String name) {
    if (!name.isEmpty()) {
      json.object(
          key,
          () -> {
            json.text("@type", "Organization");
            json.text("name", name);
          });
    }
  }

  private void claim(Position position) {
    thing("Claim", position.id().anchor());
    json.text("identifier", position.id());
    json.text("name", text.title(position));
    json.textIfAny("text", position.statement().words());
    about(records.issue(position.issue()));
    reference("author", iri(actorName(position.actor())));
    ActorId actingFor = position.holder().actingFor();
    if (actingFor != null) {
      reference("sourceOrganization", iri(actorName(actingFor)));
    }
    Edtf when = position.dating().when();
    date("dateCreated", Optional.of(when));
    json.text("temporalCoverage", when.text());
    // An inferred position does not appear in a source as such.
    if (position.statement().mode() != Mode.INFERRED) {
      works("appearance", position.evidence());
    }
    works("citation", position.evidence());
    json.textIfAny("conditionsOfAccess", position.place().label());
    reference("isPartOf", iri("pack"));
  }

  private void about(Issue issue) {
    json.object(
        "about",
        () -> {
          json.text("@id", iri("issue-" + issue.id()));
          json.text("@type", "Thing");
          json.text("identifier", issue.id());
          json.text("name", issue.question());
        });
  }

  private void event(Timeline.Entry entry) {
    Event event = entry.event();
    thing("Event", event.id().anchor());
    json.text("identifier", event.id());
    json.text("name", event.title());
    json.text("description", description(entry));
    ends(event.dating().when());
    status(entry.status());
    place(event.venue());
    references("attendee", event.actors().stream().map(actor -> iri(actorName(actor))).toList());
    keywords(event);
    works("subjectOf", event.evidence());
  }

  /** schema.org has no field for an event that is only alleged. */
  private String description(Timeline.Entry entry) {
    String status = text.status(entry.status());
    return RecordText.joined(", ", text.date(entry.event().dating().when()), status);
  }

  /** The first and last day if they are exact; otherwise only the description has the date. */
  private void ends(Edtf when) {
    if (when instanceof Interval interval) {
      date("startDate", point(interval.start()));
      date("endDate", point(interval.end()));
    } else {
      date("startDate", Optional.of(when));
      date("endDate", Optional.of(when));
    }
  }

  private static Optional<Edtf> point(Edtf.End end) {
    return end instanceof Point point ? Optional.of(point) : Optional.empty();
  }

  private void date(String key, Optional<Edtf> date) {
    date.flatMap(MachineDate::of).ifPresent(exact -> json.text(key, exact));
  }

  private void status(Event.Status status) {
    switch (status) {
      case PLANNED -> reference("eventStatus", SCHEMA_ORG + "EventScheduled");
      case CANCELLED -> reference("eventStatus", SCHEMA_ORG + "EventCancelled");
      case UNSTATED, ALLEGED -> {}
    }
  }

  private void place(String venue) {
    if (!venue.isEmpty()) {
      json.object(
          "location",
          () -> {
            json.text("@type", "Place");
            json.text("name", venue);
          });
    }
  }

  /** schema.org has no field for the label of an event, so it is a keyword. */
  private void keywords(Event event) {
    RecordLocation place = event.place();
    Tlp label = place.label();
    List<String> keywords =
        Stream.of(event.lane(), label == null ? "" : label.toString())
            .filter(keyword -> !keyword.isEmpty())
            .toList();
    if (!keywords.isEmpty()) {
      json.texts("keywords", keywords);
    }
  }

  private void works(String key, Evidence evidence) {
    references(
        key,
        evidence.citations().stream()
            .map(Citation::source)
            .distinct()
            .map(source -> iri(sourceName(records.pack().sources().get(source))))
            .toList());
  }

  private void references(String key, List<String> iris) {
    if (!iris.isEmpty()) {
      json.objects(key, iris, iri -> json.text("@id", iri));
    }
  }

  private void reference(String key, String iri) {
    json.object(key, () -> json.text("@id", iri));
  }

  private static String actorName(ActorId actor) {
    return "actor-" + actor;
  }

  private static String sourceName(Source source) {
    return "source-" + source.id();
  }
}
