package dev.standpoint.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.note.ViewFilter;
import dev.standpoint.model.register.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FilteredViewsTest {

  private static final String NOTE =
      """
      [a]{.for actor=holt on=crossing when=2031-01} [@gull-0112]

      [b]{.against actor=holt on=crossing when=2031-03-12} [@courier-0312]

      [c]{.says actor=lund on=toll qty=40 when=2031-02} [@gull-0212]

      [talks]{.event when=2031-02 actors="holt lund" lane=talks} [@gull-0213; @courier-0213]

      [walk]{.event when=2031-03-20/2031-04 actors=lund lane=streets} [@herald-0402]
      """;

  @Test
  void withoutAFilterEverythingIsIn() {
    Briefing briefing = ViewText.briefing(NOTE);
    FilteredViews all = briefing.views(ViewFilter.ALL);

    assertThat(all.matrix()).isEqualTo(briefing.matrix());
    assertThat(all.timeline()).isEqualTo(briefing.timeline());
    assertThat(all.sources()).isEqualTo(briefing.sources().sources());
  }

  @Test
  void datesFilterPositionsBeforeTheMatrixIsMade() {
    assertThat(cells("to=2031-02")).containsExactly("holt for", "lund 40");
    assertThat(cells("from=2031-03-12 to=2031-03-12")).containsExactly("holt against");
    assertThat(cells("from=2031-03-13")).isEmpty();
    assertThat(cells("from=2031-01-31 to=2031-01-31")).containsExactly("holt for");
  }

  @Test
  void filtersCombineWithAndTheirValuesWithOr() {
    assertThat(cells("actor=\"holt lund\"")).hasSize(2);
    assertThat(cells("actor=\"holt lund\" on=toll")).containsExactly("lund 40");
    assertThat(cells("actor=holt on=toll")).isEmpty();
    assertThat(cells("outlet=Gull")).containsExactly("holt for", "lund 40");
    assertThat(cells("outlet=gull")).isEmpty();
  }

  @Test
  void eventsAreFilteredByActorLaneOutletAndDates() {
    assertThat(events("")).containsExactly("talks", "walk");
    assertThat(events("actor=holt")).containsExactly("talks");
    assertThat(events("lane=\"streets\"")).containsExactly("walk");
    assertThat(events("outlet=Courier")).containsExactly("talks");
    assertThat(events("from=2031-04")).containsExactly("walk");
    assertThat(events("on=crossing")).hasSize(2);
  }

  @Test
  void sourcesAreThoseOfTheFilteredRecords() {
    assertThat(sources("actor=lund"))
        .containsExactly("gull-0212", "gull-0213", "courier-0213", "herald-0402");
    assertThat(sources("on=toll")).containsExactly("gull-0212");
    assertThat(sources("lane=talks outlet=Courier")).containsExactly("courier-0213");
    assertThat(sources("from=2031-03 to=2031-03")).containsExactly("courier-0312");
  }

  @Test
  void aCorrectedPositionStaysOutWhateverTheDates() {
    String text =
        NOTE + "\n[d]{.mixed actor=holt on=crossing when=2031-05 supersedes=x} [@gull-0512]\n";
    String corrected = text.replace("[a]{.for", "[a]{#x .for");

    assertThat(
            ViewText.views("to=2031-02", corrected).matrix().rows().stream()
                .map(row -> row.actor().id().value()))
        .containsExactly("lund");
  }

  private static List<String> cells(String filters) {
    return ViewText.views(filters, NOTE).matrix().rows().stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(Optional::stream)
        .map(history -> ViewText.heldValue(history.current()))
        .toList();
  }

  private static List<String> events(String filters) {
    return ViewText.views(filters, NOTE).timeline().entries().stream()
        .map(entry -> entry.event().title())
        .toList();
  }

  private static List<String> sources(String filters) {
    return ViewText.views(filters, NOTE).sources().stream()
        .map(Source::id)
        .map(Object::toString)
        .toList();
  }
}
