package dev.standpoint.assemble.coverage;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.ViewText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A cell is the number of records carried, followed by {@code *} if the outlet was first. */
class CoverageTest {

  private static final String NOTE =
      """
      == sources.yaml
      - {id: a, title: A, outlet: Courier, origin: Agency, issued: 2031-03-12}
      - {id: b, title: B, outlet: gull, origin: Agency, issued: 2031-03-12}
      - {id: c, title: C, outlet: Herald, issued: 2031-03-14}
      - {id: d, title: D, issued: 2031-03-13}
      - {id: e, title: E, outlet: Beacon, issued: 2031-03-20}
      == 10-note.md
      [yes]{.for actor=holt on=crossing} [@a; @b]

      [no]{.against actor=lund on=crossing when=2031-02} [@c]

      [40]{.says actor=lund on=toll qty=40} [@d]

      [talks]{.event when=2031-03 actors=holt lane=talks #talks} [@a; @c]

      [talks again]{.event when=2031-04 same=talks} [@b]

      [walk]{.event when=2031-05 lane=streets} [@d]

      Words [@e].
      """;

  @Test
  void outletsAreSortedByNameAndIssuesByTheRegister() {
    assertThat(coverage("").outlets()).containsExactly("Beacon", "Courier", "gull", "Herald");
    assertThat(issues(coverage("")))
        .containsExactly("Crossing (2): - 1* 1* 1", "Toll (1): - - - -");
  }

  @Test
  void eventsHaveTheSourcesOfTheirFurtherReports() {
    assertThat(events(coverage(""))).containsExactly("talks (2): - 1* 1* 1", "walk (1): - - - -");
  }

  @Test
  void aFilterOfOutletsHidesRowsAndChangesNoCount() {
    Coverage coverage = coverage("outlet=Herald");

    assertThat(coverage.outlets()).containsExactly("Herald");
    assertThat(issues(coverage)).containsExactly("Crossing (2): 1", "Toll (1): -");
    assertThat(singles(coverage)).containsExactly("lund Crossing against");
  }

  @Test
  void aFilterByIssuesLeavesOutEventsAndOneByLanesIssues() {
    assertThat(issues(coverage("on=toll"))).containsExactly("Toll (1): - - - -");
    assertThat(events(coverage("on=toll"))).isEmpty();
    assertThat(issues(coverage("lane=talks"))).isEmpty();
    assertThat(events(coverage("lane=talks"))).containsExactly("talks (2): - 1* 1* 1");
    assertThat(events(coverage("lane=talks on=toll"))).hasSize(1);
    assertThat(issues(coverage("lane=talks on=toll"))).hasSize(1);
  }

  @Test
  void actorsAndDatesCountForIssuesAndEvents() {
    assertThat(issues(coverage("actor=holt"))).containsExactly("Crossing (1): - 1* 1* -");
    assertThat(events(coverage("actor=holt"))).hasSize(1);
    assertThat(issues(coverage("to=2031-02"))).containsExactly("Crossing (1): - - - 1");
    assertThat(events(coverage("from=2031-05"))).containsExactly("walk (1): - - - -");
  }

  @Test
  void aValueOfOneVoiceIsListedHoweverManyOutletsCarryIt() {
    assertThat(singles(coverage("")))
        .containsExactly("holt Crossing for", "lund Crossing against", "lund Toll 40");
  }

  @Test
  void aSourceIssuedInAMonthCountsOnTheLastDayOfTheMonth() {
    Coverage coverage =
        ViewText.views(
                "",
                """
                == sources.yaml
                - {id: a, title: A, outlet: Courier, issued: 2031-03}
                - {id: b, title: B, outlet: Gull, issued: 2031-03-12}
                - {id: c, title: C, outlet: Herald}
                == 10-note.md
                [yes]{.for actor=holt on=crossing when=2031 known=2031} [@a; @b; @c]
                """)
            .coverage();

    assertThat(issues(coverage)).containsExactly("Crossing (3): 1 1* 1");
  }

  private static Coverage coverage(String filters) {
    return ViewText.views(filters, NOTE).coverage();
  }

  private static List<String> issues(Coverage coverage) {
    return coverage.issues().stream().map(s -> s.of().name() + line(s)).toList();
  }

  private static List<String> events(Coverage coverage) {
    return coverage.events().stream().map(s -> s.of().title() + line(s)).toList();
  }

  private static String line(Coverage.Subject<?> subject) {
    return " (%d): ".formatted(subject.voices())
        + subject.shares().stream().map(CoverageTest::cell).collect(joining(" "));
  }

  private static String cell(Coverage.Share share) {
    return (share.carried() == 0 ? "-" : "" + share.carried()) + (share.first() ? "*" : "");
  }

  private static List<String> singles(Coverage coverage) {
    return coverage.singleVoices().stream()
        .map(s -> s.actor().id() + " " + s.issue().name() + " " + s.held().value().key())
        .toList();
  }
}
