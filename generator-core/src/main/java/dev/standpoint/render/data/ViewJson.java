package dev.standpoint.render.data;

import dev.standpoint.assemble.Gap;
import dev.standpoint.assemble.coverage.Coverage;
import dev.standpoint.assemble.history.HeldValue;
import dev.standpoint.assemble.matrix.ActorShift;
import dev.standpoint.assemble.matrix.Conflict;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.model.register.Issue;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The views in {@code pack.json}, which refer to records by their ids. */
final class ViewJson {

  private final PublishedRecords records;
  private final JsonWriter json;

  ViewJson(PublishedRecords records, JsonWriter json) {
    this.records = records;
    this.json = json;
  }

  /** Writes one array for each view into the current object. */
  void write() {
    json.objects("shifts", records.views().shifts(), this::shift);
    json.objects("conflicts", records.views().conflicts(), this::conflict);
    json.objects("gaps", records.views().gaps(), this::gap);
    coverage(records.views().coverage());
  }

  /** The values before and after, with the positions that state them. */
  private void shift(ActorShift move) {
    HeldValue from = move.shift().from();
    HeldValue to = move.shift().to();
    json.text("actor", move.actor().id());
    json.text("issue", move.issue().id());
    json.object("from", () -> heldValue(from));
    json.object("to", () -> heldValue(to));
    label(List.of(from, to));
  }

  /** All values of the period, also those that contradict nothing. */
  private void conflict(Conflict conflict) {
    json.text("actor", conflict.actor().id());
    json.text("issue", conflict.issue().id());
    json.objects("sides", conflict.period().values(), this::heldValue);
    label(conflict.period().values());
  }

  /** A held value, and the positions that state it. */
  private void heldValue(HeldValue held) {
    ValueJson.write(held.value(), json);
    json.texts("positions", held.positions().stream().map(Position::id).toList());
  }

  /** The strictest label of all positions of the values; null if none has one. */
  private void label(List<HeldValue> values) {
    List<Position> positions = values.stream().flatMap(h -> h.positions().stream()).toList();
    json.text("tlp", StrictestLabel.strictest(positions).map(Tlp::written).orElse(""));
  }

  /** An actor and the issues without a position of it. */
  private void gap(Gap gap) {
    json.text("actor", gap.actor().id());
    json.texts("issues", gap.issues().stream().map(Issue::id).toList());
  }

  /** A subject of coverage: an issue or an event, by its id. */
  private record Covered(
      @Nullable Object issue, @Nullable Object event, Coverage.Subject<?> subject) {}

  /** Issues come first, then events; {@code voices} counts independent sources. */
  private void coverage(Coverage coverage) {
    Stream<Covered> issues =
        coverage.issues().stream().map(issue -> new Covered(issue.of().id(), null, issue));
    Stream<Covered> events =
        coverage.events().stream().map(event -> new Covered(null, event.of().id(), event));
    json.objects(
        "coverage",
        Stream.concat(issues, events).toList(),
        covered -> {
          json.text("issue", covered.issue());
          json.text("event", covered.event());
          json.number("voices", covered.subject().voices());
          json.number("unnamed", covered.subject().unnamedVoices());
          shares(coverage.outlets(), covered.subject().shares());
        });
  }

  /** Outlets that reported any of it; with all others a pack of many outlets would be huge. */
  private void shares(List<String> outlets, List<Coverage.Share> shares) {
    json.objects(
        "outlets",
        IntStream.range(0, outlets.size())
            .filter(i -> shares.get(i).carried() > 0)
            .boxed()
            .toList(),
        i -> {
          json.text("outlet", outlets.get(i));
          json.number("carried", shares.get(i).carried());
          json.flag("first", shares.get(i).first());
        });
  }
}
