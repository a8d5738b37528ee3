package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.Pack;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.Membership;
import dev.standpoint.model.register.Register;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** No actor is a member of itself, directly or through other groups. */
final class MembershipCycle implements Check {
  @Override
  public Stream<Diagnostic> check(Pack pack) {
    return check(pack.actors());
  }

  static Stream<Diagnostic> check(Register<ActorId, Actor> actors) {
    List<Diagnostic> found = new ArrayList<>();
    Set<ActorId> reported = new HashSet<>();
    for (Actor actor : actors.entries()) {
      Set<ActorId> groups = groups(actor, actors);
      if (groups.contains(actor.id()) && !reported.contains(actor.id())) {
        found.add(
            Diagnostic.of(
                DiagnosticCode.MEMBERSHIP_CYCLE,
                actor.at(),
                "actor \""
                    + actor.id()
                    + "\" is a member of itself, directly or through its groups",
                "remove one member-of"));
        // One diagnostic per cycle is enough.
        groups.stream()
            .flatMap(id -> actors.find(id).stream())
            .filter(group -> groups(group, actors).contains(actor.id()))
            .forEach(group -> reported.add(group.id()));
      }
    }
    return found.stream();
  }

  /** Every actor that {@code start} belongs to, directly or through other groups. */
  private static Set<ActorId> groups(Actor start, Register<ActorId, Actor> actors) {
    Set<ActorId> seen = new HashSet<>();
    Deque<Actor> ahead = new ArrayDeque<>(Set.of(start));
    while (!ahead.isEmpty()) {
      for (Membership membership : ahead.pop().memberships()) {
        if (seen.add(membership.of())) {
          actors.find(membership.of()).ifPresent(ahead::push);
        }
      }
    }
    return seen;
  }
}
