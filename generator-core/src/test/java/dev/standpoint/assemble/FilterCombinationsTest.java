package dev.standpoint.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.matrix.PositionGrid;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.register.Issue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters in views other than the plain matrix. */
class FilterCombinationsTest {

  private static final String NOTE =
      """
      [a]{.for actor=holt on=crossing when=2031-01 if=toll} [@gull-0112]

      [b]{.against actor=holt on=crossing when=2031-03} [@courier-0312]

      [c]{.says actor=lund on=toll qty=40 when=2031-02} [@gull-0212]

      [d]{.mixed actor=lund on=crossing when=2031-04} [@courier-0401]
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                      | for, against, mixed, 40",
        "outlet=Gull             | for, 40",
        "outlet=Gull from=2031-02| 40",
        "actor=holt to=2031-02   | for",
        "from=2031-03 to=2031-03 | against",
      })
  void historiesHaveTheStepsThatPassAllFilters(String filters, String values) {
    List<String> steps =
        ViewText.views(filters, NOTE).histories().stream()
            .flatMap(log -> log.steps().stream())
            .map(step -> step.held().value().key())
            .toList();

    assertThat(String.join(", ", steps)).isEqualTo(values);
  }

  @Test
  void anEmptyHistoryIsLeftOut() {
    assertThat(ViewText.views("from=2032", NOTE).histories()).isEmpty();
  }

  @Test
  void aShiftNeedsBothItsValuesFromTheOutlets() {
    assertThat(ViewText.views("", NOTE).shifts()).hasSize(1);
    assertThat(ViewText.views("outlet=Courier", NOTE).shifts()).isEmpty();
    assertThat(ViewText.views("outlet=Gull", NOTE).shifts()).isEmpty();
  }

  @Test
  void aGridHasTheColumnsOfIssuesWithAPositionThatPasses() {
    assertThat(columns("down=person")).containsExactly("Crossing", "Toll");
    assertThat(columns("down=person from=2031-03")).containsExactly("Crossing");
    assertThat(columns("down=person from=2032")).isEmpty();
  }

  @Test
  void aGridByOutletHasTheOutletsOfTheFilterOnly() {
    Block.View view = ViewText.view("down=outlet outlet=Gull");
    PositionGrid grid = ViewText.briefing(NOTE).views(view.filter()).grid(view.layout());

    assertThat(grid.rows()).extracting(row -> row.head().outlet()).containsOnly("Gull");
    assertThat(grid.rows()).hasSize(2);
  }

  @Test
  void agreementIsOfTheValuesThatPass() {
    assertThat(ViewText.views("", NOTE).agreement()).hasSize(1);
    assertThat(ViewText.views("to=2031-03", NOTE).agreement()).isEmpty();
  }

  @Test
  void conditionsAreOfTheValuesThatArePresentlyHeldAmongThosePassing() {
    assertThat(ViewText.views("", NOTE).conditions()).isEmpty();
    assertThat(ViewText.views("to=2031-02", NOTE).conditions()).hasSize(1);
  }

  @Test
  void aCorrectedPositionFillsNoGap() {
    String text =
        """
        [a]{.for actor=holt on=crossing #was} [@gull-0401]

        [b]{.for actor=holt on=guarantee supersedes=was} [@gull-0402]

        [c]{.for actor=lund on=crossing} [@gull-0403]
        """;

    assertThat(ViewText.views("", text).gaps())
        .extracting(gap -> gap.actor().id() + " " + names(gap.issues()))
        .containsExactly("holt [Crossing]", "lund [Guarantee]");
  }

  @Test
  void sourcesWithoutADateAreInNoRangeOfDates() {
    String text =
        """
        [a]{.for actor=holt on=crossing when=2031-01 known=2031-01} [@letter; @gull-0112]
        == sources.yaml
        - {id: letter, title: A letter}
        """;

    assertThat(sources("", text)).containsExactly("letter", "gull-0112");
    assertThat(sources("from=2030", text)).containsExactly("gull-0112");
    assertThat(sources("to=2032", text)).containsExactly("gull-0112");
  }

  @Test
  void aPositionWhoseDateOnlyTouchesTheRangePasses() {
    String text = "[a]{.for actor=holt on=crossing when=2031-01-31/2031-02-02} [@gull-0401]\n";

    assertThat(count("from=2031-02-02", text)).isEqualTo(1);
    assertThat(count("to=2031-01-31", text)).isEqualTo(1);
    assertThat(count("from=2031-02-03", text)).isZero();
    assertThat(count("to=2031-01-30", text)).isZero();
  }

  private static long count(String filters, String text) {
    return ViewText.views(filters, text).matrix().rows().stream()
        .flatMap(row -> row.cells().stream())
        .filter(Optional::isPresent)
        .count();
  }

  private static List<String> columns(String attributes) {
    Block.View view = ViewText.view(attributes);
    return ViewText.briefing(NOTE).views(view.filter()).grid(view.layout()).columns().stream()
        .flatMap(head -> Optional.ofNullable(head.issue()).stream())
        .map(Issue::name)
        .toList();
  }

  private static List<String> sources(String filters, String text) {
    return ViewText.views(filters, text).sources().stream()
        .map(source -> source.id().value())
        .toList();
  }

  private static List<String> names(List<Issue> issues) {
    return issues.stream().map(Issue::name).toList();
  }
}
