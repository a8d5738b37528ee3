package dev.standpoint.read.mark;

import dev.standpoint.model.record.Condition;
import dev.standpoint.model.record.Evidence;
import dev.standpoint.model.record.Mode;
import dev.standpoint.model.record.Statement;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.read.register.SourceReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of records that follow from a mark alone. */
final class MarkParts {

  private MarkParts() {}

  /** The id of the first source; empty without sources. */
  static String firstSource(MarkReader.Mark mark) {
    return mark.citations().isEmpty() ? "" : mark.citations().get(0).source().value();
  }

  /** The actors of a key in the order written, each once. */
  static List<ActorId> actorIds(MarkReader.Mark mark, RecordKey key) {
    return mark.scope().get(key).map(Located::ids).orElse(List.of()).stream()
        .map(id -> new ActorId(id.value()))
        .distinct()
        .toList();
  }

  /** The actor that the person speaks for; null if the person speaks for no one else. */
  static @Nullable ActorId actingFor(MarkReader.Mark mark) {
    return mark.scope()
        .get(RecordKey.ACTING_FOR)
        .map(actor -> new ActorId(actor.value().strip()))
        .orElse(null);
  }

  /** The conditions in the order written. */
  static List<Condition> conditions(MarkReader.Mark mark) {
    return mark.scope().get(RecordKey.IF).map(Located::clauses).orElse(List.of()).stream()
        .map(Located::value)
        .map(MarkParts::condition)
        .toList();
  }

  /** A clause with a space is words; any other is an issue, with ! for its "against" side. */
  private static Condition condition(String clause) {
    if (clause.contains(" ")) {
      return new Condition.InWords(clause);
    }
    boolean met = !clause.startsWith("!");
    return new Condition.OnIssue(new IssueId(met ? clause : clause.substring(1)), met);
  }

  /** The words, how exactly they are reported, and whether an unnamed person reported them. */
  static Statement statement(MarkReader.Mark mark) {
    Mode mode =
        mark.scope()
            .get(RecordKey.MODE)
            .flatMap(RecordValues::mode)
            .orElseGet(() -> defaultMode(mark));
    String via = mark.scope().text(RecordKey.VIA);
    return new Statement(
        mark.words(),
        mode,
        !via.isEmpty(),
        via.equalsIgnoreCase(RecordValues.UNNAMED) ? "" : via,
        mark.attributes().shortWords());
  }

  /** Assessments are the author's inference. Words in quotation marks are a quote. */
  private static Mode defaultMode(MarkReader.Mark mark) {
    if (mark.scope().assessment()) {
      return Mode.INFERRED;
    }
    return QuotationMarks.encloseAll(mark.words()) ? Mode.QUOTE : Mode.PARAPHRASE;
  }

  static Evidence evidence(MarkReader.Mark mark) {
    return new Evidence(mark.citations(), SourceReader.gradeOf(mark.scope().text(RecordKey.GRADE)));
  }
}
