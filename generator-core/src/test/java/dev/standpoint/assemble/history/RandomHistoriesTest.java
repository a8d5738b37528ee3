package dev.standpoint.assemble.history;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.Agreement;
import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.RandomPacks;
import dev.standpoint.assemble.matrix.ActorShift;
import dev.standpoint.assemble.matrix.Conflict;
import dev.standpoint.assemble.matrix.Matrix;
import dev.standpoint.model.Pack;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.note.ViewFilter;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Properties of the histories of random packs, as of several days, by a second, slower computation.
 */
class RandomHistoriesTest {

  static LongStream seeds() {
    return RandomPacks.seeds();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyPositionIsInExactlyOneCellsHistoryOrCorrected(long seed) {
    for (Briefing briefing : RandomPacks.briefings(seed)) {
      List<Position> shown = new ArrayList<>();
      for (Matrix.Row row : briefing.matrix().rows()) {
        for (int i = 0; i < row.cells().size(); i++) {
          var issue = briefing.matrix().issues().get(i);
          List<Position> cell = row.cells().get(i).map(RandomHistoriesTest::all).orElse(List.of());
          assertThat(cell)
              .allMatch(p -> p.actor().equals(row.actor().id()) && p.issue().equals(issue.id()));
          shown.addAll(cell);
        }
      }

      assertThat(shown).containsExactlyInAnyOrderElementsOf(uncorrected(briefing.pack()));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyPositionIsInExactlyOneStepOfALog(long seed) {
    for (Briefing briefing : RandomPacks.briefings(seed)) {
      List<HistoryLog> logs = briefing.views(ViewFilter.ALL).histories();

      assertThat(logs.stream().flatMap(t -> t.steps().stream()))
          .flatExtracting(step -> step.held().positions())
          .containsExactlyInAnyOrderElementsOf(briefing.pack().positions().entries());
      for (HistoryLog log : logs) {
        assertThat(log.steps())
            .extracting(step -> step.held().last())
            .isSortedAccordingTo(PositionOrder.BY_DATE);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void positionsShareAPeriodExactlyIfAChainOfOverlapsJoinsThem(long seed) {
    for (Briefing briefing : RandomPacks.briefings(seed)) {
      for (History history : cells(briefing)) {
        List<Position> positions = all(history);
        for (Period period : history.periods()) {
          List<Position> members = period.positions().toList();

          assertThat(joined(members.get(0), positions)).isEqualTo(new HashSet<>(members));
        }
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theCurrentPositionIsTheLastOfItsCell(long seed) {
    for (Briefing briefing : RandomPacks.briefings(seed)) {
      List<Position> written = briefing.pack().positions().entries();
      for (History history : cells(briefing)) {
        Position last = Collections.max(all(history), byOrder(written));

        assertThat(history.current().last()).isEqualTo(last);
        assertThat(history.current().positions()).allMatch(p -> p.value().equals(last.value()));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aShiftIsToAValueThatThePeriodBeforeDidNotHave(long seed) {
    for (Briefing briefing : RandomPacks.briefings(seed)) {
      List<Shift> expected = new ArrayList<>();
      for (History history : cells(briefing)) {
        List<HeldValue> before = List.of();
        for (Period period : history.periods()) {
          List<HeldValue> counting =
              period.values().stream().filter(h -> h.value().counts()).toList();
          HeldValue to = null;
          for (HeldValue held : counting) {
            to = before.stream().anyMatch(b -> sameValue(b, held)) ? to : held;
          }
          if (to != null && !before.isEmpty()) {
            expected.add(new Shift(before.get(before.size() - 1), to));
          }
          before = counting.isEmpty() ? before : counting;
        }
      }

      List<ActorShift> shifts = briefing.views(ViewFilter.ALL).shifts();
      assertThat(shifts)
          .extracting(ActorShift::shift)
          .containsExactlyInAnyOrderElementsOf(expected);
      assertThat(shifts)
          .extracting(move -> move.shift().to().last())
          .isSortedAccordingTo(PositionOrder.BY_DATE.reversed());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aConflictIsTwoValuesOfAPeriodThatNoVoiceReportsBothOf(long seed) {
    for (Briefing briefing : RandomPacks.briefings(seed)) {
      List<Period> expected =
          cells(briefing).stream()
              .flatMap(history -> history.periods().stream())
              .filter(period -> contradict(period.values(), briefing.pack()))
              .toList();

      assertThat(briefing.views(ViewFilter.ALL).conflicts())
          .extracting(Conflict::period)
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void filledCellsAndGapsMakeUpTheMatrix(long seed) {
    for (Briefing briefing : RandomPacks.briefings(seed)) {
      Matrix matrix = briefing.matrix();
      int gaps =
          briefing.views(ViewFilter.ALL).gaps().stream().mapToInt(g -> g.issues().size()).sum();

      assertThat(cells(briefing).size() + gaps)
          .isEqualTo(matrix.rows().size() * matrix.issues().size());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyPairAgreesOrDisagreesOnEachIssueOnWhichBothHoldAValue(long seed) {
    for (Briefing briefing : RandomPacks.briefings(seed)) {
      List<Matrix.Row> rows = briefing.matrix().rows();
      List<Agreement> pairs = briefing.views(ViewFilter.ALL).agreement();
      long shared = 0;
      for (Matrix.Row one : rows) {
        for (Matrix.Row other : rows.subList(rows.indexOf(one) + 1, rows.size())) {
          for (int i = 0; i < one.cells().size(); i++) {
            shared += holdsValue(one.cells().get(i)) && holdsValue(other.cells().get(i)) ? 1 : 0;
          }
        }
      }

      assertThat(pairs.stream().mapToInt(Agreement::shared).sum()).isEqualTo((int) shared);
      assertThat(pairs)
          .allMatch(pair -> Collections.disjoint(pair.agreed(), pair.disagreed()))
          .allMatch(pair -> pair.agreed().containsAll(pair.onOtherConditions()));
    }
  }

  private static boolean holdsValue(Optional<History> cell) {
    return cell.filter(history -> history.current().value().counts()).isPresent();
  }

  /** The positions that no other corrects. */
  private static List<Position> uncorrected(Pack pack) {
    List<Position> all = pack.positions().entries();
    return all.stream()
        .filter(p -> all.stream().noneMatch(by -> p.id().equals(by.supersedes())))
        .toList();
  }

  private static List<History> cells(Briefing briefing) {
    return briefing.matrix().rows().stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<Position> all(History history) {
    return history.periods().stream().flatMap(Period::positions).toList();
  }

  /** The position and all that overlaps it, or what overlaps that, and so on. */
  private static Set<Position> joined(Position start, List<Position> positions) {
    Set<Position> joined = new HashSet<>(Set.of(start));
    boolean grows = true;
    while (grows) {
      grows =
          joined.addAll(
              positions.stream()
                  .filter(p -> joined.stream().anyMatch(in -> shareADay(in, p)))
                  .collect(toSet()));
    }
    return joined;
  }

  private static boolean shareADay(Position one, Position other) {
    Edtf a = one.dating().when();
    Edtf b = other.dating().when();
    LocalDate from = a.earliest().isAfter(b.earliest()) ? a.earliest() : b.earliest();
    LocalDate to = a.latest().isBefore(b.latest()) ? a.latest() : b.latest();
    return !from.isAfter(to);
  }

  private static Comparator<Position> byOrder(List<Position> written) {
    return Comparator.comparing((Position p) -> p.dating().when().latest())
        .thenComparing(p -> p.dating().when().earliest())
        .thenComparing(p -> p.dating().known().latest())
        .thenComparing(written::indexOf);
  }

  private static boolean sameValue(HeldValue one, HeldValue other) {
    return one.value().equals(other.value());
  }

  private static boolean contradict(List<HeldValue> values, Pack pack) {
    return values.stream()
        .anyMatch(one -> values.stream().anyMatch(other -> contradict(one, other, pack)));
  }

  private static boolean contradict(HeldValue one, HeldValue other, Pack pack) {
    Value a = one.value();
    Value b = other.value();
    return a.counts()
        && b.counts()
        && a.conflictsWith(b)
        && Collections.disjoint(voices(one, pack), voices(other, pack));
  }

  private static Set<String> voices(HeldValue held, Pack pack) {
    return held.positions().stream()
        .flatMap(position -> position.evidence().citations().stream())
        .map(citation -> pack.sources().get(citation.source()).voice())
        .collect(toSet());
  }
}
