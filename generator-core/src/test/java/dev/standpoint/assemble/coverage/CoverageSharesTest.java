package dev.standpoint.assemble.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.ViewText;
import dev.standpoint.model.register.Issue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoverageSharesTest {

  private static final String NOTE =
      """
      [a]{.for actor=holt on=crossing} [@gull-0112; @courier-0112]

      [b]{.for actor=lund on=crossing} [@gull-0113]

      [c]{.says actor=lund on=toll qty=40} [@herald-0114; @letter]
      == sources.yaml
      - {id: letter, title: A letter, issued: 2031-01-01}
      """;
  private static final Coverage COVERAGE = ViewText.views("", NOTE).coverage();
  private static final Coverage.Subject<Issue> CROSSING = COVERAGE.issues().get(0);
  private static final Coverage.Subject<Issue> TOLL = COVERAGE.issues().get(1);

  @Test
  void outletsOfTheEarliestDayAreAllFirst() {
    assertThat(COVERAGE.first(CROSSING)).containsExactly("Courier", "Gull");
  }

  @Test
  void aSourceWithoutAnOutletCanBeFirstToo() {
    assertThat(COVERAGE.first(TOLL)).isEmpty();
    assertThat(TOLL.unnamed()).isEqualTo(new Coverage.Share(1, true));
  }

  @Test
  void anOutletThatIsCitedElsewhereOnlyIsNotCitedForTheSubject() {
    assertThat(COVERAGE.notCitedFor(CROSSING)).containsExactly("Herald");
    assertThat(COVERAGE.notCitedFor(TOLL)).containsExactly("Courier", "Gull");
  }

  @Test
  void withoutUnnamedSourcesTheCountsStay() {
    Coverage named = COVERAGE.ofNamed();

    assertThat(COVERAGE.hasUnnamed()).isTrue();
    assertThat(named.hasUnnamed()).isFalse();
    assertThat(named.issues())
        .extracting(Coverage.Subject::voices)
        .containsExactly(CROSSING.voices(), TOLL.voices());
    assertThat(named.issues().get(1).unnamedVoices()).isEqualTo(1);
  }

  @Test
  void onlyTheSingleVoicesAreFiltered() {
    Coverage none = COVERAGE.only(single -> false);

    assertThat(COVERAGE.singleVoices()).hasSize(1);
    assertThat(none.singleVoices()).isEmpty();
    assertThat(none.issues()).isEqualTo(COVERAGE.issues());
  }

  @Test
  void theSourcesOfACorrectedPositionCountForItsIssue() {
    Coverage coverage =
        ViewText.views(
                "",
                """
                [a]{.for actor=holt on=crossing #was} [@gull-0112]

                [b]{.against actor=holt on=crossing supersedes=was} [@courier-0113]
                """)
            .coverage();

    assertThat(coverage.issues().get(0).voices()).isEqualTo(2);
    assertThat(coverage.first(coverage.issues().get(0))).containsExactly("Gull");
    assertThat(coverage.singleVoices())
        .extracting(single -> single.held().value().key())
        .containsExactly("against");
  }

  @Test
  void namesAreSortedWithoutRegardToCaseAndThenByCodePoints() {
    assertThat(
            Stream.of("gull", "Beacon", "Gull", "Ärzte", "herald")
                .sorted(CoverageAssembler.BY_NAME))
        .containsExactly("Beacon", "Gull", "gull", "herald", "Ärzte");
  }

  @Test
  void aPackWithoutRecordsHasNoSubjects() {
    Coverage coverage = ViewText.views("", "Words [@gull-0112].\n").coverage();

    assertThat(coverage.outlets()).isEqualTo(List.of("Gull"));
    assertThat(coverage.issues()).isEmpty();
    assertThat(coverage.events()).isEmpty();
    assertThat(coverage.hasUnnamed()).isFalse();
  }
}
