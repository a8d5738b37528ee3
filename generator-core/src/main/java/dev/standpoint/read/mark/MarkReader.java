package dev.standpoint.read.mark;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Condition;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.EventId;
import dev.standpoint.model.record.Evidence;
import dev.standpoint.model.record.Holder;
import dev.standpoint.model.record.Mode;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.PositionId;
import dev.standpoint.model.record.RecordDates;
import dev.standpoint.model.record.RecordId;
import dev.standpoint.model.record.RecordLocation;
import dev.standpoint.model.record.Statement;
import dev.standpoint.model.record.Value;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.Source;
import dev.standpoint.read.register.Registers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes records of marks: a position for each actor named, or an event. */
public final class MarkReader {

  /** A mark's attributes, what it inherits and has, its words, its citations and its place. */
  public record Mark(
      MarkAttributes marking, Scope scope, String words, List<Citation> citations, Span at) {}

  private final String note;
  private final Registers registers;
  private final PositionValueReader values;
  private final RecordCollector records;
  private final DiagnosticCollector findings;
  private final GeneratedIds ids = new GeneratedIds();

  public MarkReader(
      String note, Registers registers, RecordCollector records, DiagnosticCollector findings) {
    this.note = note;
    this.registers = registers;
    this.values = new PositionValueReader(registers, findings);
    this.records = records;
    this.findings = findings;
  }

  /** The ids of the records made; none where the mark is faulty, which is reported. */
  public List<RecordId> read(Mark mark) {
    if (mark.words().isBlank()) {
      records.marks++;
      findings.add(
          DiagnosticCode.INCOMPLETE_MARK,
          mark.at(),
          "this mark has no words",
          "put words between its brackets");
      lose(mark);
      return List.of();
    }
    return readWordless(mark);
  }

