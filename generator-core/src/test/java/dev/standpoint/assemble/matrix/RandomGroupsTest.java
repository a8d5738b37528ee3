package dev.standpoint.assemble.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.BriefingAssembler;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.MatrixLayout;
import dev.standpoint.model.note.ViewFilter;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.ActorKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of the groups in the matrices of random packs. */
class RandomGroupsTest {

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyActorWithAPositionHasExactlyOneRow(long seed) {
    for (Briefing briefing : briefings(seed)) {
      List<ActorId> spoke = briefing.matrix().rows().stream().map(row -> row.actor().id()).toList();
      List<ActorId> rows = new ArrayList<>();
      for (GroupedMatrix.Entry entry : grouped(briefing).entries()) {
        if (entry instanceof GroupedMatrix.Group group) {
          group.members().forEach(row -> rows.add(row.actor().id()));
          if (spoke.contains(group.actor().id())) {
            rows.add(group.actor().id());
          }
        } else {
          rows.add(((GroupedMatrix.Single) entry).row().actor().id());
        }
      }

      assertThat(rows).containsExactlyInAnyOrderElementsOf(spoke);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aGroupsRowIsTheSameAsInTheGridOfGroups(long seed) {
    for (Briefing briefing : briefings(seed)) {
      GroupedMatrix grouped = grouped(briefing);
      for (GroupedMatrix.Group group : groups(grouped)) {
        PositionGrid.Row row =
            grid(briefing, grouped.by().orElseThrow()).rows().stream()
                .filter(found -> group.actor().equals(found.head().actor()))
                .findFirst()
                .orElseThrow();

        assertThat(group.cells()).isEqualTo(row.cells());
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aGroupHasAtLeastTwoSpeakersWhoseValuesAreInItsRow(long seed) {
    for (Briefing briefing : briefings(seed)) {
      GroupedMatrix grouped = grouped(briefing);
      for (GroupedMatrix.Group group : groups(grouped)) {
        Set<ActorId> speakers = new HashSet<>();
        group.cells().stream()
            .flatMap(Optional::stream)
            .flatMap(cell -> cell.held().stream())
            .forEach(held -> speakers.add(held.last().actor()));
        boolean itself =
            briefing.matrix().rows().stream().anyMatch(row -> row.actor().equals(group.actor()));

        assertThat(group.members().size() + (itself ? 1 : 0)).isGreaterThan(1);
        assertThat(speakers).isNotEmpty();
      }
      assertThat(grouped.by().isPresent()).isEqualTo(!groups(grouped).isEmpty());
    }
  }

  private static GroupedMatrix grouped(Briefing briefing) {
    return briefing.views(ViewFilter.ALL).grouped();
  }

  private static List<GroupedMatrix.Group> groups(GroupedMatrix grouped) {
    return grouped.entries().stream()
        .filter(GroupedMatrix.Group.class::isInstance)
        .map(GroupedMatrix.Group.class::cast)
        .toList();
  }

  private static PositionGrid grid(Briefing briefing, ActorKind kind) {
    MatrixLayout.Down down =
        kind == ActorKind.STATE ? MatrixLayout.Down.STATE : MatrixLayout.Down.GOVERNMENT;
    return briefing
        .views(ViewFilter.ALL)
        .grid(new MatrixLayout(down, MatrixLayout.Across.ISSUE, List.of()));
  }

  private static List<Briefing> briefings(long seed) {
    Pack pack = PackText.pack(text(new Random(seed)));
    return List.of(
        BriefingAssembler.assemble(pack, Optional.empty()).value(),
        BriefingAssembler.assemble(pack, Optional.of(LocalDate.of(2031, 6, 1))).value());
  }

  /** People in governments in up to three states, who change posts and act for one another. */
  private static String text(Random random) {
    int states = 1 + random.nextInt(3);
    StringBuilder text = new StringBuilder("== actors.yaml\n");
    for (int i = 0; i < 8; i++) {
      text.append(person(i, states, random));
    }
    for (int i = 0; i < states; i++) {
      String of = random.nextInt(5) == 0 ? "" : ", member-of: [{of: state%d}]".formatted(i);
      text.append("- {id: gov%d, name: Government %1$d, kind: organization%s}\n".formatted(i, of));
      text.append("- {id: state%d, name: State %1$d, kind: state}\n".formatted(i));
    }
    text.append("== 10-note.md\n");
    for (int i = 0; i < 12; i++) {
      text.append(position(states, random));
    }
    return text.toString();
  }

  private static String person(int i, int states, Random random) {
    String first =
        "{of: gov%d, to: 2031-0%d}".formatted(random.nextInt(states), 1 + random.nextInt(6));
    String second =
        "{of: gov%d, from: 2031-0%d}".formatted(random.nextInt(states), 7 + random.nextInt(3));
    String posts = random.nextInt(6) == 0 ? "" : ", member-of: [" + first + ", " + second + "]";
    return "- {id: p%d, name: Person %1$d%s}\n".formatted(i, posts);
  }

  private static String position(int states, Random random) {
    List<String> kinds =
        List.of(
            ".for on=crossing",
            ".against on=crossing",
            ".silent on=crossing",
            ".says on=toll qty=40");
    String group = (random.nextBoolean() ? "gov" : "state") + random.nextInt(states);
    String actor = random.nextInt(4) == 0 ? group : "p" + random.nextInt(8);
    String acting = random.nextInt(6) == 0 ? " acting-for=" + group : "";
    return "[w]{%s actor=%s when=2031-0%d%s} [@gull-0%d01]\n\n"
        .formatted(
            kinds.get(random.nextInt(kinds.size())),
            actor,
            1 + random.nextInt(9),
            acting,
            1 + random.nextInt(9));
  }
}
