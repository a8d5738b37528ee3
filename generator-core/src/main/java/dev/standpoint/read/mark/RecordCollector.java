package dev.standpoint.read.mark;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.EventId;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.PositionId;
import dev.standpoint.model.record.RecordId;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.IdReference;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the marks and citations of one note amount to, collected while it is read. */
public final class RecordCollector {

  public final List<Position> positions = new ArrayList<>();
  public final List<Event> events = new ArrayList<>();
  public final List<IdReference<ActorId>> actors = new ArrayList<>();
  public final List<IdReference<IssueId>> issues = new ArrayList<>();
  public final List<IdReference<SourceId>> sources = new ArrayList<>();
  public final List<IdReference<PositionId>> superseded = new ArrayList<>();
  public final List<IdReference<EventId>> same = new ArrayList<>();

  /** Ids of faulty marks, and the note's path where its text is left out for its front matter. */
  public final Set<String> lost = new HashSet<>();

  /** How many marks were read, faulty ones included. */
  public int marks;

  /** For each record without an id of its author's: what its id is made of. */
  public final Map<RecordId, String> bases = new HashMap<>();

  /** Every id that a key written at one place names; a key that is inherited counts once. */
  public void refer(Map<String, Located> keys) {
    keys.forEach(this::refer);
  }

  private void refer(String key, Located given) {
    switch (key) {
      case "actor", "acting-for", "actors" ->
          given
              .ids()
              .forEach(id -> actors.add(new IdReference<>(new ActorId(id.value()), id.at())));
      case "on" -> issues.add(new IdReference<>(new IssueId(given.value().strip()), given.at()));
      case "if" -> given.clauses().forEach(this::referToCondition);
      case "source" ->
          given
              .ids()
              .forEach(id -> sources.add(new IdReference<>(new SourceId(id.value()), id.at())));
      case "supersedes" ->
          superseded.add(new IdReference<>(new PositionId(given.value().strip()), given.at()));
      case "same" -> same.add(new IdReference<>(new EventId(given.value().strip()), given.at()));
      default -> {}
    }
  }

  /** A condition with a space in it is in words; any other is an issue's id, perhaps with a !. */
  private void referToCondition(Located clause) {
    if (!clause.value().contains(" ")) {
      String id = clause.value().startsWith("!") ? clause.value().substring(1) : clause.value();
      issues.add(new IdReference<>(new IssueId(id), withoutSign(clause.at(), id)));
    }
  }

  private static Span withoutSign(Span at, String id) {
    int length = id.codePointCount(0, id.length());
    return at.length() == length + 1 ? new Span(at.path(), at.line(), at.column() + 1, length) : at;
  }
}
