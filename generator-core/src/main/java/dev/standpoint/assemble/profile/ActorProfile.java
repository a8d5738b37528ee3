package dev.standpoint.assemble.profile;

import dev.standpoint.assemble.Agreement;
import dev.standpoint.assemble.history.HistoryLog;
import dev.standpoint.assemble.matrix.Conflict;
import dev.standpoint.assemble.matrix.Matrix;
import dev.standpoint.assemble.matrix.PositionGrid;
import dev.standpoint.assemble.timeline.Timeline;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.Membership;
import java.util.List;

/**
 * What a pack says of one actor. {@code own} is its row of the matrix; {@code group} is its group
 * position, if others spoke for it. Each has one row or none. Histories and gaps are in the order
 * of the issues' register, conflicts the latest first. In {@code agreements} the actor is the first
 * of each pair; the list has the actors who agree most and least, up to {@link #ENDS} of each.
 */
public record ActorProfile(
    Actor actor,
    List<Member> members,
    Matrix own,
    PositionGrid group,
    List<HistoryLog> histories,
    List<Conflict> conflicts,
    List<Timeline.Entry> events,
    List<Issue> gaps,
    List<Agreement> agreements) {

  /** A member of the actor, at any time. */
  public record Member(Actor actor, Membership membership) {}

  /** The limit of each end of the list of agreements. */
  public static final int ENDS = 10;

  public ActorProfile {
    members = List.copyOf(members);
    histories = List.copyOf(histories);
    conflicts = List.copyOf(conflicts);
    events = List.copyOf(events);
    gaps = List.copyOf(gaps);
    agreements = List.copyOf(agreements);
  }
}
