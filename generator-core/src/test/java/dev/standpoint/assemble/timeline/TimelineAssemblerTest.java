package dev.standpoint.assemble.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.model.Pack;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimelineAssemblerTest {

  @Test
  void anEventAfterTheAsOfDayIsPlannedUnlessItsAuthorSaysOtherwise() {
    assertThat(
            entries(
                "[a]{.event when=2031-03-12} [@gull-0301]",
                "[b]{.event when=2031-03-13} [@gull-0301]",
                "[c]{.event when=2031-04 status=cancelled} [@gull-0301]"))
        .containsExactly("a unstated 1", "b planned 1", "c cancelled 1");
  }

  @Test
  void anEventThatBeganByTheAsOfDayIsNotPlanned() {
    assertThat(entries("[a]{.event when=2031-03-12/2031-05} [@gull-0301]"))
        .containsExactly("a unstated 1");
  }

  @Test
  void aFurtherReportAddsItsSourcesToTheEvent() {
    assertThat(
            entries(
                "[a]{.event #a when=2031-03-01} [@gull-0301]",
                "[b]{.event when=2031-03-02 same=a} [@courier-0301; @gull-0301]"))
        .containsExactly("a unstated 2");
  }

  @Test
  void eventsAreInTheOrderOfEarliestDayThenLatestDayThenPlace() {
    assertThat(
            entries(
                "[a]{.event when=2031-03} [@gull-0301]",
                "[b]{.event when=2031-03-01} [@gull-0301]",
                "[c]{.event when=2031-02-28} [@gull-0301]",
                "[d]{.event when=2031-03-01} [@gull-0301]"))
        .extracting(entry -> entry.substring(0, 1))
        .containsExactly("c", "b", "d", "a");
  }

  /** Title, status and number of voices of each entry, as of 12 March 2031. */
  private static List<String> entries(String... events) {
    Pack pack = PackText.pack(String.join("\n\n", events));
    return TimelineAssembler.assemble(pack, LocalDate.of(2031, 3, 12)).entries().stream()
        .map(
            entry ->
                entry.event().title()
                    + " "
                    + entry.status().name().toLowerCase(Locale.ROOT)
                    + " "
                    + entry.voices())
        .toList();
  }
}
