package dev.standpoint.read.mark;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.language.TextLanguage;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Condition;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.EventId;
import dev.standpoint.model.record.Evidence;
import dev.standpoint.model.record.Holder;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.PositionId;
import dev.standpoint.model.record.RecordDates;
import dev.standpoint.model.record.RecordId;
import dev.standpoint.model.record.RecordLocation;
import dev.standpoint.model.record.Value;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.IdSyntax;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.read.register.Registers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns marks into records: an event, or one position for each actor and issue that the mark names.
 */
public final class MarkReader {

  /**
   * A mark: its own attributes, these and the inherited keys ({@code scope}), its words without
   * markup, its citations and its place.
   */
  public record Mark(
      MarkAttributes attributes, Scope scope, String words, List<Citation> citations, Span at) {}

  /** Of the words of a record until the note is read. */
  private static final TextLanguage UNKNOWN = TextLanguage.of("und");

  /** What all positions of a mark have in common; kept once, since there may be many. */
  private record Shared(List<Condition> conditions, RecordDates dating, Evidence evidence) {
    Shared {
      conditions = List.copyOf(conditions);
    }
  }

  private final String note;
  private final RegisterNames names;
  private final PositionValueReader values;
  private final RecordDatesReader dates;
  private final RecordCollector records;
  private final RecordBudget budget;
  private final DiagnosticCollector findings;

  /** Numbers equal records of this note; the pack numbers them again across its notes. */
  private final GeneratedIds ids = new GeneratedIds();

  public MarkReader(
      String note,
      Registers registers,
      RegisterNames names,
      RecordCollector records,
      RecordBudget budget,
      DiagnosticCollector findings) {
    this.note = note;
    this.names = names;
    this.values = new PositionValueReader(registers, names, findings);
    this.dates = new RecordDatesReader(registers.sources());
    this.records = records;
    this.budget = budget;
    this.findings = findings;
  }

  /** The ids of the records made. A faulty mark is reported and makes none. */
  public List<RecordId> read(Mark mark) {
    if (mark.words().isBlank()) {
      records.countMark();
      findings.add(
          DiagnosticCode.INCOMPLETE_MARK,
          mark.at(),
          "this mark has no words",
          "put words between its brackets");
      lose(mark);
      return List.of();
    }
    List<RecordId> made = readWordless(mark);
    reportName(mark);
    return made;
  }

  /** Tables would show the name once more in place of what was said. */
  private void reportName(Mark mark) {
    List<String> named = names.actors().find(mark.words());
    boolean event = mark.attributes().kinds().get(0).value().equals(MarkVocabulary.EVENT);
    if (!mark.attributes().hasShortWords()
        && MarkParts.actorIds(mark, event ? RecordKey.ACTORS : RecordKey.ACTOR).stream()
            .anyMatch(actor -> named.contains(actor.value()))) {
      findings.add(
          DiagnosticCode.WORDS_ARE_A_NAME,
          mark.at(),
          "the words of this mark are only the name of its actor",
          "mark the words that say it, or add label=\"...\"");
    }
  }

  /** The same for a record that may have no words. */
  public List<RecordId> readWordless(Mark mark) {
    records.countMark();
    if (budget.isSpent()) {
      lose(mark);
      return List.of();
    }
    List<Located> kinds = mark.attributes().kinds();
    if (kinds.size() > 1) {
      findings.add(
          DiagnosticCode.TWO_KINDS,
          kinds.get(1).at(),
          "a mark is either ." + kinds.get(0).value() + " or ." + kinds.get(1).value());
      lose(mark);
      return List.of();
    }
    List<RecordId> made =
        kinds.get(0).value().equals(MarkVocabulary.EVENT)
            ? event(mark)
            : positions(mark, kinds.get(0));
    if (made.isEmpty()) {
      lose(mark);
    }
    return made;
  }

  /** Notes the id of a faulty mark, so that references to it are not reported as well. */
  private void lose(Mark mark) {
    Located id = mark.attributes().id();
    if (id != null) {
      records.lose(id.value());
    }
  }

  /** Makes an event; no id if one of its dates is faulty. */
  private List<RecordId> event(Mark mark) {
    List<ActorId> actors = MarkParts.actorIds(mark, RecordKey.ACTORS);
    Optional<RecordDates> dating = dates.read(mark.scope(), mark.citations());
    long cost = 1L + actors.size() + mark.citations().size();
    if (dating.isEmpty() || !budget.allows(cost, mark.at(), findings)) {
      return List.of();
    }
    String base =
        GeneratedIds.base(
            mark.scope().text(RecordKey.WHEN), mark.words(), MarkParts.firstSource(mark));
    EventId id = new EventId(id(mark, base));
    register(mark, id, base);
    records.add(
        new Event(
            id,
            mark.attributes().hasShortWords() ? mark.attributes().shortWords() : mark.words(),
            dating.get(),
            mark.scope()
                .get(RecordKey.STATUS)
                .map(RecordValues::status)
                .orElse(Event.Status.UNSTATED),
            mark.scope().text(RecordKey.LANE),
            mark.scope().text(RecordKey.PLACE),
            actors,
            MarkParts.evidence(mark),
            mark.scope()
                .get(RecordKey.SAME)
                .map(same -> new EventId(IdSyntax.idOf(same.value().strip())))
                .orElse(null),
            place(mark)));
    return List.of(id);
  }

