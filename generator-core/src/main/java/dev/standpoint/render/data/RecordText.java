package dev.standpoint.render.data;

import dev.standpoint.assemble.matrix.ActorShift;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Condition;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.Source;
import dev.standpoint.render.words.ConditionWords;
import dev.standpoint.render.words.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records in a line or two, for readers of feeds and calendars, in the pack's language. */
final class RecordText {

  private final PublishedRecords records;
  private final Words words;
  private final ConditionWords conditions;

  RecordText(PublishedRecords records) {
    this.records = records;
    this.words = Words.in(records.language());
    this.conditions = words.conditions(issue -> records.issue(issue).name());
  }

  /** {@code Ane Holt · Crossing: conditional}. */
  String title(Position position) {
    Issue issue = records.issue(position.issue());
    return words.say(
        "feed.position",
        Map.of(
            "actor", records.actor(position.actor()).name(),
            "issue", issue.name(),
            "value", words.values().words(position.value(), issue)));
  }

  /** {@code Ane Holt · Crossing: against → conditional}. */
  String title(ActorShift move) {
    Issue issue = move.issue();
    Position position = move.shift().to().last();
    return words.say(
        "feed.shift",
        Map.of(
            "actor", records.actor(position.actor()).name(),
            "issue", issue.name(),
            "from", words.values().words(move.shift().from().value(), issue),
            "to", words.values().words(move.shift().to().value(), issue)));
  }

  /** {@code about January 2031 (2031-01~)}. */
  String date(Edtf date) {
    String inWords = words.dates().full(date);
    return words.say("feed.date", Map.of("date", inWords, "edtf", date.text()));
  }

  /** {@code if Guarantee; no Toll}; empty if there are none. */
  String conditions(List<Condition> stated) {
    return conditions.clause(stated);
  }

  /** {@code planned}; empty for an event that took place. */
  String status(Event.Status status) {
    return status == Event.Status.UNSTATED ? "" : words.say("status", status);
  }

  /** {@code Ane Holt, Per Lund}. */
  String actors(Event event) {
    return words.list(event.actors().stream().map(id -> records.actor(id).name()).toList());
  }

  /**
   * A line for each citation: {@code Harbour Courier: Summit ends, p. 3 <https://c.example/12>}.
   */
  String sources(List<Citation> citations) {
    return citations.stream().map(this::source).collect(Collectors.joining("\n"));
  }

  /** The outlet and the title, or the id if both are missing; then the locator and the address. */
  private String source(Citation citation) {
    Source source = records.pack().sources().get(citation.source());
    String outletAndTitle = joined(": ", source.outlet(), source.title());
    String name = outletAndTitle.isEmpty() ? source.id().value() : outletAndTitle;
    String url = source.url().isEmpty() ? "" : " <" + source.url() + ">";
    return joined(", ", name, citation.locator()) + url;
  }

  /** Those of the texts that are not empty. */
  static String joined(String separator, String... texts) {
    return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining(separator));
  }
}
