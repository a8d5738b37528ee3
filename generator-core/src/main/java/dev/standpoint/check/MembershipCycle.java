package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.Pack;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.MembershipOrder;
import dev.standpoint.model.register.Register;
import java.util.List;
import java.util.stream.Stream;

/**
 * No actor is a member of itself, directly or through other groups, nor of so many groups that
 * positions cannot be rolled up to all of them.
 */
final class MembershipCycle implements Check {

  /** Directly or through other groups, so that no chain of memberships is longer either. */
  static final int MOST_GROUPS = 100;

  @Override
  public Stream<Diagnostic> check(Pack pack) {
    return check(pack.actors());
  }

  /** Dates are ignored: even a cycle of memberships at different times is most likely an error. */
  static Stream<Diagnostic> check(Register<ActorId, Actor> actors) {
    MembershipOrder order = new MembershipOrder(actors);
    List<Actor> cycles = order.cycles();
    // One diagnostic per cycle is enough.
    return cycles.isEmpty()
        ? order.withMoreGroups(MOST_GROUPS).stream().limit(1).map(MembershipCycle::inTooMany)
        : cycles.stream().map(MembershipCycle::cycle);
  }

  private static Diagnostic cycle(Actor actor) {
    return Diagnostic.of(
        DiagnosticCode.MEMBERSHIP_CYCLE,
        actor.at(),
        "actor \"" + actor.id() + "\" is a member of itself, directly or through its groups",
        "remove one member-of");
  }

  /** Only the first is shown: all of its members have as many. */
  private static Diagnostic inTooMany(Actor actor) {
    return Diagnostic.of(
        DiagnosticCode.LIMIT_EXCEEDED,
        actor.at(),
        "actor \""
            + actor.id()
            + "\" is a member of more than "
            + MOST_GROUPS
            + " groups, directly or through others",
        "remove a member-of");
  }
}
