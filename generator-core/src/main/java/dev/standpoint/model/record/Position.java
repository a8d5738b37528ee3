package dev.standpoint.model.record;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.language.TextLanguage;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.Identified;
import dev.standpoint.model.register.IssueId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A position of one actor on one issue, as one mark records it.
 *
 * @param dating when it was said and became known
 * @param evidence the sources that say so
 * @param supersedes the position that this one corrects; null if none
 */
public record Position(
    PositionId id,
    Holder holder,
    IssueId issue,
    Value value,
    List<Condition> conditions,
    Statement statement,
    RecordDates dating,
    Evidence evidence,
    @Nullable PositionId supersedes,
    RecordLocation location)
    implements Identified<PositionId> {

  public Position {
    conditions = List.copyOf(conditions);
  }

  /** The same position under another id. */
  public Position withId(PositionId other) {
    return new Position(
        other, holder, issue, value, conditions, statement, dating, evidence, supersedes, location);
  }

  /** The same position with other evidence. */
  public Position withEvidence(Evidence other) {
    return new Position(
        id, holder, issue, value, conditions, statement, dating, other, supersedes, location);
  }

  /** The same position, correcting another than its author named. */
  public Position withSuperseded(PositionId other) {
    return new Position(
        id, holder, issue, value, conditions, statement, dating, evidence, other, location);
  }

  /** The same position with words in that language. */
  public Position in(TextLanguage language) {
    return new Position(
        id,
        holder,
        issue,
        value,
        conditions,
        statement,
        dating,
        evidence,
        supersedes,
        location.in(language));
  }

  /** The same position in other words. */
  public Position withWords(String other) {
    Statement said = statement.withWords(other);
    return new Position(
        id, holder, issue, value, conditions, said, dating, evidence, supersedes, location);
  }

  @Override
  public Span at() {
    return location.at();
  }

  /** Who holds the position, even if on behalf of another. */
  public ActorId actor() {
    return holder.actor();
  }
}