  /** The same where a record may go without words. */
  public List<RecordId> readWordless(Mark mark) {
    records.marks++;
    List<Located> kinds = mark.marking().kinds();
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

  private void lose(Mark mark) {
    Located id = mark.marking().id();
    if (id != null) {
      records.lost.add(id.value());
    }
  }

  private List<RecordId> event(Mark mark) {
    Optional<RecordDates> dating = dating(mark);
    if (dating.isEmpty()) {
      return List.of();
    }
    String base = GeneratedIds.base(written(mark, "when"), mark.words(), firstSource(mark));
    EventId id = new EventId(id(mark, base));
    register(mark, id, base);
    records.events.add(
        new Event(
            id,
            mark.words(),
            dating.get(),
            mark.scope().get("status").map(RecordValues::status).orElse(Event.Status.UNSTATED),
            written(mark, "lane"),
            written(mark, "place"),
            actorIds(mark, "actors"),
            evidence(mark),
            mark.scope().get("same").map(same -> new EventId(same.value().strip())).orElse(null),
            place(mark)));
    return List.of(id);
  }

  private List<RecordId> positions(Mark mark, Located kind) {
    List<ActorId> actors = actorIds(mark, "actor");
    Optional<Located> on = mark.scope().get("on");
    if (actors.isEmpty()) {
      findings.add(
          DiagnosticCode.INCOMPLETE_MARK,
          mark.at(),
          "this position names no actor",
          "add actor=<id>");
    }
    if (on.isEmpty()) {
      findings.add(
          DiagnosticCode.INCOMPLETE_MARK, mark.at(), "this position names no issue", "add on=<id>");
    }
    Optional<Value> value = values.read(kind, mark.marking(), mark.scope(), mark.at());
    Optional<RecordDates> dating = dating(mark);
    if (actors.isEmpty() || on.isEmpty() || value.isEmpty() || dating.isEmpty()) {
      return List.of();
    }
    IssueId issue = new IssueId(on.get().value().strip());
    List<RecordId> made = new ArrayList<>();
    for (ActorId actor : actors) {
      String base =
          GeneratedIds.base(
              actor.value(),
              issue.value(),
              value.get().key(),
              written(mark, "when"),
              firstSource(mark));
      PositionId id = new PositionId(made.isEmpty() ? id(mark, base) : ids.next(base));
      if (made.isEmpty()) {
        register(mark, id, base);
      } else {
        records.bases.put(id, base);
      }
      records.positions.add(
          new Position(
              id,
              new Holder(actor, actingFor(mark)),
              issue,
              value.get(),
              conditions(mark),
              statement(mark),
              dating.get(),
              evidence(mark),
              mark.scope()
                  .get("supersedes")
                  .map(other -> new PositionId(other.value().strip()))
                  .orElse(null),
              place(mark)));
      made.add(id);
    }
    return made;
  }

  /** The author's id goes to the first record of a mark; further actors' records have their own. */
  private String id(Mark mark, String base) {
    Located own = mark.marking().id();
    return own == null ? ids.next(base) : own.value();
  }

  private void register(Mark mark, RecordId id, String base) {
    if (mark.marking().id() == null) {
      records.bases.put(id, base);
    }
  }

  private static String written(Mark mark, String key) {
    return mark.scope().get(key).map(given -> given.value().strip()).orElse("");
  }

  private static String firstSource(Mark mark) {
    return mark.citations().isEmpty() ? "" : mark.citations().get(0).source().value();
  }

  private static List<ActorId> actorIds(Mark mark, String key) {
    return mark.scope().get(key).map(Located::ids).orElse(List.of()).stream()
        .map(id -> new ActorId(id.value()))
        .distinct()
        .toList();
  }

  private static @Nullable ActorId actingFor(Mark mark) {
    return mark.scope()
        .get("acting-for")
        .map(for_ -> new ActorId(for_.value().strip()))
        .orElse(null);
  }

  private static List<Condition> conditions(Mark mark) {
    return mark.scope().get("if").map(Located::clauses).orElse(List.of()).stream()
        .map(Located::value)
        .map(MarkReader::condition)
        .toList();
  }

  private static Condition condition(String clause) {
    if (clause.contains(" ")) {
      return new Condition.InWords(clause);
    }
    boolean met = !clause.startsWith("!");
    return new Condition.OnIssue(new IssueId(met ? clause : clause.substring(1)), met);
  }

  private static Statement statement(Mark mark) {
    Mode mode =
        mark.scope().get("mode").flatMap(RecordValues::mode).orElseGet(() -> defaultMode(mark));
    return new Statement(mark.words(), mode, mark.scope().get("via").isPresent());
  }

  private static Mode defaultMode(Mark mark) {
    if (mark.scope().assessment()) {
      return Mode.INFERRED;
    }
    return QuotationMarks.isWhole(mark.words()) ? Mode.QUOTE : Mode.PARAPHRASE;
  }

  private RecordLocation place(Mark mark) {
    return new RecordLocation(
        note, mark.at(), mark.scope().get("tlp").flatMap(RecordValues::tlp).orElse(null));
  }

  private static Evidence evidence(Mark mark) {
    return new Evidence(mark.citations(), written(mark, "grade"));
  }

  /** Empty where a date is faulty, which has been reported where it is written. */
  private Optional<RecordDates> dating(Mark mark) {
    Optional<Located> when = mark.scope().get("when");
    Optional<Located> known = mark.scope().get("known");
    Optional<Edtf> whenDate = when.flatMap(RecordValues::date);
    Optional<Edtf> knownDate = known.flatMap(RecordValues::date);
    if (whenDate.isPresent() != when.isPresent() || knownDate.isPresent() != known.isPresent()) {
      return Optional.empty();
    }
    Optional<Edtf> issued = earliestIssued(mark.citations());
    if (issued.isEmpty() && (when.isEmpty() || known.isEmpty())) {
      return Optional.of(RecordDates.MISSING);
    }
    return Optional.of(
        new RecordDates(
            whenDate.or(() -> issued).orElseThrow(),
            knownDate.or(() -> issued).orElseThrow(),
            when.isPresent() ? RecordDates.Basis.STATED : RecordDates.Basis.REPORTED));
  }

  /** A source is there on the last day of its date: a month's may be later than a day within it. */
  private Optional<Edtf> earliestIssued(List<Citation> citations) {
    return citations.stream()
        .flatMap(citation -> registers.sources().find(citation.source()).stream())
        .map(Source::issued)
        .filter(Objects::nonNull)
        .min(Comparator.comparing(Edtf::latest).thenComparing(Edtf::earliest));
  }
}
