package dev.standpoint.assemble.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.NoteProse;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.note.ViewFilter;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.ActorId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

  @Test
  void eventsAreInTheOrderOfFirstDayLastDayAndPlace() {
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
  void aLongTimelineIsGroupedByTheShortestUnitWithThreeItemsOnAverage() {
    assertThat(groups(7, 1)).containsExactly("all 7");
    assertThat(groups(9, 0)).containsExactly("all 9");
    assertThat(groups(9, 1)).containsExactly("all 9");
    assertThat(groups(40, 3))
        .containsExactly("2031-01 11", "2031-02 9", "2031-03 10", "2031-04 10");
    assertThat(groups(12, 90)).containsExactly("2031 5", "2032 4", "2033 3");
    assertThat(groups(12, 900)).containsExactly("all 12");
  }

  /** The groups of {@code events} events, each {@code apart} days after the one before. */
  private static List<String> groups(int events, int apart) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < events; i++) {
      LocalDate day = LocalDate.of(2031, 1, 1).plusDays((long) i * apart);
      text.append("[event ").append(i).append("]{.event when=").append(day);
      text.append("} [@gull-0401]\n\n");
    }
    return NoteProse.briefing("2031-12-31", text.toString()).timeline().groups().stream()
        .map(g -> g.date().map(Edtf::text).orElse("all") + " " + g.items().size())
        .toList();
  }

  @Test
  void positionsAreAmongTheEventsIfTheViewAsksForThem() {
    String text =
        """
        [walk]{.event when=2031-02-02} [@gull-0401]

        [no]{.against actor=holt on=crossing when=2031-01-05 #was} [@gull-0401]

        [yes]{.for actor=holt on=crossing when=2031-02-03} [@gull-0401]

        [never]{.against actor=lund on=crossing when=2031-02-02} [@gull-0401]

        [not so]{.mixed actor=holt on=crossing when=2031-01-05 supersedes=was} [@gull-0401]
        """;
    Briefing briefing = NoteProse.briefing("2031-12-31", text);

    assertThat(items(briefing, filter(true, List.of())))
        .containsExactly("holt mixed", "walk", "lund against", "holt for");
    assertThat(items(briefing, filter(true, List.of(new ActorId("lund")))))
        .containsExactly("lund against");
    assertThat(items(briefing, filter(false, List.of()))).containsExactly("walk");
  }

  private static ViewFilter filter(boolean saidToo, List<ActorId> actors) {
    return new ViewFilter(actors, List.of(), List.of(), List.of(), null, null, saidToo);
  }

  private static List<String> items(Briefing briefing, ViewFilter filter) {
    return briefing.views(filter).timeline().items().stream()
        .map(
            item ->
                item instanceof Timeline.Entry entry
                    ? entry.event().title()
                    : said(((Timeline.Utterance) item).position()))
        .toList();
  }

  private static String said(Position position) {
    return position.actor() + " " + position.value().key();
  }

  @Test
  void outletsOfOneOriginAreOneVoice() {
    Briefing briefing =
        NoteProse.briefing(
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
        NoteProse.briefing(
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
  void aReportOfAnUnknownEventIsAnEventItself() {
    String text =
        """
        The [talks]{.event #vik when=2031-03-11 known=2031-03-20} [@courier-0312].

        They [met]{.event same=vik} [@gull-0313].
        """;

    assertThat(statuses("2031-03-15", text)).containsExactly("met: UNSTATED");
  }

  private static List<String> entries(String text) {
    return NoteProse.briefing("2031-12-31", text).timeline().entries().stream()
        .map(entry -> entry.event().title())
        .toList();
  }

  private static List<String> statuses(String day, String text) {
    return NoteProse.briefing(day, text).timeline().entries().stream()
        .map(entry -> entry.event().title() + ": " + entry.status())
        .toList();
  }
}
