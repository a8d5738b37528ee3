package dev.standpoint.assemble.group;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.RandomPacks;
import dev.standpoint.assemble.ViewText;
import dev.standpoint.assemble.matrix.PositionGrid;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.MatrixLayout;
import dev.standpoint.model.note.MatrixLayout.Down;
import dev.standpoint.model.note.ViewFilter;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.ActorKind;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.Membership;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Group positions of random packs, as of several days, by a second, slower computation: it looks at
 * every position for every group and walks every path.
 */
class RandomRollUpsTest {

  static LongStream seeds() {
    return RandomPacks.seeds();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void groupPositionsAreThoseOfASecondComputation(long seed) {
    for (Briefing briefing : RandomPacks.briefings(seed)) {
      for (Down down : List.of(Down.GOVERNMENT, Down.STATE, Down.BLOC)) {
        assertThat(shown(briefing, down)).isEqualTo(counted(briefing, down));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anActorWithAPositionForNoSuchGroupIsOutside(long seed) {
    for (Briefing briefing : RandomPacks.briefings(seed)) {
      Pack pack = briefing.pack();
      for (Down down : List.of(Down.GOVERNMENT, Down.STATE, Down.BLOC)) {
        List<Actor> groups = groups(pack, down);
        Stream<Actor> outside =
            pack.actors().entries().stream()
                .filter(
                    actor ->
                        pack.corrections().uncorrected().stream()
                            .filter(p -> p.actor().equals(actor.id()))
                            .anyMatch(p -> groups.stream().noneMatch(g -> isFor(p, g, pack))));

        assertThat(grid(briefing, down).outside()).containsExactlyElementsOf(outside.toList());
      }
    }
  }

  private static PositionGrid grid(Briefing briefing, Down down) {
    return briefing
        .views(ViewFilter.ALL)
        .grid(new MatrixLayout(down, MatrixLayout.Across.ISSUE, List.of()));
  }

  private static List<String> shown(Briefing briefing, Down down) {
    PositionGrid grid = grid(briefing, down);
    List<String> cells = new ArrayList<>();
    for (PositionGrid.Row row : grid.rows()) {
      for (int i = 0; i < grid.columns().size(); i++) {
        PositionGrid.Head at = row.head().and(grid.columns().get(i));
        row.cells().get(i).map(position -> line(at, position)).ifPresent(cells::add);
      }
    }
    return cells;
  }

  private static String line(PositionGrid.Head at, GroupPosition position) {
    return "%s %s: %s %s | %s"
        .formatted(
            at.actor() == null ? "" : at.actor().id(),
            at.issue() == null ? "" : at.issue().id(),
            position.basis(),
            ViewText.heldValues(position.held()),
            ViewText.heldValues(position.others()));
  }

  private static List<Actor> groups(Pack pack, Down down) {
    ActorKind kind =
        switch (down) {
          case GOVERNMENT -> ActorKind.ORGANIZATION;
          case STATE -> ActorKind.STATE;
          default -> ActorKind.BLOC;
        };
    return pack.actors().entries().stream().filter(actor -> actor.kind() == kind).toList();
  }

  private static List<String> counted(Briefing briefing, Down down) {
    List<String> cells = new ArrayList<>();
    for (Actor group : groups(briefing.pack(), down)) {
      for (Issue issue : briefing.pack().issues().entries()) {
        List<Position> here =
            briefing.pack().corrections().uncorrected().stream()
                .filter(p -> p.issue().equals(issue.id()))
                .filter(p -> isFor(p, group, briefing.pack()))
                .toList();
        if (!here.isEmpty()) {
          cells.add("%s %s: ".formatted(group.id(), issue.id()) + count(here, group, briefing));
        }
      }
    }
    return cells;
  }

  private static boolean isFor(Position position, Actor group, Pack pack) {
    return position.actor().equals(group.id()) || !way(position, group, pack).isEmpty();
  }

  private static String count(List<Position> here, Actor group, Briefing briefing) {
    Pack pack = briefing.pack();
    Map<ActorId, Position> words = new LinkedHashMap<>();
    for (Actor actor : pack.actors().entries()) {
      here.stream()
          .filter(p -> p.actor().equals(actor.id()))
          .reduce((a, b) -> isLater(a, b) ? a : b)
          .filter(
              last ->
                  isMember(actor.id(), group, briefing.asOf(), pack)
                      || here.stream()
                          .noneMatch(p -> !p.actor().equals(actor.id()) && isLater(p, last)))
          .ifPresent(last -> words.put(actor.id(), last));
    }
    Position own = words.remove(group.id());
    if (own != null) {
      Stream<Position> others =
          words.values().stream().filter(word -> !word.value().equals(own.value()));
      return "OWN " + word(own) + " | " + words(others);
    }
    List<Position> deciding = new ArrayList<>();
    List<Position> beside = new ArrayList<>();
    boolean anyValue =
        words.values().stream()
            .anyMatch(w -> w.value().counts() && above(w, group, pack, words).isEmpty());
    for (Position word : words.values()) {
      Optional<Position> above = above(word, group, pack, words);
      if (above.isEmpty() && (word.value().counts() || !anyValue)) {
        deciding.add(word);
      } else if (above.filter(by -> by.value().equals(word.value())).isEmpty()) {
        beside.add(word);
      }
    }
    long values = deciding.stream().map(Position::value).distinct().count();
    return (values == 1 ? "MEMBERS " : "SPLIT ")
        + words(deciding.stream())
        + " | "
        + words(beside.stream());
  }

  private static String words(Stream<Position> positions) {
    return String.join(", ", positions.map(RandomRollUpsTest::word).toList());
  }

  private static String word(Position position) {
    return position.actor() + " " + position.value().key();
  }

  /** Compares dates alone: positions of equal dates are not later than each other. */
  private static boolean isLater(Position one, Position other) {
    return Comparator.comparing((Position p) -> p.dating().when().latest())
            .thenComparing(p -> p.dating().when().earliest())
            .thenComparing(p -> p.dating().known().latest())
            .compare(one, other)
        > 0;
  }

  /** The position of the highest subgroup on the path that has one. */
  private static Optional<Position> above(
      Position word, Actor group, Pack pack, Map<ActorId, Position> words) {
    return way(word, group, pack).stream()
        .filter(step -> !step.equals(word.actor()) && !step.equals(group.id()))
        .filter(words::containsKey)
        .reduce((lower, higher) -> higher)
        .map(words::get);
  }

  /** The shortest path from the actor that the position is for to the group; empty if none. */
  private static List<ActorId> way(Position position, Actor group, Pack pack) {
    ActorId actingFor = position.holder().actingFor();
    ActorId start = actingFor == null ? position.actor() : actingFor;
    LocalDate day = position.dating().when().earliest();
    List<List<ActorId>> ways = new ArrayList<>();
    walk(List.of(start), group.id(), day, pack, ways);
    return ways.stream().min(Comparator.comparing(List::size)).orElse(List.of());
  }

  private static boolean isMember(ActorId actor, Actor group, LocalDate day, Pack pack) {
    List<List<ActorId>> ways = new ArrayList<>();
    walk(List.of(actor), group.id(), day, pack, ways);
    return !ways.isEmpty();
  }

  private static void walk(
      List<ActorId> way, ActorId to, LocalDate day, Pack pack, List<List<ActorId>> ways) {
    ActorId here = way.get(way.size() - 1);
    if (here.equals(to)) {
      ways.add(way);
      return;
    }
    for (Membership membership : pack.actors().get(here).memberships()) {
      boolean begun = membership.from() == null || !membership.from().earliest().isAfter(day);
      boolean ended = membership.to() != null && membership.to().latest().isBefore(day);
      if (membership.rollsUp() && begun && !ended) {
        List<ActorId> further = new ArrayList<>(way);
        further.add(membership.of());
        walk(further, to, day, pack, ways);
      }
    }
  }
}
