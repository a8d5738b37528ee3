package dev.standpoint.assemble.redaction;

import static java.util.stream.Collectors.toSet;

import dev.standpoint.assemble.coverage.SourceList;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.ViewFilter;
import dev.standpoint.model.record.Condition;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.IdReference;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.MembershipGraph;
import dev.standpoint.model.register.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The actors, issues, outlets and lanes that only removed records and text mention. A view that
 * filters by them would name them.
 */
record GoneNames(Set<ActorId> actors, Set<IssueId> issues, Set<String> outlets, Set<String> lanes) {

  static final GoneNames NONE = new GoneNames(Set.of(), Set.of(), Set.of(), Set.of());

  /** Those that the pack mentions and what is left of it does not. */
  static GoneNames between(Pack pack, Pack left) {
    GoneNames mentioned = mentionedIn(pack);
    GoneNames still = mentionedIn(left);
    return new GoneNames(
        without(mentioned.actors, still.actors),
        without(mentioned.issues, still.issues),
        without(mentioned.outlets, still.outlets),
        without(mentioned.lanes, still.lanes));
  }

  private static <T> Set<T> without(Set<T> all, Set<T> some) {
    Set<T> rest = new HashSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  private static GoneNames mentionedIn(Pack pack) {
    Set<ActorId> actors = new HashSet<>();
    Set<IssueId> issues = new HashSet<>();
    for (Position position : pack.positions().entries()) {
      actors.add(position.actor());
      Stream.ofNullable(position.holder().actingFor()).forEach(actors::add);
      issues.add(position.issue());
      position.conditions().stream()
          .filter(Condition.OnIssue.class::isInstance)
          .forEach(condition -> issues.add(((Condition.OnIssue) condition).issue()));
    }
    pack.events().entries().forEach(event -> actors.addAll(event.actors()));
    issues.forEach(
        issue -> pack.issues().find(issue).ifPresent(found -> actors.addAll(found.appliesTo())));
    return new GoneNames(
        new MembershipGraph(pack.actors()).withAncestors(actors),
        issues,
        SourceList.of(pack).sources().stream().map(Source::outlet).collect(toSet()),
        pack.events().entries().stream().map(Event::lane).collect(toSet()));
  }

  boolean isEmpty() {
    return equals(NONE);
  }

  /** The view without these names in its filter; empty if one of its filters had no others. */
  Optional<Block> prune(Block.View view) {
    ViewFilter filter = view.filter();
    List<ActorId> leftActors = rest(filter.actors(), actors::contains);
    List<IssueId> leftIssues = rest(filter.issues(), issues::contains);
    List<IdReference<String>> leftOutlets =
        rest(filter.outlets(), outlet -> outlets.contains(outlet.id()));
    List<IdReference<String>> leftLanes = rest(filter.lanes(), lane -> lanes.contains(lane.id()));
    boolean gone =
        leftActors.isEmpty() != filter.actors().isEmpty()
            || leftIssues.isEmpty() != filter.issues().isEmpty()
            || leftOutlets.isEmpty() != filter.outlets().isEmpty()
            || leftLanes.isEmpty() != filter.lanes().isEmpty();
    return gone
        ? Optional.empty()
        : Optional.of(
            new Block.View(
                view.kind(),
                filter.withNames(leftActors, leftIssues, leftOutlets, leftLanes),
                view.layout(),
                view.at()));
  }

  private static <T> List<T> rest(List<T> names, Predicate<T> isGone) {
    return names.stream().filter(isGone.negate()).toList();
  }
}
