package dev.standpoint.assemble.group;

import dev.standpoint.model.Pack;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.Membership;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom an issue concerns: those it names, who belong to one of these at any time and through
 * whatever steps, and the groups that any of all these belong to. An issue that names nobody
 * concerns everyone.
 */
public final class Applicability {

  private final Map<IssueId, Set<ActorId>> concerned = new HashMap<>();

  private Applicability() {}

  public static Applicability in(Pack pack) {
    Applicability applicability = new Applicability();
    List<Issue> limited =
        pack.issues().entries().stream().filter(issue -> !issue.appliesTo().isEmpty()).toList();
    if (!limited.isEmpty()) {
      Map<ActorId, Set<ActorId>> groups = new HashMap<>();
      pack.actors().entries().forEach(actor -> groups.put(actor.id(), withGroups(actor, pack)));
      limited.forEach(
          issue -> applicability.concerned.putIfAbsent(issue.id(), concerned(issue, groups)));
    }
    return applicability;
  }

  public boolean isApplicable(Issue issue, Actor actor) {
    Set<ActorId> concerned = this.concerned.get(issue.id());
    return concerned == null || concerned.contains(actor.id());
  }

  private static Set<ActorId> concerned(Issue issue, Map<ActorId, Set<ActorId>> groups) {
    Set<ActorId> concerned = new HashSet<>();
    groups.values().stream()
        .filter(own -> !Collections.disjoint(own, issue.appliesTo()))
        .forEach(concerned::addAll);
    return concerned;
  }

  /** The actor and every group it ever belonged to, through whatever steps. */
  private static Set<ActorId> withGroups(Actor actor, Pack pack) {
    Set<ActorId> seen = new HashSet<>(Set.of(actor.id()));
    Deque<Actor> ahead = new ArrayDeque<>(Set.of(actor));
    while (!ahead.isEmpty()) {
      ahead.pop().memberships().stream()
          .map(Membership::of)
          .filter(seen::add)
          .flatMap(group -> pack.actors().find(group).stream())
          .forEach(ahead::push);
    }
    return seen;
  }
}
