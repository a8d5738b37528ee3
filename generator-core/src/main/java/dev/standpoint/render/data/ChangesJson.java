package dev.standpoint.render.data;

import dev.standpoint.assemble.change.Change;
import dev.standpoint.assemble.change.Changes;
import dev.standpoint.assemble.matrix.ActorShift;
import dev.standpoint.assemble.timeline.Timeline;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.PositionId;
import dev.standpoint.model.record.RecordLocation;
import dev.standpoint.model.register.Source;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code changes.json}: what became known after a day, a change each. A change names records by
 * their ids, and has its text in the language of the pack.
 */
final class ChangesJson {

  private final PublishedRecords records;
  private final RecordText text;
  private final JsonWriter json;

  private ChangesJson(PublishedRecords records, JsonWriter json) {
    this.records = records;
    this.text = new RecordText(records);
    this.json = json;
  }

  static byte[] write(PublishedRecords records) {
    return JsonWriter.document(json -> new ChangesJson(records, json).document());
  }

  private void document() {
    Changes changes = records.views().changes();
    json.object(
        () -> {
          json.text("pack", records.packId());
          json.text("title", records.pack().info().title());
          json.text("since", changes.since());
          json.text("asOf", changes.until());
          json.objects("changes", changes.list(), this::change);
        });
  }

  /** Every change has the same keys, those without a meaning for it as null. */
  private void change(Change change) {
    if (change instanceof Change.Shifted shifted) {
      ActorShift move = shifted.shift();
      Position from = move.shift().from().last();
      position("shift", text.title(move), move.shift().to().last(), from.id());
    } else if (change instanceof Change.Corrected corrected) {
      Position right = corrected.right();
      position("correction", text.title(right), right, corrected.wrong().id());
    } else if (change instanceof Change.Withdrawn withdrawn) {
      Position gone = withdrawn.withdrawn();
      position("withdrawal", text.title(gone), withdrawn.by(), gone.id());
    } else if (change instanceof Change.NewPosition added) {
      Position last = added.held().last();
      position("position", text.title(last), last, null);
    } else if (change instanceof Change.MovedEvent moved) {
      event("moved-event", moved.entry(), moved.before().text());
    } else if (change instanceof Change.NewEvent added) {
      event("event", added.entry(), null);
    } else if (change instanceof Change.NewSource added) {
      source(added.source());
    }
  }

  /**
   * A change of a position: {@code id} is the one that became known, {@code before} the one in
   * whose place it is.
   */
  private void position(String kind, String line, Position position, @Nullable PositionId before) {
    head(kind, line, position.id());
    json.text("actor", position.actor());
    json.text("issue", position.issue());
    json.text("when", position.dating().when().text());
    json.text("known", position.dating().known().text());
    json.text("before", before);
    place(position.location());
  }

  /** A change of an event; {@code before} is the date that it had. */
  private void event(String kind, Timeline.Entry entry, @Nullable String before) {
    Event event = entry.event();
    head(kind, event.title(), event.id());
    json.nothing("actor");
    json.nothing("issue");
    json.text("when", entry.when().text());
    json.text("known", event.dating().known().text());
    json.text("before", before);
    place(event.location());
  }

  /** A source is where its register has it, so no note and no line. */
  private void source(Source source) {
    head("source", source.title(), source.id());
    json.nothing("actor");
    json.nothing("issue");
    json.text("when", source.issued() == null ? null : source.issued().text());
    json.nothing("known");
    json.nothing("before");
    json.text("tlp", "");
    json.nothing("file");
    json.nothing("line");
  }

  private void head(String kind, String line, Object id) {
    json.text("kind", kind);
    json.text("text", line);
    json.text("id", id);
  }

  /** The label, and the note and the line of the mark. */
  private void place(RecordLocation place) {
    json.text("tlp", StrictestLabel.written(place));
    Optional<String> note = records.note(place);
    json.text("file", note.orElse(""));
    if (note.isPresent()) {
      json.number("line", place.at().line());
    } else {
      json.nothing("line");
    }
  }
}
