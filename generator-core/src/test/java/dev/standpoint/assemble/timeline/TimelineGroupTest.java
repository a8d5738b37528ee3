package dev.standpoint.assemble.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.NoteProse;
import dev.standpoint.model.date.Edtf;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineGroupTest {

  @Test
  void aTimelineWithoutItemsHasNoGroup() {
    assertThat(groups()).isEmpty();
  }

  @Test
  void sevenItemsAreOneGroup() {
    assertThat(groups(days("2031-01-01", 4), days("2031-01-02", 3))).containsExactly("all 7");
  }

  @Test
  void itemsOfAFewDaysAreGroupedByDay() {
    assertThat(groups(days("2031-01-01", 4), days("2031-01-02", 4)))
        .containsExactly("2031-01-01 4", "2031-01-02 4");
  }

  @Test
  void fewerThanThreeItemsADayOnAverageAreGroupedByMonth() {
    assertThat(
            groups(
                days("2031-01-01", 2),
                days("2031-01-02", 2),
                days("2031-02-01", 2),
                days("2031-02-02", 2)))
        .containsExactly("2031-01 4", "2031-02 4");
  }

  @Test
  void anItemBelongsToTheUnitOfItsFirstDay() {
    assertThat(groups(days("2031-01-31/2031-02-03", 4), days("2031-02-01", 4)))
        .containsExactly("2031-01-31 4", "2031-02-01 4");
  }

  @Test
  void yearsThatDoNotHaveFourDigitsAreNotGrouped() {
    assertThat(groups(days("-0044-03-15", 4), days("2031-02-01", 4))).containsExactly("all 8");
    assertThat(groups(days("0044-03-15", 4), days("2031-02-01", 4)))
        .containsExactly("0044-03-15 4", "2031-02-01 4");
  }

  @Test
  void nearADayAreThoseThatBeganByItAndThoseThatBeginAfterIt() {
    Timeline timeline =
        timeline(
            days("2031-01-01", 1),
            days("2031-02", 1),
            days("2031-03-01", 1),
            days("2031-03-02", 1),
            days("2031-04", 1));

    assertThat(dates(timeline.near(LocalDate.of(2031, 3, 1), 2, 1)))
        .containsExactly("2031-02", "2031-03-01", "2031-03-02");
    assertThat(dates(timeline.near(LocalDate.of(2031, 3, 1), 0, 9)))
        .containsExactly("2031-03-02", "2031-04");
    assertThat(dates(timeline.near(LocalDate.of(2030, 1, 1), 9, 1))).containsExactly("2031-01-01");
    assertThat(dates(timeline.near(LocalDate.of(2032, 1, 1), 1, 9))).containsExactly("2031-04");
    assertThat(dates(timeline.near(LocalDate.of(2031, 3, 1), 0, 0))).isEmpty();
  }

  private static List<String> days(String when, int events) {
    return Collections.nCopies(events, when);
  }

  @SafeVarargs
  private static List<String> groups(List<String>... days) {
    return timeline(days).groups().stream()
        .map(g -> g.date().map(Edtf::text).orElse("all") + " " + g.items().size())
        .toList();
  }

  @SafeVarargs
  private static Timeline timeline(List<String>... days) {
    StringBuilder text = new StringBuilder("Words.\n\n");
    for (List<String> some : days) {
      some.forEach(day -> text.append("[talks]{.event when=%s} [@gull-0401]\n\n".formatted(day)));
    }
    return NoteProse.briefing("2031-12-31", text.toString()).timeline();
  }

  private static List<String> dates(Timeline timeline) {
    return timeline.entries().stream().map(entry -> entry.when().text()).toList();
  }
}
