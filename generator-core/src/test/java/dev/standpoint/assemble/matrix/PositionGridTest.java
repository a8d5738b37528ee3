package dev.standpoint.assemble.matrix;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.ViewText;
import dev.standpoint.assemble.group.GroupPosition;
import dev.standpoint.assemble.history.HeldValue;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PositionGridTest {

  @Test
  void outletsAcrossShowWhatEachCarriedOfAnActorOnAnIssue() {
    assertThat(rows("across=outlet on=crossing"))
        .containsExactly(
            "Courier / Gull / Herald",
            "holt Crossing: against [courier-0312] / for [gull-0112] / -",
            "lund Crossing: - / mixed [gull-0401] / mixed [herald-0401]");
  }

  @Test
  void outletsDownHaveARowEach() {
    assertThat(rows("down=outlet actor=holt"))
        .containsExactly(
            "Crossing / Toll",
            "Courier holt: against [courier-0312] / -",
            "Gull holt: for [gull-0112] / 40 [gull-0113]",
            "Herald: - / -");
  }

  @Test
  void anOutletHasARowForEachActorItReports() {
    assertThat(rows("down=outlet on=crossing"))
        .containsExactly(
            "Crossing",
            "Courier holt: against [courier-0312]",
            "Gull holt: for [gull-0112]",
            "Gull lund: mixed [gull-0401]",
            "Herald lund: mixed [herald-0401]");
  }

  private static List<String> rows(String attributes) {
    String text =
        """
        [a]{.for actor=holt on=crossing when=2031-01} [@gull-0112]

        [b]{.against actor=holt on=crossing when=2031-03} [@courier-0312]

        [c]{.mixed actor=lund on=crossing} [@gull-0401; @herald-0401]

        [d]{.says actor=holt on=toll qty=40} [@gull-0113]
        """;
    Block.View view = ViewText.view(attributes);
    PositionGrid grid = ViewText.briefing(text).views(view.filter()).grid(view.layout());
    List<String> rows = new ArrayList<>();
    rows.add(grid.columns().stream().map(PositionGridTest::name).collect(joining(" / ")));
    for (PositionGrid.Row row : grid.rows()) {
      rows.add(
          name(row.head())
              + ": "
              + row.cells().stream()
                  .map(cell -> cell.map(PositionGridTest::cited).orElse("-"))
                  .collect(joining(" / ")));
    }
    return rows;
  }

  private static String name(PositionGrid.Head head) {
    Actor actor = head.actor();
    Issue issue = head.issue();
    String who = actor == null ? "" : " " + actor.id();
    return (head.outlet() + who + (issue == null ? "" : " " + issue.name())).strip();
  }

  private static String cited(GroupPosition position) {
    HeldValue said = position.held().get(0);
    return said.value().key()
        + " "
        + said.citations().stream().map(citation -> citation.source().value()).toList();
  }
}
