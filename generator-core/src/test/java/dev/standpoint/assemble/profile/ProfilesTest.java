package dev.standpoint.assemble.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.standpoint.PackGenerator;
import dev.standpoint.PackText;
import dev.standpoint.assemble.BriefingAssembler;
import dev.standpoint.assemble.history.HistoryLog;
import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Issue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProfilesTest {

  private static final String NOTE =
      """
      == sources.yaml
      - {id: a, title: A, outlet: Courier, issued: 2031-03-12}
      - {id: b, title: B, outlet: Gull, issued: 2031-03-13}
      - {id: c, title: C, outlet: Gull, issued: 2031-03-14}
      == 10-note.md
      [maybe]{.conditional actor=holt on=crossing if=guarantee when=2031-03-01} [@a; @b]

      [no]{.against actor=lund on=crossing when=2031-03-02} [@c]

      [40]{.says actor=holt on=toll qty=40 when=2031-03-03} [@a]

      [talks]{.event when=2031-03 actors="holt lund"} [@a]

      Words [@c].
      """;

  @Test
  void actorsAreThoseWhoSpeakOrTakePartAndTheirGroups() {
    assertThat(profiles().actors())
        .extracting(profile -> profile.actor().id().value())
        .containsExactly("holt", "lund", "gov-norra", "norra");
    assertThat(actor("lund").members()).isEmpty();
    assertThat(actor("gov-norra").members())
        .extracting(member -> member.actor().id().value())
        .contains("holt");
  }

  @Test
  void anActorHasItsRowHistoriesEventsGapsAndAgreements() {
    ActorProfile lund = actor("lund");

    assertThat(lund.own().rows()).hasSize(1);
    assertThat(lund.histories()).extracting(log -> log.issue().name()).containsExactly("Crossing");
    assertThat(lund.events()).hasSize(1);
    assertThat(lund.gaps()).extracting(Issue::name).containsExactly("Toll");
    assertThat(lund.agreements())
        .extracting(
            pair -> pair.one().id() + " " + pair.other().id() + " " + pair.disagreed().size())
        .containsExactly("lund holt 1");
  }

  @Test
  void aGroupHasThePositionOfItsMembers() {
    ActorProfile group = actor("gov-norra");

    assertThat(group.own().rows()).isEmpty();
    assertThat(group.group().columns())
        .extracting(column -> Objects.requireNonNull(column.issue()).name())
        .containsExactly("Crossing", "Toll");
    assertThat(group.group().rows().get(0).cells()).allMatch(Optional::isPresent);
    assertThat(actor("holt").group().rows()).isEmpty();
  }

  @Test
  void anIssueHasItsActorsByValueAndItsDependents() {
    assertThat(issue("crossing").matrix().rows())
        .extracting(row -> row.actor().id().value())
        .containsExactly("holt", "lund");
    assertThat(issue("crossing").conditions()).hasSize(1);
    assertThat(issue("crossing").dependents()).isEmpty();
    assertThat(issue("guarantee").matrix().rows()).isEmpty();
    assertThat(issue("guarantee").dependents())
        .extracting(entry -> entry.dependents().get(0).actor().id().value())
        .containsExactly("holt");
    assertThat(issue("toll").gaps())
        .extracting(actor -> actor.id().value())
        .containsExactly("lund");
  }

  @Test
  void anOutletHasItsRecordsItsFirstsAndWhatItIsNotCitedFor() {
    OutletProfile gull = outlet("Gull");

    assertThat(gull.sources()).extracting(source -> source.id().value()).containsExactly("b", "c");
    assertThat(gull.positions()).hasSize(2);
    assertThat(gull.firstOnIssues()).isEmpty();
    assertThat(gull.notCitedForIssues()).extracting(Issue::name).containsExactly("Toll");
    assertThat(gull.notCitedForEvents()).extracting(Event::title).containsExactly("talks");
    assertThat(gull.singleVoices())
        .extracting(single -> single.actor().id().value())
        .containsExactly("lund");
    assertThat(outlet("Courier").firstOnIssues())
        .extracting(Issue::name)
        .containsExactly("Crossing");
  }

  @Test
  void aValueWithOneOriginIsASingleVoiceOfThatOrigin() {
    Profiles profiles =
        profiles(
            PackText.pack(
                """
                == sources.yaml
                - {id: a, title: A, outlet: Wire, issued: 2031-03-12}
                - {id: b, title: B, outlet: Gull, origin: Wire, issued: 2031-03-13}
                == 10-note.md
                [no]{.against actor=lund on=crossing} [@a; @b]

                [yes]{.for actor=holt on=crossing} [@b]
                """));

    assertThat(profiles.outlets())
        .extracting(OutletProfile::outlet, ProfilesTest::alone)
        .containsExactly(tuple("Gull", List.of("holt")), tuple("Wire", List.of("lund")));
  }

  private static List<String> alone(OutletProfile outlet) {
    return outlet.singleVoices().stream().map(single -> single.actor().id().value()).toList();
  }

  @Test
  void aSourceHasThePositionsAndEventsThatCiteIt() {
    assertThat(profiles().sources())
        .extracting(profile -> profile.source().id() + " " + profile.positions().size())
        .containsExactly("a 2", "b 1", "c 1");
  }

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  /** By actor, issue, source or outlet: no position is lost or found twice. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void allProfilesTogetherHaveTheSamePositions(long seed) {
    Pack pack = PackText.pack(PackGenerator.text(seed));
    Profiles profiles = profiles(pack);
    List<Position> all = pack.positions().entries();

    assertThat(positions(profiles.actors(), ActorProfile::histories))
        .containsExactlyInAnyOrderElementsOf(all);
    assertThat(positions(profiles.issues(), IssueProfile::histories))
        .containsExactlyInAnyOrderElementsOf(all);
    assertThat(profiles.sources().stream().flatMap(p -> p.positions().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(all);
    for (OutletProfile outlet : profiles.outlets()) {
      assertThat(outlet.positions())
          .containsExactlyElementsOf(
              all.stream().filter(position -> isCarried(position, outlet, pack)).toList());
    }
  }

  private static boolean isCarried(Position position, OutletProfile outlet, Pack pack) {
    return position.evidence().citations().stream()
        .anyMatch(cited -> pack.sources().get(cited.source()).outlet().equals(outlet.outlet()));
  }

  private static <P> List<Position> positions(
      List<P> profiles, Function<P, List<HistoryLog>> logs) {
    Stream<HistoryLog> all = profiles.stream().flatMap(profile -> logs.apply(profile).stream());
    return all.flatMap(log -> log.steps().stream())
        .flatMap(step -> step.held().positions().stream())
        .toList();
  }

  private static Profiles profiles() {
    return profiles(PackText.pack(NOTE));
  }

  private static Profiles profiles(Pack pack) {
    return Profiles.of(BriefingAssembler.assemble(pack, Optional.empty()).value());
  }

  private static ActorProfile actor(String id) {
    return profiles().actors().stream()
        .filter(profile -> profile.actor().id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static IssueProfile issue(String id) {
    return profiles().issues().stream()
        .filter(profile -> profile.issue().id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static OutletProfile outlet(String name) {
    return profiles().outlets().stream()
        .filter(profile -> profile.outlet().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
