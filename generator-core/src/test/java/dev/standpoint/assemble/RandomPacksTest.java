package dev.standpoint.assemble;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackGenerator;
import dev.standpoint.PackText;
import dev.standpoint.model.Event;
import dev.standpoint.model.Issue;
import dev.standpoint.model.MatrixLayout;
import dev.standpoint.model.Note;
import dev.standpoint.model.Pack;
import dev.standpoint.model.PlainText;
import dev.standpoint.model.Position;
import dev.standpoint.model.Source;
import dev.standpoint.model.Value;
import dev.standpoint.model.ViewFilter;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every pack, as of every date. */
class RandomPacksTest {

  private static final Pattern WORD = Pattern.compile("\\bw\\d+\\b");
  private static final Map<Long, List<Briefing>> BRIEFINGS = new HashMap<>();

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyPositionIsInExactlyOneCellsHistory(long seed) {
    for (Briefing briefing : briefings(seed)) {
      List<Position> shown =
          briefing.matrix().rows().stream()
              .flatMap(row -> row.cells().stream())
              .flatMap(Optional::stream)
              .flatMap(history -> history.clusters().stream())
              .flatMap(List::stream)
              .flatMap(holding -> holding.positions().stream())
              .toList();

      assertThat(shown).containsExactlyInAnyOrderElementsOf(briefing.pack().positions().entries());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theTimelineIsASortedPermutationOfTheEvents(long seed) {
    for (Briefing briefing : briefings(seed)) {
      List<Event> events =
          briefing.timeline().entries().stream().map(Timeline.Entry::event).toList();

      assertThat(events).containsExactlyInAnyOrderElementsOf(briefing.pack().events().entries());
      assertThat(events)
          .isSortedAccordingTo(Comparator.comparing(event -> event.dating().when().earliest()));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyPositionIsInExactlyOneStepOfATrail(long seed) {
    for (Briefing briefing : briefings(seed)) {
      List<Position> shown =
          briefing.excerpt(ViewFilter.ALL).trails().stream()
              .flatMap(trail -> trail.steps().stream())
              .flatMap(step -> step.holding().positions().stream())
              .toList();

      assertThat(shown).containsExactlyInAnyOrderElementsOf(briefing.pack().positions().entries());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void filledCellsAndGapsMakeUpTheWholeMatrix(long seed) {
    for (Briefing briefing : briefings(seed)) {
      Matrix matrix = briefing.matrix();
      long filled =
          matrix.rows().stream()
              .flatMap(row -> row.cells().stream())
              .filter(Optional::isPresent)
              .count();
      int gaps =
          briefing.excerpt(ViewFilter.ALL).gaps().stream().mapToInt(g -> g.issues().size()).sum();

      assertThat(filled + gaps).isEqualTo((long) matrix.rows().size() * matrix.issues().size());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void coverageSumsMatchWhatEachOutletsSourcesAreCitedFor(long seed) {
    for (Briefing briefing : briefings(seed)) {
      Pack pack = briefing.pack();
      Coverage coverage = briefing.excerpt(ViewFilter.ALL).coverage();
      for (int i = 0; i < coverage.outlets().size(); i++) {
        int row = i;
        String outlet = coverage.outlets().get(i);
        long carried =
            coverage.issues().stream().mapToInt(s -> s.shares().get(row).carried()).sum();

        assertThat(carried)
            .isEqualTo(pack.standing().stream().filter(p -> isCarriedBy(outlet, p, pack)).count());
      }
      assertThat(coverage.issues())
          .allMatch(s -> s.voices() > 0)
          .allMatch(
              s ->
                  s.shares().stream().anyMatch(Coverage.Share::first)
                      == s.shares().stream().filter(share -> share.carried() > 0).count() > 1);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void shiftsAndConflictsAreThoseOfTheCells(long seed) {
    for (Briefing briefing : briefings(seed)) {
      Excerpt all = briefing.excerpt(ViewFilter.ALL);
      List<History> cells =
          briefing.matrix().rows().stream()
              .flatMap(row -> row.cells().stream())
              .flatMap(Optional::stream)
              .toList();

      assertThat(all.shifts().stream().map(Move::shift))
          .containsExactlyInAnyOrderElementsOf(
              cells.stream().flatMap(cell -> cell.shifts().stream()).toList());
      assertThat(all.conflicts().stream().map(Conflict::sides))
          .containsExactlyInAnyOrderElementsOf(
              cells.stream()
                  .flatMap(cell -> cell.conflicts(briefing.pack().sources()).stream())
                  .toList());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyPositionThatDoesNotRollUpIsOfAnActorNamedOutside(long seed) {
    for (Briefing briefing : briefings(seed)) {
      for (MatrixLayout.Down down : MatrixLayout.Down.values()) {
        Grid grid =
            briefing
                .excerpt(ViewFilter.ALL)
                .grid(new MatrixLayout(down, MatrixLayout.Across.ISSUE, List.of()));
        List<Standing> standings =
            grid.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(Optional::stream)
                .toList();

        assertThat(standings)
            .allMatch(s -> s.basis() == Standing.Basis.SPLIT || s.values().size() == 1);
        assertThat(standings)
            .filteredOn(standing -> standing.basis() == Standing.Basis.SPLIT)
            .allMatch(standing -> standing.values().size() > 1);
        assertThat(grid.rows().isEmpty())
            .isEqualTo(grid.outside().size() == briefing.matrix().rows().size());
      }
    }
  }

  /** Holt heads the government, which is Norra's; who speaks for itself is not spoken for. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void norraStandsWhereItsHighestSpeakerDoes(long seed) {
    for (Briefing briefing : briefings(seed)) {
      Grid grid =
          briefing
              .excerpt(ViewFilter.ALL)
              .grid(
                  new MatrixLayout(MatrixLayout.Down.STATE, MatrixLayout.Across.ISSUE, List.of()));
      for (int i = 0; i < grid.columns().size(); i++) {
        Issue issue = Objects.requireNonNull(grid.columns().get(i).issue());
        Optional<Value> highest =
            Stream.of("norra", "gov-norra", "holt")
                .flatMap(actor -> current(briefing.matrix(), actor, issue).stream())
                .findFirst();
        Optional<Value> shown =
            grid.rows().isEmpty()
                ? Optional.empty()
                : grid.rows().get(0).cells().get(i).map(standing -> standing.values().get(0));

        assertThat(shown).isEqualTo(highest);
      }
    }
  }

  private static Optional<Value> current(Matrix matrix, String actor, Issue issue) {
    return matrix.rows().stream()
        .filter(row -> row.actor().id().value().equals(actor))
        .flatMap(row -> row.cells().get(matrix.issues().indexOf(issue)).stream())
        .map(history -> history.current().value())
        .findFirst();
  }

  private static boolean isCarriedBy(String outlet, Position position, Pack pack) {
    return position.evidence().citations().stream()
        .anyMatch(citation -> pack.sources().get(citation.source()).outlet().equals(outlet));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void sourcesAreNumberedWithoutAGapAndEveryRecordsSourceHasANumber(long seed) {
    for (Briefing briefing : briefings(seed)) {
      SourceList list = briefing.sources();

      assertThat(list.sources().stream().map(source -> list.number(source.id())))
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, list.sources().size()).boxed().toList());
      assertThat(list.sources()).containsAll(recordedSources(briefing.pack()));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aLaterDateTakesNothingAway(long seed) {
    List<Briefing> briefings = briefings(seed);
    for (int i = 1; i < briefings.size(); i++) {
      Pack earlier = briefings.get(i - 1).pack();
      Pack later = briefings.get(i).pack();

      assertThat(later.positions().ids()).containsAll(earlier.positions().ids());
      assertThat(later.events().ids()).containsAll(earlier.events().ids());
      assertThat(later.sources().ids()).containsAll(earlier.sources().ids());
      assertThat(told(later)).containsAll(told(earlier));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nothingIsToldThatWasKnownLater(long seed) {
    Pack pack = pack(seed);
    for (Briefing briefing : briefings(seed)) {
      Set<String> told = told(briefing.pack());

      pack.positions().entries().stream()
          .filter(position -> !briefing.pack().positions().has(position.id()))
          .forEach(gone -> assertThat(told).doesNotContain(ownWord(gone.statement().words())));
      pack.events().entries().stream()
          .filter(event -> !briefing.pack().events().has(event.id()))
          .forEach(gone -> assertThat(told).doesNotContain(ownWord(gone.title())));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void asOfTheLastDateIsTheSameAsNoDate(long seed) {
    Pack pack = pack(seed);
    Pack last = BriefingAssembler.assemble(pack, Optional.of(AsOf.of(pack))).value().pack();

    assertThat(last.notes()).isEqualTo(pack.notes());
    assertThat(last.front()).isEqualTo(pack.front());
    assertThat(last.positions().entries()).isEqualTo(pack.positions().entries());
    assertThat(last.events().entries()).isEqualTo(pack.events().entries());
  }

  private static Set<Source> recordedSources(Pack pack) {
    return Stream.concat(
            pack.positions().entries().stream().map(Position::evidence),
            pack.events().entries().stream().map(Event::evidence))
        .flatMap(evidence -> evidence.citations().stream())
        .map(citation -> pack.sources().get(citation.source()))
        .collect(toSet());
  }

  private static Pack pack(long seed) {
    return PackText.pack(PackGenerator.text(seed));
  }

  /** The pack as of some days of 2031. */
  private static List<Briefing> briefings(long seed) {
    return BRIEFINGS.computeIfAbsent(
        seed,
        key -> {
          Pack pack = pack(key);
          return LocalDate.of(2031, 1, 15)
              .datesUntil(LocalDate.of(2032, 1, 1), Period.ofDays(61))
              .map(day -> BriefingAssembler.assemble(pack, Optional.of(day)).value())
              .toList();
        });
  }

  private static String ownWord(String words) {
    return WORD.matcher(words).results().map(MatchResult::group).findFirst().orElseThrow();
  }

  /** Every word of a mark that a page can show, be it in a title, in prose or in a cell. */
  private static Set<String> told(Pack pack) {
    return Stream.of(
            pack.allNotes().map(Note::title),
            pack.allNotes().map(note -> PlainText.ofBlocks(note.blocks())),
            pack.positions().entries().stream().map(position -> position.statement().words()),
            pack.events().entries().stream().map(Event::title))
        .flatMap(texts -> texts)
        .flatMap(text -> WORD.matcher(text).results())
        .map(MatchResult::group)
        .collect(toSet());
  }
}
