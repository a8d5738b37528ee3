package dev.standpoint.assemble.profile;

import static java.util.stream.Collectors.groupingBy;

import dev.standpoint.assemble.Agreement;
import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.FilteredViews;
import dev.standpoint.assemble.group.GroupPosition;
import dev.standpoint.assemble.group.RollUp;
import dev.standpoint.assemble.history.HistoryLog;
import dev.standpoint.assemble.matrix.Conflict;
import dev.standpoint.assemble.matrix.Matrix;
import dev.standpoint.assemble.matrix.PositionGrid;
import dev.standpoint.assemble.timeline.Timeline;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.Membership;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sorts what is computed of a pack by actor. */
final class ActorProfiles {

  private final Briefing briefing;
  private final Map<ActorId, Matrix.Row> rows = new HashMap<>();
  private final Map<ActorId, Map<IssueId, List<Position>>> reaching = new HashMap<>();
  private final Set<ActorId> spokenFor = new HashSet<>();
  private final Map<Actor, List<HistoryLog>> trails;
  private final Map<Actor, List<Conflict>> conflicts;
  private final Map<ActorId, List<Timeline.Entry>> events = new HashMap<>();
  private final Map<Actor, List<Issue>> gaps = new HashMap<>();
  private final Map<ActorId, List<Agreement>> agreements = new HashMap<>();
  private final Map<ActorId, List<ActorProfile.Member>> members = new HashMap<>();
  private final RollUp rollUp;

  ActorProfiles(
      Briefing briefing, FilteredViews whole, List<HistoryLog> trails, List<Conflict> conflicts) {
    this.briefing = briefing;
    this.rollUp = new RollUp(briefing.pack(), briefing.asOf());
    this.trails = trails.stream().collect(groupingBy(HistoryLog::actor));
    this.conflicts = conflicts.stream().collect(groupingBy(Conflict::actor));
    briefing.matrix().rows().forEach(row -> rows.put(row.actor().id(), row));
    whole.gaps().forEach(gap -> gaps.put(gap.actor(), gap.issues()));
    for (Agreement pair : whole.agreement()) {
      add(pair.one().id(), pair, agreements);
      add(pair.other().id(), pair.turned(), agreements);
    }
    for (Timeline.Entry entry : briefing.timeline().entries()) {
      entry.event().actors().stream().distinct().forEach(actor -> add(actor, entry, events));
    }
    for (Actor actor : briefing.pack().actors().entries()) {
      for (Membership membership : actor.memberships()) {
        add(membership.of(), new ActorProfile.Member(actor, membership), members);
      }
    }
    reach();
  }

  private static <V> void add(ActorId actor, V value, Map<ActorId, List<V>> byActor) {
    byActor.computeIfAbsent(actor, key -> new ArrayList<>()).add(value);
  }

  /** Finds the groups that positions roll up to. */
  private void reach() {
    for (Position position : briefing.pack().standing()) {
      for (ActorId group : rollUp.groups(position)) {
        reaching
            .computeIfAbsent(group, key -> new HashMap<>())
            .computeIfAbsent(position.issue(), key -> new ArrayList<>())
            .add(position);
        if (!group.equals(position.actor())) {
          spokenFor.add(group);
        }
      }
    }
  }

  List<ActorProfile> all() {
    Set<ActorId> shown = shown();
    return briefing.pack().actors().entries().stream()
        .filter(actor -> shown.contains(actor.id()))
        .map(actor -> profile(actor, shown))
        .toList();
  }

  /** Who has a position or an event, and every group above them. */
  private Set<ActorId> shown() {
    Set<ActorId> shown = new HashSet<>();
    trails.keySet().forEach(actor -> show(actor.id(), shown));
    events.keySet().forEach(actor -> show(actor, shown));
    reaching.keySet().forEach(actor -> show(actor, shown));
    return shown;
  }

  private void show(ActorId actor, Set<ActorId> shown) {
    if (shown.add(actor)) {
      briefing.pack().actors().get(actor).memberships().stream()
          .map(Membership::of)
          .forEach(group -> show(group, shown));
    }
  }

  private ActorProfile profile(Actor actor, Set<ActorId> shown) {
    Matrix matrix = briefing.matrix();
    Matrix.Row row = rows.get(actor.id());
    return new ActorProfile(
        actor,
        members.getOrDefault(actor.id(), List.of()).stream()
            .filter(member -> shown.contains(member.actor().id()))
            .toList(),
        new Matrix(matrix.issues(), row == null ? List.of() : List.of(row)),
        group(actor),
        trails.getOrDefault(actor, List.of()),
        conflicts.getOrDefault(actor, List.of()),
        events.getOrDefault(actor.id(), List.of()),
        gaps.getOrDefault(actor, List.of()),
        Agreement.ends(agreements.getOrDefault(actor.id(), List.of()), ActorProfile.ENDS));
  }

  private PositionGrid group(Actor actor) {
    Map<IssueId, List<Position>> byIssue = reaching.getOrDefault(actor.id(), Map.of());
    List<PositionGrid.Head> columns =
        briefing.matrix().issues().stream()
            .filter(issue -> byIssue.containsKey(issue.id()))
            .map(issue -> new PositionGrid.Head(null, issue, ""))
            .toList();
    if (!spokenFor.contains(actor.id())) {
      return new PositionGrid(columns, List.of(), List.of());
    }
    List<Optional<GroupPosition>> cells = new ArrayList<>();
    for (Issue issue : briefing.matrix().issues()) {
      List<Position> positions = byIssue.getOrDefault(issue.id(), List.of());
      if (!positions.isEmpty()) {
        cells.add(rollUp.standing(actor.id(), positions));
      }
    }
    PositionGrid.Row row = new PositionGrid.Row(new PositionGrid.Head(actor, null, ""), cells);
    return new PositionGrid(columns, List.of(row), List.of());
  }
}
