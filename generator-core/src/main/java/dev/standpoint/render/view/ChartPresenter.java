package dev.standpoint.render.view;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.matrix.ActorShift;
import dev.standpoint.assemble.matrix.Matrix;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Issue;
import dev.standpoint.render.chart.drawing.Chart;
import dev.standpoint.render.chart.value.DistributionStrip;
import dev.standpoint.render.chart.value.ShiftChart;
import dev.standpoint.render.link.Medium;
import dev.standpoint.render.markup.Markup;
import dev.standpoint.render.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws the positions of actors on an issue, and their shifts. */
public final class ChartPresenter {

  /** A picture of more shifts does not fit on a page, so it shows the latest ones. */
  private static final int ON_PAPER = 24;

  private final Medium medium;
  private final BriefingWords wording;
  private final StatementPresenter said;
  private final Words words;

  public ChartPresenter(
      Briefing briefing, Medium medium, BriefingWords wording, StatementPresenter said) {
    this.medium = medium;
    this.wording = wording;
    this.said = said;
    this.words = Words.in(briefing.pack().info().language());
  }

  /** The picture of a matrix of one issue; {@code id} is that of its place on the page. */
  Markup spread(Matrix matrix, String id) {
    List<DistributionStrip.Holder> holders = new ArrayList<>();
    for (Matrix.Row row : matrix.rows()) {
      Position current = row.cells().get(0).orElseThrow().current().last();
      holders.add(
          new DistributionStrip.Holder(row.actor().name(), current.value(), said.href(current)));
    }
    return holders.isEmpty()
        ? Markup.NONE
        : draw(DistributionStrip.of(matrix.issues().get(0), holders, words), id);
  }

  /** A picture for each issue with a shift, in the order of the shifts. */
  public List<ListView.Picture> shifts(List<ActorShift> moves, String id) {
    Map<Issue, List<ShiftChart.Change>> byIssue = new LinkedHashMap<>();
    for (ActorShift move : moves) {
      byIssue.computeIfAbsent(move.issue(), key -> new ArrayList<>()).add(change(move));
    }
    List<ListView.Picture> pictures = new ArrayList<>();
    byIssue.forEach((issue, changes) -> pictures.add(picture(issue, changes, id)));
    return pictures;
  }

  /** The picture of the shifts on one issue; on paper it is cut to what fits. */
  private ListView.Picture picture(Issue issue, List<ShiftChart.Change> changes, String id) {
    int shown = medium.isFluid() ? changes.size() : Math.min(ON_PAPER, changes.size());
    Chart chart = ShiftChart.of(issue, changes.subList(0, shown), words);
    return new ListView.Picture(
        wording.link(issue), draw(chart, id + "." + issue.id()), changes.size() - shown);
  }

  /** A shift as the chart needs it. */
  private ShiftChart.Change change(ActorShift move) {
    Position to = move.shift().to().last();
    return new ShiftChart.Change(
        move.actor().name(),
        move.shift().from().value(),
        to.value(),
        wording.compact(to.dating().when()),
        said.href(to));
  }

  /** Two dots are in no other id. */
  private Markup draw(Chart chart, String id) {
    return new Markup(medium.isFluid() ? chart.screen(id + "..chart") : chart.print());
  }
}
