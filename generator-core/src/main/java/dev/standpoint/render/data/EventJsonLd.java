package dev.standpoint.render.data;

import dev.standpoint.assemble.timeline.Timeline;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.date.Edtf.Interval;
import dev.standpoint.model.date.Edtf.Point;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.RecordLocation;
import dev.standpoint.model.record.Tlp;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Events in {@code claims.jsonld}: one {@code Event} of schema.org for each. */
final class EventJsonLd {

  private final JsonWriter json;
  private final JsonLdFields fields;
  private final RecordText text;

  EventJsonLd(PublishedRecords records, JsonWriter json, JsonLdFields fields) {
    this.json = json;
    this.fields = fields;
    this.text = new RecordText(records);
  }

  /** Writes the fields of an event into the current object. */
  void write(Timeline.Entry entry) {
    Event event = entry.event();
    fields.thing("Event", event.id().anchor());
    json.text("identifier", event.id());
    fields.text("name", event.title(), event.location());
    json.text("description", description(entry));
    ends(event.dating().when());
    status(entry.status());
    place(event);
    fields.references(
        "attendee",
        event.actors().stream().map(actor -> fields.iri(JsonLdFields.actorName(actor))).toList());
    keywords(event);
    fields.works("subjectOf", event.evidence());
  }

  /** schema.org has no field for an event that is only alleged. */
  private String description(Timeline.Entry entry) {
    String status = text.status(entry.status());
    return RecordText.joined(", ", text.date(entry.event().dating().when()), status);
  }

  /** The first and last day if they are exact; otherwise only the description has the date. */
  private void ends(Edtf when) {
    if (when instanceof Interval interval) {
      fields.date("startDate", point(interval.start()));
      fields.date("endDate", point(interval.end()));
    } else {
      fields.date("startDate", Optional.of(when));
      fields.date("endDate", Optional.of(when));
    }
  }

  /** Empty for an open or unknown end. */
  private static Optional<Edtf> point(Edtf.End end) {
    return end instanceof Point point ? Optional.of(point) : Optional.empty();
  }

  /** schema.org has no status for an event that took place, and none for one only alleged. */
  private void status(Event.Status status) {
    switch (status) {
      case PLANNED -> fields.reference("eventStatus", JsonLdFields.SCHEMA_ORG + "EventScheduled");
      case CANCELLED -> fields.reference("eventStatus", JsonLdFields.SCHEMA_ORG + "EventCancelled");
      case UNSTATED, ALLEGED -> {}
    }
  }

  private void place(Event event) {
    if (!event.place().isEmpty()) {
      json.object(
          "location",
          () -> {
            json.text("@type", "Place");
            fields.text("name", event.place(), event.location());
          });
    }
  }

  /** schema.org has no field for the label of an event, so it is a keyword. */
  private void keywords(Event event) {
    RecordLocation place = event.location();
    List<String> keywords =
        Stream.of(event.lane(), place.tlp().map(Tlp::toString).orElse(""))
            .filter(keyword -> !keyword.isEmpty())
            .toList();
    if (!keywords.isEmpty()) {
      json.texts("keywords", keywords);
    }
  }
}
