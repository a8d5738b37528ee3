package dev.standpoint.check;

import dev.standpoint.diagnostic.Code;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.model.Actor;
import dev.standpoint.model.ActorId;
import dev.standpoint.model.Membership;
import dev.standpoint.model.Pack;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** No actor is, through whatever steps, a member of itself. */
final class MembershipCycle implements Check {
  @Override
  public Stream<Diagnostic> check(Pack pack) {
    return pack.actors().entries().stream()
        .filter(actor -> reachesItself(actor, pack))
        .map(
            actor ->
                Diagnostic.of(
                    Code.MEMBERSHIP_CYCLE,
                    actor.at(),
                    "actor \"" + actor.id() + "\" is, by its groups, a member of itself"));
  }

  private static boolean reachesItself(Actor start, Pack pack) {
    Set<ActorId> seen = new HashSet<>();
    Deque<Actor> ahead = new ArrayDeque<>(Set.of(start));
    while (!ahead.isEmpty()) {
      for (Membership membership : ahead.pop().memberships()) {
        if (membership.of().equals(start.id())) {
          return true;
        }
        if (seen.add(membership.of())) {
          pack.actors().find(membership.of()).ifPresent(ahead::push);
        }
      }
    }
    return false;
  }
}
