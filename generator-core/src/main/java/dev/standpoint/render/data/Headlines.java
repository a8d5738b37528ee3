package dev.standpoint.render.data;

import dev.standpoint.assemble.matrix.ActorShift;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Condition;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.Source;
import dev.standpoint.render.words.DateWords;
import dev.standpoint.render.words.ValueWords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records in a line or two, for readers of feeds and calendars, in the pack's language. */
final class Headlines {

  private final PublishedRecords facts;
  private final ValueWords values;
  private final DateWords dates;

  Headlines(PublishedRecords facts) {
    this.facts = facts;
    this.values = new ValueWords(facts.language());
    this.dates = new DateWords(facts.language());
  }

  /** {@code Ane Holt · Crossing: conditional}. */
  String of(Position position) {
    Issue issue = facts.issue(position.issue());
    return cell(position) + values.words(position.value(), issue);
  }

  /** {@code Ane Holt · Crossing: against → conditional}. */
  String of(ActorShift move) {
    Issue issue = move.issue();
    return cell(move.shift().to().last())
        + values.words(move.shift().from().value(), issue)
        + " \u2192 "
        + values.words(move.shift().to().value(), issue);
  }

  private String cell(Position position) {
    String actor = facts.actor(position.actor()).name();
    return actor + " \u00b7 " + facts.issue(position.issue()).name() + ": ";
  }

  /** {@code about January 2031 (2031-01~)}. */
  String of(Edtf date) {
    return dates.full(date) + " (" + date.text() + ")";
  }

  /** {@code if: Guarantee; not Toll}; empty where there are none. */
  String conditions(List<Condition> conditions) {
    return conditions.isEmpty()
        ? ""
        : conditions.stream().map(this::of).collect(Collectors.joining("; ", "if: ", ""));
  }

  private String of(Condition condition) {
    if (condition instanceof Condition.OnIssue on) {
      return (on.met() ? "" : "not ") + facts.issue(on.issue()).name();
    }
    return ((Condition.InWords) condition).words();
  }

  /** {@code Harbour Courier: Summit ends, p. 3 <https://courier.example/12>}. */
  String of(Citation citation) {
    Source source = facts.pack().sources().get(citation.source());
    String told = joined(": ", source.outlet(), source.title());
    String named = told.isEmpty() ? source.id().value() : told;
    String url = source.url().isEmpty() ? "" : " <" + source.url() + ">";
    return joined(", ", named, citation.locator()) + url;
  }

  /** Those of the texts that are not empty. */
  static String joined(String separator, String... texts) {
    return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining(separator));
  }
}
