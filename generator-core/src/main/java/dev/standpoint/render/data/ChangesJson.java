package dev.standpoint.render.data;

import dev.standpoint.assemble.change.Change;
import dev.standpoint.assemble.change.Changes;
import dev.standpoint.assemble.matrix.ActorShift;
import dev.standpoint.assemble.timeline.Timeline;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.model.register.Source;
import java.util.List;
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
      position("shift", text.title(move), move.shift().to().last(), move.shift().from().last());
    } else if (change instanceof Change.Corrected corrected) {
      Position right = corrected.right();
      position("correction", text.title(right), right, corrected.wrong());
    } else if (change instanceof Change.Withdrawn withdrawn) {
      Position gone = withdrawn.withdrawn();
      withdrawal(gone, withdrawn.by());
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
  private void position(String kind, String line, Position position, @Nullable Position before) {
    head(kind, line, position.id());
    subject(position);
    known(position, before);
  }

  /** Of a withdrawn position, actor and issue are its own: those of what says so may be others. */
  private void withdrawal(Position withdrawn, Position by) {
    head("withdrawal", text.title(withdrawn), by.id());
    subject(withdrawn);
    known(by, withdrawn);
  }

  private void subject(Position position) {
    json.text("actor", position.actor());
    json.text("issue", position.issue());
  }

  /** The label is the stricter of both, since the line tells of both. */
  private void known(Position position, @Nullable Position before) {
    json.text("when", position.dating().when().text());
    json.text("known", position.dating().known().text());
    json.text("before", before == null ? null : before.id());
    List<Position> told = before == null ? List.of(position) : List.of(before, position);
    json.text("tlp", StrictestLabel.strictest(told).map(Tlp::written).orElse(""));
    RecordJson.place(position.location(), records, json);
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
    json.text("tlp", StrictestLabel.written(event.location()));
    RecordJson.place(event.location(), records, json);
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
}
