package dev.standpoint.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

  @Test
  void eventsStandByTheirFirstDayThenTheirLastThenAsWritten() {
    assertThat(
            entries(
                """
                == 20-b.md
                [e]{.event when=2031-03-12} [@gull-0401]
                == 10-a.md
                [d]{.event when=2031-03-12} [@gull-0401]
                [c]{.event when=2031-03} [@gull-0401]
                [b]{.event when=2031-03-01/2031-03-12} [@gull-0401]
                [a]{.event when=2030~} [@gull-0401]
                """))
        .containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void anEventThatStartsLaterThanTheDateIsPlannedByDefault() {
    assertThat(
            statuses(
                "2031-04-01",
                """
                [was]{.event when=2031-04-01} [@gull-0401]
                [has begun]{.event when=2031-04} [@gull-0401]
                [is due]{.event when=2031-04-02} [@gull-0401]
                [is off]{.event when=2031-04-02 status=cancelled} [@gull-0401]
                [perhaps was]{.event when=2031-01 status=alleged} [@gull-0401]
                [was planned for January]{.event when=2031-01 status=planned} [@gull-0401]
                """))
        .containsExactly(
            "perhaps was: ALLEGED",
            "was planned for January: PLANNED",
            "was: UNSTATED",
            "has begun: UNSTATED",
            "is due: PLANNED",
            "is off: CANCELLED");
  }

  @Test
  void outletsOfOneOriginAreOneVoice() {
    Briefing briefing =
        Shown.briefing(
            "2031-04-01",
            """
            == sources.yaml
            - {id: a, title: A, outlet: Courier, origin: Agency, issued: 2031-03}
            - {id: b, title: B, outlet: Gull, origin: Agency, issued: 2031-03}
            - {id: c, title: C, outlet: Agency, issued: 2031-03}
            - {id: d, title: D, outlet: Herald, issued: 2031-03}
            == 10-a.md
            [talks]{.event} [@a; @b; @c; @d]
            """);

    assertThat(briefing.timeline().entries()).extracting(Timeline.Entry::voices).containsExactly(2);
  }

  @Test
  void oneMoreReportAddsItsSourcesToTheEvent() {
    Briefing briefing =
        Shown.briefing(
            "2031-04-01",
            """
            The [talks]{.event #vik when=2031-03-11} [@courier-0312, p. 1], which
            [met]{.event same=vik} [@courier-0312] as the Gull
            [has it too]{.event same=vik} [@gull-0313].
            """);

    Timeline.Entry entry = briefing.timeline().entries().get(0);

    assertThat(briefing.timeline().entries()).hasSize(1);
    assertThat(entry.event().evidence().citations())
        .extracting(citation -> citation.source() + citation.locator())
        .containsExactly("courier-0312p. 1", "gull-0313");
    assertThat(entry.voices()).isEqualTo(2);
  }

  @Test
  void aReportOfWhatIsNotKnownYetStandsForItself() {
    String text =
        """
        The [talks]{.event #vik when=2031-03-11 known=2031-03-20} [@courier-0312].

        They [met]{.event same=vik} [@gull-0313].
        """;

    assertThat(statuses("2031-03-15", text)).containsExactly("met: UNSTATED");
  }

  private static List<String> entries(String text) {
    return Shown.briefing("2031-12-31", text).timeline().entries().stream()
        .map(entry -> entry.event().title())
        .toList();
  }

  private static List<String> statuses(String day, String text) {
    return Shown.briefing(day, text).timeline().entries().stream()
        .map(entry -> entry.event().title() + ": " + entry.status())
        .toList();
  }
}
