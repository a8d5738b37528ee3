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
 * All that a pack holds of one actor. {@code own} is its row of the matrix, of one row or none;
 * {@code group} where it stands together with those who speak for it, of one row where anybody does
 * and else of none. Trails and gaps are in the order of the issues' register, conflicts as in the
 * list of them. Agreements are with the actor as the first of each pair: with those who agree most
 * and least, at most {@link #ENDS} of each.
 */
public record ActorProfile(
    Actor actor,
    List<Member> members,
    Matrix own,
    PositionGrid group,
    List<HistoryLog> trails,
    List<Conflict> conflicts,
    List<Timeline.Entry> events,
    List<Issue> gaps,
    List<Agreement> agreements) {

  /** Who belongs to a group, by which membership. */
  public record Member(Actor actor, Membership membership) {}

  /** How many of those who agree most, and how many of those who agree least. */
  public static final int ENDS = 10;

  public ActorProfile {
    members = List.copyOf(members);
    trails = List.copyOf(trails);
    conflicts = List.copyOf(conflicts);
    events = List.copyOf(events);
    gaps = List.copyOf(gaps);
    agreements = List.copyOf(agreements);
  }
}
