package dev.standpoint.read.mark;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.TextLanguages;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.EventId;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.PositionId;
import dev.standpoint.model.record.RecordId;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.IdReference;
import dev.standpoint.model.register.IdSyntax;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.SourceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the records of one note and every id that the note names, while it is read. */
public final class RecordCollector {

  private final List<Position> positions = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<IdReference<ActorId>> actors = new ArrayList<>();
  private final List<IdReference<IssueId>> issues = new ArrayList<>();
  private final List<IdReference<SourceId>> sources = new ArrayList<>();
  private final List<IdReference<PositionId>> superseded = new ArrayList<>();
  private final List<IdReference<EventId>> same = new ArrayList<>();

  /** Ids of marks and figures, and paths of notes. */
  private final Set<String> lost = new HashSet<>();

  /** The base of each generated id. */
  private final Map<RecordId, String> bases = new HashMap<>();

  private int marks;

  void add(Position position) {
    positions.add(position);
  }

  void add(Event event) {
    events.add(event);
  }

  /** Notes that a record without an id of its author has one made of {@code base}. */
  void addBase(RecordId id, String base) {
    bases.put(id, base);
  }

  /** Counts a mark, so that blocks can tell whether they contain one. */
  void countMark() {
    marks++;
  }

  /** Notes the id of a faulty mark or figure, or the path of a note whose text was not read. */
  public void lose(String idOrPath) {
    lost.add(idOrPath);
  }

  /** Notes every id in keys written at one place; an inherited key counts where it is written. */
  public void refer(Map<RecordKey, Located> keys) {
    keys.forEach(this::refer);
  }

  private void refer(RecordKey key, Located given) {
    String id = given.value().strip();
    switch (key) {
      case ACTOR, ACTING_FOR, ACTORS -> given.ids().forEach(this::referToActor);
      case ON -> given.ids().forEach(this::referToIssue);
      case IF -> given.clauses().forEach(this::referToCondition);
      case SOURCE -> given.ids().forEach(this::referToSource);
      case SUPERSEDES ->
          superseded.add(new IdReference<>(new PositionId(IdSyntax.idOf(id)), given.at()));
      case SAME -> same.add(new IdReference<>(new EventId(IdSyntax.idOf(id)), given.at()));
      default -> {}
    }
  }

  void referToActor(Located id) {
    actors.add(new IdReference<>(new ActorId(id.value()), id.at()));
  }

  void referToIssue(Located id) {
    issues.add(new IdReference<>(new IssueId(id.value()), id.at()));
  }

  public void referToSource(Located id) {
    sources.add(new IdReference<>(new SourceId(id.value()), id.at()));
  }

  /** A condition with a space in it is in words; any other is an issue's id, perhaps after a !. */
  private void referToCondition(Located clause) {
    if (!clause.value().contains(" ")) {
      String id = clause.value().startsWith("!") ? clause.value().substring(1) : clause.value();
      referToIssue(new Located(id, withoutSign(clause.at(), id)));
    }
  }

  /** The place after the exclamation mark, if the clause is in the file as written. */
  private static Span withoutSign(Span at, String id) {
    int length = id.codePointCount(0, id.length());
    return at.length() == length + 1 ? new Span(at.path(), at.line(), at.column() + 1, length) : at;
  }

  /** Sets the languages of the words of all records, which the text of the note decides. */
  public void setLanguages(TextLanguages languages) {
    positions.replaceAll(position -> position.in(languages.of(position.id())));
    events.replaceAll(event -> event.in(languages.of(event.id())));
  }

  /** In the order of their places in the note. */
  public List<Position> positions() {
    return positions.stream().sorted(Comparator.comparing(Position::at)).toList();
  }

  /** In the order of their places in the note. */
  public List<Event> events() {
    return events.stream().sorted(Comparator.comparing(Event::at)).toList();
  }

  public List<IdReference<ActorId>> actors() {
    return List.copyOf(actors);
  }

  public List<IdReference<IssueId>> issues() {
    return List.copyOf(issues);
  }

  public List<IdReference<SourceId>> sources() {
    return List.copyOf(sources);
  }

  public List<IdReference<PositionId>> superseded() {
    return List.copyOf(superseded);
  }

  /** The events of which others say that they are one more report. */
  public List<IdReference<EventId>> same() {
    return List.copyOf(same);
  }

  /** Ids and paths that references may name without a second error: the first was reported. */
  public Set<String> lost() {
    return Set.copyOf(lost);
  }

  /** How many marks were read, faulty ones included. */
  public int marks() {
    return marks;
  }

  /** What the id of a record was made of; empty if its author gave the id. */
  public Optional<String> base(RecordId id) {
    return Optional.ofNullable(bases.get(id));
  }
}
