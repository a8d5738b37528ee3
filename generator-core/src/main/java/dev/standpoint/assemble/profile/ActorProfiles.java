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
import dev.standpoint.model.register.MembershipGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sorts the views of a pack by actor. */
final class ActorProfiles {

  private final Briefing briefing;
  private final Map<ActorId, Matrix.Row> rows = new HashMap<>();
  private final Map<ActorId, Map<IssueId, List<Position>>> rolledUp = new HashMap<>();
  private final Set<ActorId> spokenFor = new HashSet<>();
  private final Map<ActorId, List<HistoryLog>> histories;
  private final Map<ActorId, List<Conflict>> conflicts;
  private final Map<ActorId, List<Timeline.Entry>> events = new HashMap<>();
  private final Map<ActorId, List<Issue>> gaps = new HashMap<>();
  private final Map<ActorId, List<Agreement>> agreements;
  private final Map<ActorId, List<ActorProfile.Member>> members = new HashMap<>();
  private final RollUp rollUp;

  /** The column of each issue. */
  private final Map<IssueId, Integer> places = new HashMap<>();

  ActorProfiles(
      Briefing briefing,
      FilteredViews views,
      List<HistoryLog> histories,
      List<Conflict> conflicts) {
    this.briefing = briefing;
    this.rollUp = new RollUp(briefing.pack(), briefing.asOf());
    this.histories = histories.stream().collect(groupingBy(one -> one.actor().id()));
    this.conflicts = conflicts.stream().collect(groupingBy(one -> one.actor().id()));
    briefing.matrix().issues().forEach(issue -> places.put(issue.id(), places.size()));
    briefing.matrix().rows().forEach(row -> rows.put(row.actor().id(), row));
    views.gaps().forEach(gap -> gaps.put(gap.actor().id(), gap.issues()));
    this.agreements = views.agreement().ends(ActorProfile.ENDS);
    for (Timeline.Entry entry : briefing.timeline().entries()) {
      entry.event().actors().stream().distinct().forEach(actor -> add(actor, entry, events));
    }
    for (Actor actor : briefing.pack().actors().entries()) {
      for (Membership membership : actor.memberships()) {
        add(membership.of(), new ActorProfile.Member(actor, membership), members);
      }
    }
    rollUp();
  }

  private static <V> void add(ActorId actor, V value, Map<ActorId, List<V>> byActor) {
    byActor.computeIfAbsent(actor, key -> new ArrayList<>()).add(value);
  }

  /** Adds each position to its actor and to every group that it rolls up to. */
  private void rollUp() {
    for (Position position : briefing.pack().corrections().uncorrected()) {
      for (ActorId group : rollUp.groups(position)) {
        rolledUp
            .computeIfAbsent(group, key -> new HashMap<>())
            .computeIfAbsent(position.issue(), key -> new ArrayList<>())
            .add(position);
        if (!group.equals(position.actor())) {
          spokenFor.add(group);
        }
      }
    }
  }

  /** A profile for each actor shown, in the order of the register. */
  List<ActorProfile> all() {
    Set<ActorId> shown = shown();
    return briefing.pack().actors().entries().stream()
        .filter(actor -> shown.contains(actor.id()))
        .map(actor -> profile(actor, shown))
        .toList();
  }

  /** The actors with a position or an event, and every group above them. */
  private Set<ActorId> shown() {
    Set<ActorId> involved = new HashSet<>();
    involved.addAll(histories.keySet());
    involved.addAll(events.keySet());
    involved.addAll(rolledUp.keySet());
    return new MembershipGraph(briefing.pack().actors()).withAncestors(involved);
  }

  /** Members are listed only if they have a profile to link to. */
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
        histories.getOrDefault(actor.id(), List.of()),
        conflicts.getOrDefault(actor.id(), List.of()),
        events.getOrDefault(actor.id(), List.of()),
        gaps.getOrDefault(actor.id(), List.of()),
        agreements.getOrDefault(actor.id(), List.of()));
  }

  /** The issues that the actor has a position on, and its group position on each of them. */
  private PositionGrid group(Actor actor) {
    Map<IssueId, List<Position>> byIssue = rolledUp.getOrDefault(actor.id(), Map.of());
    List<Issue> issues =
        byIssue.keySet().stream()
            .sorted(Comparator.comparing(issue -> places.getOrDefault(issue, places.size())))
            .map(briefing.pack().issues()::get)
            .toList();
    List<PositionGrid.Head> columns = issues.stream().map(PositionGrid.Head::of).toList();
    if (!spokenFor.contains(actor.id())) {
      return new PositionGrid(columns, List.of(), List.of());
    }
    List<Optional<GroupPosition>> cells =
        issues.stream()
            .map(issue -> byIssue.getOrDefault(issue.id(), List.of()))
            .map(positions -> rollUp.groupPosition(actor.id(), positions))
            .toList();
    PositionGrid.Row row = new PositionGrid.Row(PositionGrid.Head.of(actor), cells);
    return new PositionGrid(columns, List.of(row), List.of());
  }
}
