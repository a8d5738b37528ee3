package dev.standpoint.assemble.group;

import dev.standpoint.model.Pack;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.MembershipGraph;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
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
      List<Set<ActorId>> families =
          pack.actors().ids().stream()
              .map(actor -> memberships.withAncestors(List.of(actor)))
              .toList();
      limited.forEach(
          issue -> applicability.actors.putIfAbsent(issue.id(), actors(issue, families)));
    }
    return applicability;
  }

  /** Whether the actor is one of those that the issue concerns. */
  public boolean isApplicable(Issue issue, Actor actor) {
    Set<ActorId> named = actors.get(issue.id());
    return named == null || named.contains(actor.id());
  }

  /** {@code families} has one set for each actor: the actor and all groups above it. */
  private static Set<ActorId> actors(Issue issue, List<Set<ActorId>> families) {
    Set<ActorId> actors = new HashSet<>();
    families.stream()
        .filter(family -> !Collections.disjoint(family, issue.appliesTo()))
        .forEach(actors::addAll);
    return actors;
  }
}
