package dev.standpoint.assemble;

import dev.standpoint.assemble.group.Applicability;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.ViewFilter;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the actors and issues without a position. It looks at the actors and issues that the filter
 * names, else at all with a position anywhere in the pack; both in the order of their registers.
 */
final class GapAssembler {

  private final Pack pack;
  private final ViewFilter filter;
  private final Set<ActorId> speakers = new HashSet<>();
  private final Set<IssueId> answered = new HashSet<>();

  private GapAssembler(Pack pack, ViewFilter filter) {
    this.pack = pack;
    this.filter = filter;
    for (Position position : pack.corrections().uncorrected()) {
      speakers.add(position.actor());
      answered.add(position.issue());
    }
  }

  /** {@code found} are the positions that fill a gap. */
  static List<Gap> assemble(Pack pack, ViewFilter filter, List<Position> found) {
    return new GapAssembler(pack, filter).gaps(found);
  }

  private List<Gap> gaps(List<Position> found) {
    Map<ActorId, Set<IssueId>> foundOf = new HashMap<>();
    for (Position position : found) {
      foundOf.computeIfAbsent(position.actor(), key -> new HashSet<>()).add(position.issue());
    }
    Applicability applicability = Applicability.in(pack);
    List<Issue> issues = issues();
    List<Gap> gaps = new ArrayList<>();
    for (Actor actor : actors()) {
      Set<IssueId> filled = foundOf.getOrDefault(actor.id(), Set.of());
      List<Issue> open =
          issues.stream()
              .filter(issue -> !filled.contains(issue.id()))
              .filter(issue -> applicability.isApplicable(issue, actor))
              .toList();
      if (!open.isEmpty()) {
        gaps.add(new Gap(actor, open));
      }
    }
    return gaps;
  }

  /** Without names in the filter, an actor who never spoke is not missing anywhere. */
  private List<Actor> actors() {
    Set<ActorId> named = Set.copyOf(filter.actors());
    return pack.actors().entries().stream()
        .filter(actor -> (named.isEmpty() ? speakers : named).contains(actor.id()))
        .toList();
  }

  /** Without names in the filter, an issue that nobody answered is not a gap of everyone. */
  private List<Issue> issues() {
    Set<IssueId> named = Set.copyOf(filter.issues());
    return pack.issues().entries().stream()
        .filter(issue -> (named.isEmpty() ? answered : named).contains(issue.id()))
        .toList();
  }
}
