package dev.standpoint.assemble.coverage;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.RandomPacks;
import dev.standpoint.assemble.history.HeldValue;
import dev.standpoint.assemble.timeline.Timeline;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.ViewFilter;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.EventId;
import dev.standpoint.model.record.Evidence;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of the coverage, sources and timeline of random packs, as of several days. */
class RandomCoverageTest {

  static LongStream seeds() {
    return RandomPacks.seeds();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void countsOfIssuesAreThePositionsThatCiteEachOutlet(long seed) {
    for (Briefing briefing : RandomPacks.briefings(seed)) {
      Pack pack = briefing.pack();
      Coverage coverage = briefing.views(ViewFilter.ALL).coverage();
      for (Coverage.Subject<Issue> subject : coverage.issues()) {
        List<Set<Source>> sourcesByRecord =
            pack.corrections().uncorrected().stream()
                .filter(p -> p.issue().equals(subject.of().id()))
                .map(p -> sources(withCorrected(p, pack), pack))
                .toList();

        assertCounts(coverage, subject, sourcesByRecord);
      }
      assertThat(coverage.issues().stream().map(subject -> subject.of().id()).collect(toSet()))
          .isEqualTo(
              pack.corrections().uncorrected().stream().map(Position::issue).collect(toSet()));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void countsOfEventsIncludeTheSourcesOfAllReports(long seed) {
    for (Briefing briefing : RandomPacks.briefings(seed)) {
      Pack pack = briefing.pack();
      Coverage coverage = briefing.views(ViewFilter.ALL).coverage();
      for (Coverage.Subject<Event> subject : coverage.events()) {
        Stream<Evidence> reports =
            pack.events().entries().stream()
                .filter(e -> e.id().equals(subject.of().id()) || isReportOf(e, subject.of().id()))
                .map(Event::evidence);

        assertCounts(coverage, subject, List.of(sources(reports, pack)));
      }
    }
  }

  private static void assertCounts(
      Coverage coverage, Coverage.Subject<?> subject, List<Set<Source>> sourcesByRecord) {
    Set<Source> all = sourcesByRecord.stream().flatMap(Set::stream).collect(toSet());
    List<String> names =
        all.stream().map(Source::outlet).filter(name -> !name.isEmpty()).distinct().toList();
    assertThat(subject.voices()).isEqualTo(all.stream().map(Source::voice).distinct().count());
    assertThat(subject.unnamedVoices())
        .isEqualTo(all.stream().filter(s -> s.outlet().isEmpty() && s.origin().isEmpty()).count());
    assertThat(subject.unnamed().carried())
        .isEqualTo(
            sourcesByRecord.stream().filter(by -> by.stream().anyMatch(s -> isBy("", s))).count());
    for (int i = 0; i < coverage.outlets().size(); i++) {
      String outlet = coverage.outlets().get(i);
      assertThat(subject.shares().get(i).carried())
          .isEqualTo(
              sourcesByRecord.stream()
                  .filter(by -> by.stream().anyMatch(s -> isBy(outlet, s)))
                  .count());
    }
    assertThat(Stream.concat(names.stream(), coverage.notCitedFor(subject).stream()))
        .containsExactlyInAnyOrderElementsOf(coverage.outlets());
    assertThat(coverage.first(subject)).containsExactlyInAnyOrderElementsOf(first(all, names));
  }

  private static boolean isBy(String outlet, Source source) {
    return source.outlet().equals(outlet);
  }

  /** A single outlet is not first; of several, each with a source of the earliest day is. */
  private static List<String> first(Set<Source> all, List<String> names) {
    if (all.stream().map(Source::outlet).distinct().count() == 1) {
      return List.of();
    }
    Optional<LocalDate> earliest =
        all.stream().flatMap(s -> day(s).stream()).min(Comparator.naturalOrder());
    return names.stream()
        .filter(
            outlet ->
                all.stream()
                    .anyMatch(
                        s -> isBy(outlet, s) && day(s).isPresent() && day(s).equals(earliest)))
        .toList();
  }

  private static Optional<LocalDate> day(Source source) {
    return Optional.ofNullable(source.issued()).map(issued -> issued.latest());
  }

  private static Stream<Evidence> withCorrected(Position position, Pack pack) {
    List<Evidence> all = new ArrayList<>();
    for (Position next = position; next != null; next = corrected(next, pack)) {
      all.add(next.evidence());
    }
    return all.stream();
  }

  private static @Nullable Position corrected(Position position, Pack pack) {
    return pack.positions().entries().stream()
        .filter(p -> p.id().equals(position.supersedes()))
        .findFirst()
        .orElse(null);
  }

  private static Set<Source> sources(Stream<Evidence> evidence, Pack pack) {
    return evidence
        .flatMap(cited -> cited.citations().stream())
        .map(citation -> pack.sources().get(citation.source()))
        .collect(toSet());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void singleVoicesAreTheCurrentPositionsOfOne(long seed) {
    for (Briefing briefing : RandomPacks.briefings(seed)) {
      List<HeldValue> singles = new ArrayList<>();
      briefing
          .matrix()
          .forEach(
              (actor, issue, history) -> {
                Stream<Evidence> evidence =
                    history.current().positions().stream().map(Position::evidence);
                long voices =
                    sources(evidence, briefing.pack()).stream()
                        .map(Source::voice)
                        .distinct()
                        .count();
                if (voices == 1) {
                  singles.add(history.current());
                }
              });

      assertThat(briefing.views(ViewFilter.ALL).coverage().singleVoices())
          .extracting(Coverage.SingleVoice::held)
          .isEqualTo(singles);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theTimelineIsASortedPermutationOfTheEventsEachOnce(long seed) {
    for (Briefing briefing : RandomPacks.briefings(seed)) {
      Pack pack = briefing.pack();
      List<Event> shown =
          briefing.timeline().entries().stream().map(Timeline.Entry::event).toList();
      List<EventId> own =
          pack.events().entries().stream()
              .filter(e -> e.same() == null || pack.events().find(e.same()).isEmpty())
              .map(Event::id)
              .toList();

      assertThat(shown).extracting(Event::id).containsExactlyInAnyOrderElementsOf(own);
      assertThat(shown)
          .isSortedAccordingTo(
              Comparator.comparing((Event event) -> event.dating().when().earliest())
                  .thenComparing(event -> event.dating().when().latest())
                  .thenComparing(event -> own.indexOf(event.id())));
    }
  }

  private static boolean isReportOf(Event event, EventId other) {
    return Objects.equals(event.same(), other);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void sourcesAreNumberedWithoutAGapAndEveryRecordsSourceHasANumber(long seed) {
    for (Briefing briefing : RandomPacks.briefings(seed)) {
      SourceList list = briefing.sources();
      Set<Source> recorded = new HashSet<>();
      briefing.pack().positions().entries().stream()
          .map(p -> sources(Stream.of(p.evidence()), briefing.pack()))
          .forEach(recorded::addAll);
      briefing.pack().events().entries().stream()
          .map(e -> sources(Stream.of(e.evidence()), briefing.pack()))
          .forEach(recorded::addAll);

      assertThat(list.sources().stream().map(source -> list.number(source.id())))
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, list.sources().size()).boxed().toList());
      assertThat(list.sources()).containsAll(recorded);
    }
  }
}