  /** Makes a position for each actor; no ids if anything necessary is missing or faulty. */
  private List<RecordId> positions(Mark mark, Located kind) {
    List<ActorId> actors = MarkParts.actorIds(mark, RecordKey.ACTOR);
    List<Located> issues = mark.scope().get(RecordKey.ON).map(Located::ids).orElse(List.of());
    if (actors.isEmpty()) {
      reportIncomplete(mark, "this position names no actor", "add actor=<id>");
    }
    if (issues.isEmpty()) {
      reportIncomplete(mark, "this position names no issue", "add on=<id>");
    }
    List<Condition> conditions = MarkParts.conditions(mark);
    long each = 1L + mark.citations().size() + conditions.size();
    long count = (long) Math.max(1, actors.size()) * Math.max(1, issues.size());
    if (!budget.allows(each * count, mark.at(), findings)) {
      return List.of();
    }
    Map<IssueId, Value> answers = answers(mark, kind, issues);
    Optional<RecordDates> dating = dates.read(mark.scope(), mark.citations());
    if (actors.isEmpty() || answers.isEmpty() || dating.isEmpty()) {
      return List.of();
    }
    Shared shared = new Shared(conditions, dating.get(), MarkParts.evidence(mark));
    List<RecordId> made = new ArrayList<>();
    for (ActorId actor : actors) {
      answers.forEach(
          (issue, value) -> {
            String base = base(actor, issue, value, mark);
            PositionId id = new PositionId(made.isEmpty() ? id(mark, base) : ids.next(base));
            if (made.isEmpty()) {
              register(mark, id, base);
            } else {
              records.addBase(id, base);
            }
            records.add(position(id, actor, issue, value, shared, mark));
            made.add(id);
          });
    }
    return made;
  }

  /** The value on each issue, each issue once; empty if any has none, which is reported. */
  private Map<IssueId, Value> answers(Mark mark, Located kind, List<Located> issues) {
    Map<IssueId, Value> answers = new LinkedHashMap<>();
    boolean complete = true;
    List<Optional<IssueId>> named =
        issues.isEmpty()
            ? List.of(Optional.empty())
            : issues.stream().map(id -> Optional.of(new IssueId(id.value()))).distinct().toList();
    for (Optional<IssueId> issue : named) {
      Optional<Value> value = values.read(kind, mark.attributes(), mark.scope(), issue, mark.at());
      complete = complete && value.isPresent() && issue.isPresent();
      issue.ifPresent(id -> value.ifPresent(found -> answers.put(id, found)));
    }
    return complete ? answers : Map.of();
  }

  /** Reports a mark that lacks a key, at the mark itself. */
  private void reportIncomplete(Mark mark, String message, String hint) {
    findings.add(DiagnosticCode.INCOMPLETE_MARK, mark.at(), message, hint);
  }

  /** The values that identify a position. */
  private static String base(ActorId actor, IssueId issue, Value value, Mark mark) {
    return GeneratedIds.base(
        actor.value(),
        issue.value(),
        value.key(),
        mark.scope().text(RecordKey.WHEN),
        MarkParts.firstSource(mark));
  }

  /** One position; the other parts are the same for all actors and issues of the mark. */
  private Position position(
      PositionId id, ActorId actor, IssueId issue, Value value, Shared shared, Mark mark) {
    return new Position(
        id,
        new Holder(actor, MarkParts.actingFor(mark)),
        issue,
        value,
        shared.conditions(),
        MarkParts.statement(mark),
        shared.dating(),
        shared.evidence(),
        mark.scope()
            .get(RecordKey.SUPERSEDES)
            .map(other -> new PositionId(IdSyntax.idOf(other.value().strip())))
            .orElse(null),
        place(mark));
  }

  /** The author's id goes to the first record of a mark; the others get generated ids. */
  private String id(Mark mark, String base) {
    Located own = mark.attributes().id();
    return own == null ? ids.next(base) : own.value();
  }

  /** Notes the base of a generated id, which the pack may number again. */
  private void register(Mark mark, RecordId id, String base) {
    if (mark.attributes().id() == null) {
      records.addBase(id, base);
    }
  }

  /** The note and the place in it, with the TLP label in force there. */
  private RecordLocation place(Mark mark) {
    return new RecordLocation(
        note,
        mark.at(),
        mark.scope().get(RecordKey.TLP).flatMap(RecordValues::label).orElse(null),
        UNKNOWN);
  }
}
