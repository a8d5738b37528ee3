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

/** What is computed of the records in {@code pack.json}, by the ids of the records. */
final class ViewJson {

  private final PublishedRecords facts;
  private final JsonWriter json;

  ViewJson(PublishedRecords facts, JsonWriter json) {
    this.facts = facts;
    this.json = json;
  }

  void write() {
    json.objects("shifts", facts.views().shifts(), this::shift);
    json.objects("conflicts", facts.views().conflicts(), this::conflict);
    json.objects("gaps", facts.views().gaps(), this::gap);
    coverage(facts.views().coverage());
  }

  private void shift(ActorShift move) {
    HeldValue from = move.shift().from();
    HeldValue to = move.shift().to();
    json.text("actor", move.actor().id());
    json.text("issue", move.issue().id());
    json.object("from", () -> holding(from));
    json.object("to", () -> holding(to));
    label(List.of(from, to));
  }

  private void conflict(Conflict conflict) {
    json.text("actor", conflict.actor().id());
    json.text("issue", conflict.issue().id());
    json.objects("sides", conflict.period().values(), this::holding);
    label(conflict.period().values());
  }

  private void holding(HeldValue holding) {
    ValueJson.write(holding.value(), json);
    json.texts("positions", holding.positions().stream().map(Position::id).toList());
  }

  private void label(List<HeldValue> holdings) {
    List<Position> positions = holdings.stream().flatMap(h -> h.positions().stream()).toList();
    json.text("tlp", StrictestLabel.strictest(positions).map(Tlp::written).orElse(""));
  }

  private void gap(Gap gap) {
    json.text("actor", gap.actor().id());
    json.texts("issues", gap.issues().stream().map(Issue::id).toList());
  }

  /** One of the two that a subject can be. */
  private record Covered(
      @Nullable Object issue, @Nullable Object event, Coverage.Subject<?> subject) {}

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

  /** Of those that carried any of it; all others would make a file of many outlets huge. */
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
