package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.Pack;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.MembershipGraph;
import dev.standpoint.model.register.Register;
import java.util.ArrayList;
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

  /** Dates are ignored: even a cycle of memberships at different times is most likely an error. */
  static Stream<Diagnostic> check(Register<ActorId, Actor> actors) {
    MembershipGraph graph = new MembershipGraph(actors);
    List<Diagnostic> found = new ArrayList<>();
    Set<ActorId> reported = new HashSet<>();
    for (Actor actor : actors.entries()) {
      Set<ActorId> groups = graph.ancestors(actor);
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
            .filter(group -> graph.ancestors(group).contains(actor.id()))
            .forEach(group -> reported.add(group.id()));
      }
    }
    return found.stream();
  }
}
