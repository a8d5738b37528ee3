package dev.standpoint.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.ViewText;
import dev.standpoint.model.record.Tlp;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedEntriesTest {

  @Test
  void entriesOfOneDayAreShiftsThenPositionsThenEvents() {
    assertThat(
            kinds(
                """
                [talks]{.event when=2031-03-12} [@gull-0312]
                [a]{.for actor=holt on=crossing when=2031-01} [@gull-0312]
                [b]{.against actor=holt on=crossing when=2031-03} [@gull-0312]
                """))
        .containsExactly("shift", "position", "position", "event");
  }

  @Test
  void theLatestKnownComesFirstWhateverItsDate() {
    List<FeedEntry> entries =
        entries(
            """
            [a]{.for actor=holt on=crossing when=2031-03} [@gull-0331]
            [old letter]{.event when=1999 known=2031-05} [@gull-0401]
            """);

    assertThat(entries).extracting(FeedEntry::kind).containsExactly("event", "position");
    assertThat(entries.get(0).known()).isEqualTo("2031-05-31");
  }

  @Test
  void aPackWithoutRecordsHasNoEntries() {
    assertThat(entries("Words.\n")).isEmpty();
  }

  @Test
  void aShiftHasTheStricterLabelOfItsTwoSides() {
    List<FeedEntry> entries =
        entries(
            """
            [a]{.for actor=holt on=crossing when=2031-01 tlp=red} [@gull-0112]
            [b]{.against actor=holt on=crossing when=2031-03 tlp=green} [@gull-0331]
            """);

    assertThat(entries)
        .extracting(entry -> entry.kind() + " " + entry.label().map(Tlp::written).orElse("none"))
        .containsExactly("shift red", "position green", "position red");
  }

  @Test
  void aShiftCitesTheSourcesOfItsNewValueOnly() {
    List<FeedEntry> entries =
        entries(
            """
            [a]{.for actor=holt on=crossing when=2031-01} [@gull-0112]
            [b]{.against actor=holt on=crossing when=2031-03} [@mera-0331; @courier-0331]
            """);

    assertThat(entries.get(0).citations())
        .extracting(citation -> citation.source().value())
        .containsExactly("mera-0331", "courier-0331");
    assertThat(entries.get(0).text()).isEqualTo("a\nb\nMarch 2031 (2031-03)");
  }

  @Test
  void theTextOfAnEventHasItsStatusItsPlaceAndItsDate() {
    assertThat(entries("[talks]{.event when=2031-09 place=Vik} [@gull-0312]\n").get(0).text())
        .isEqualTo("planned\nVik\nSeptember 2031 (2031-09)");
    assertThat(entries("[talks]{.event when=2031-01} [@gull-0312]\n").get(0).text())
        .isEqualTo("January 2031 (2031-01)");
  }

  @Test
  void reportsOfOneEventAreOneEntry() {
    assertThat(
            entries(
                "[talks]{.event #talks} [@gull-0312] and [again]{.event same=talks} [@mera-0313]\n"))
        .extracting(FeedEntry::title)
        .containsExactly("talks");
  }

  @Test
  void entriesOfAShiftAndOfItsPositionHaveDifferentIds() {
    List<FeedEntry> entries =
        entries(
            """
            [a]{.for actor=holt on=crossing when=2031-01} [@gull-0112]
            [b]{.against actor=holt on=crossing when=2031-03} [@gull-0331]
            """);

    assertThat(entries).extracting(FeedEntry::id).doesNotHaveDuplicates().hasSize(3);
  }

  private static List<String> kinds(String text) {
    return entries(text).stream().map(FeedEntry::kind).toList();
  }

  private static List<FeedEntry> entries(String text) {
    return FeedEntries.of(PublishedRecords.of(ViewText.briefing(text)));
  }
}
