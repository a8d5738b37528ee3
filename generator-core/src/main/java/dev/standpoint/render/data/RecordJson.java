package dev.standpoint.render.data;

import dev.standpoint.assemble.timeline.Timeline;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Condition;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.EventId;
import dev.standpoint.model.record.Evidence;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.PositionId;
import dev.standpoint.model.record.RecordDates;
import dev.standpoint.model.record.RecordLocation;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Positions and events in {@code pack.json}, in the order written. */
final class RecordJson {

  private final PublishedRecords records;
  private final JsonWriter json;

  /** The statuses of events as of the day; further reports of an event have none here. */
  private final Map<EventId, Event.Status> statuses = new HashMap<>();

  RecordJson(PublishedRecords records, JsonWriter json) {
    this.records = records;
    this.json = json;
    for (Timeline.Entry entry : records.timeline()) {
      // The timeline has the status as of the day, the record only what the author wrote.
      statuses.put(entry.event().id(), entry.status());
    }
  }

  /** Writes two arrays into the current object. */
  void write() {
    json.objects("positions", records.positions(), this::position);
    json.objects("events", records.events(), this::event);
  }

  /** The keys of a position in the order of the schema. */
  private void position(Position position) {
    json.text("id", position.id());
    json.text("actor", position.actor());
    json.text("actingFor", position.holder().actingFor());
    json.text("issue", position.issue());
    ValueJson.write(position.value(), json);
    dating(position.dating());
    json.text("mode", position.statement().mode());
    json.text("via", position.statement().viaOrUnnamed());
    json.text("words", position.statement().words());
    json.text("label", position.statement().label());
    json.text("language", position.location().language().tag());
    json.objects("conditions", position.conditions(), this::condition);
    evidence(position.evidence());
    json.text("supersedes", known(position.supersedes()).orElse(null));
    json.text("supersededBy", records.correctionOf(position.id()).orElse(null));
    place(position.location());
  }

  /** Empty if the corrected position is not known yet: its source may be later. */
  private Optional<PositionId> known(@Nullable PositionId corrected) {
    return Optional.ofNullable(corrected).filter(records.pack().positions()::has);
  }

  /** The keys of an event in the order of the schema. */
  private void event(Event event) {
    json.text("id", event.id());
    json.text("title", event.title());
    json.text("language", event.location().language().tag());
    dating(event.dating());
    json.text("status", status(statuses.getOrDefault(event.id(), event.status())));
    json.text("lane", event.lane());
    json.text("place", event.place());
    json.texts("actors", event.actors());
    evidence(event.evidence());
    json.text("same", same(event.same()).orElse(null));
    place(event.location());
  }

  /** Empty if the reported event is not known yet. */
  private Optional<EventId> same(@Nullable EventId told) {
    return Optional.ofNullable(told).filter(records.pack().events()::has);
  }

  /** The status as authors write it; empty if they wrote none. */
  static String status(Event.Status status) {
    return status == Event.Status.UNSTATED ? "" : status.name().toLowerCase(Locale.ROOT);
  }

  /** Both dates, and whether the author gave the first or it follows from the source. */
  private void dating(RecordDates dating) {
    DateJson.write("when", dating.when(), json);
    json.text("whenBasis", dating.basis().name().toLowerCase(Locale.ROOT));
    DateJson.write("known", dating.known(), json);
  }

  /** A condition on an issue has {@code issue} and {@code met}; one in words has {@code words}. */
  private void condition(Condition condition) {
    if (condition instanceof Condition.OnIssue on) {
      json.text("issue", on.issue());
      json.flag("met", on.met());
      json.nothing("words");
    } else {
      json.nothing("issue");
      json.flag("met", true);
      json.text("words", ((Condition.InWords) condition).words());
    }
  }

  /** The citations in the order written, and the grade; null if none. */
  private void evidence(Evidence evidence) {
    json.objects("sources", evidence.citations(), this::citation);
    json.text("grade", evidence.grade());
  }

  /** Prefix and locator are null if the author wrote none. */
  private void citation(Citation citation) {
    json.text("id", citation.source());
    json.text("prefix", citation.prefix());
    json.text("locator", citation.locator());
  }

  /** The label, and where the mark is. */
  private void place(RecordLocation place) {
    json.text("tlp", StrictestLabel.written(place));
    place(place, records, json);
  }

  /** Where the mark is; without a note, both parts of the place are null. */
  static void place(RecordLocation place, PublishedRecords records, JsonWriter json) {
    Optional<String> note = records.note(place);
    json.text("file", note.orElse(""));
    if (note.isPresent()) {
      json.number("line", place.at().line());
    } else {
      json.nothing("line");
    }
  }
}
