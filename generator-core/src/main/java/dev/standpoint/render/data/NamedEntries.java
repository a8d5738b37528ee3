package dev.standpoint.render.data;

import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Condition;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.MembershipGraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The entries of registers that the records of a pack name. An actor is named by a position, an
 * event or an issue that applies to it, and so are all groups above it, at any time; an issue is
 * named by a position or its conditions. Both lists are in the order of their registers.
 */
record NamedEntries(List<Actor> actors, List<Issue> issues) {

  /** The entries that records of the pack name, after later records were removed from it. */
  static NamedEntries in(Pack pack) {
    Set<ActorId> actors = new HashSet<>();
    Set<IssueId> issues = new HashSet<>();
    pack.positions().entries().forEach(position -> add(position, actors, issues));
    pack.events().entries().forEach(event -> actors.addAll(event.actors()));
    List<Issue> named =
        pack.issues().entries().stream().filter(issue -> issues.contains(issue.id())).toList();
    named.forEach(issue -> actors.addAll(issue.appliesTo()));
    actors.addAll(new MembershipGraph(pack.actors()).withAncestors(actors));
    return new NamedEntries(
        pack.actors().entries().stream().filter(actor -> actors.contains(actor.id())).toList(),
        named);
  }

  /** Adds the speaker, whom it acts for, the issue and the issues of conditions. */
  private static void add(Position position, Set<ActorId> actors, Set<IssueId> issues) {
    actors.add(position.actor());
    ActorId actingFor = position.holder().actingFor();
    if (actingFor != null) {
      actors.add(actingFor);
    }
    issues.add(position.issue());
    for (Condition condition : position.conditions()) {
      if (condition instanceof Condition.OnIssue on) {
        issues.add(on.issue());
      }
    }
  }
}
