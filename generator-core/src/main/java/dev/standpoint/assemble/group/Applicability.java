package dev.standpoint.assemble.group;

import dev.standpoint.model.Pack;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.MembershipGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The actors that an issue applies to: those it names, everyone who ever belonged to one of them,
 * and all groups of these. An issue that names nobody applies to everyone.
 */
public final class Applicability {

  /** By the issues that name actors; all other issues are absent. */
  private final Map<IssueId, Set<ActorId>> actors = new HashMap<>();

  private Applicability() {}

  /** Memberships of all times count, since an issue does not change with a post. */
  public static Applicability in(Pack pack) {
    Applicability applicability = new Applicability();
    List<Issue> limited =
        pack.issues().entries().stream().filter(issue -> !issue.appliesTo().isEmpty()).toList();
    if (!limited.isEmpty()) {
      MembershipGraph memberships = new MembershipGraph(pack.actors());
      // Issues often name the same actors.
      Map<Set<ActorId>, Set<ActorId>> families = new HashMap<>();
      for (Issue issue : limited) {
        applicability.actors.putIfAbsent(
            issue.id(),
            families.computeIfAbsent(
                Set.copyOf(issue.appliesTo()),
                named -> memberships.withAncestors(memberships.withMembers(named))));
      }
    }
    return applicability;
  }

  /** Whether the actor is one of those that the issue concerns. */
  public boolean isApplicable(Issue issue, Actor actor) {
    Set<ActorId> named = actors.get(issue.id());
    return named == null || named.contains(actor.id());
  }
}
