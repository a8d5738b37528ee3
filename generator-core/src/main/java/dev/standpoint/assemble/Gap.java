package dev.standpoint.assemble;

import dev.standpoint.assemble.group.Applicability;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The issues on which nothing was found of an actor to whom they apply; who was asked and declined
 * was found.
 */
public record Gap(Actor actor, List<Issue> issues) {
  public Gap {
    issues = List.copyOf(issues);
  }

  static List<Gap> of(
      List<Actor> actors, List<Issue> issues, List<Position> found, Applicability applicability) {
    Map<ActorId, Set<IssueId>> answered =
        found.stream()
            .collect(
                Collectors.groupingBy(
                    Position::actor,
                    Collectors.mapping(Position::issue, Collectors.toCollection(HashSet::new))));
    List<Gap> gaps = new ArrayList<>();
    for (Actor actor : actors) {
      Set<IssueId> by = answered.getOrDefault(actor.id(), Set.of());
      List<Issue> open =
          issues.stream()
              .filter(issue -> !by.contains(issue.id()))
              .filter(issue -> applicability.isApplicable(issue, actor))
              .toList();
      if (!open.isEmpty()) {
        gaps.add(new Gap(actor, open));
      }
    }
    return gaps;
  }
}
