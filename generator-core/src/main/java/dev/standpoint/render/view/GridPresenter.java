package dev.standpoint.render.view;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.group.Applicability;
import dev.standpoint.assemble.group.GroupPosition;
import dev.standpoint.assemble.matrix.Matrix;
import dev.standpoint.assemble.matrix.PositionGrid;
import dev.standpoint.model.note.MatrixLayout;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a table of groups or outlets into words. */
public final class GridPresenter {

  private final Briefing briefing;
  private final BriefingWords wording;
  private final StatementPresenter said;
  private final Applicability applicability;
  private final MatrixRule words;

  public GridPresenter(Briefing briefing, BriefingWords wording, StatementPresenter said) {
    this.briefing = briefing;
    this.wording = wording;
    this.said = said;
    this.applicability = Applicability.in(briefing.pack());
    this.words = new MatrixRule(briefing, wording);
  }

  /** Groups down; {@code matrix} has the histories of those who speak for them. */
  public MatrixView.Matrix groups(PositionGrid grid, Matrix matrix, MatrixLayout layout) {
    CellPresenter cells = cells(layout).with(matrix);
    return table(grid, layout, grid.rows().stream().map(row -> group(row, grid, cells)).toList());
  }

  /** Outlets down or across. */
  public MatrixView.Matrix outlets(PositionGrid grid, MatrixLayout layout) {
    CellPresenter cells = cells(layout);
    boolean oneActor = distinct(grid.rows().stream().map(row -> row.head().actor())) <= 1;
    boolean oneIssue = distinct(grid.rows().stream().map(row -> row.head().issue())) == 1;
    List<MatrixView.Row> rows = new ArrayList<>();
    for (PositionGrid.Row row : grid.rows()) {
      List<MatrixView.Cell> made =
          row.cells().stream()
              .map(
                  cell ->
                      cell.map(cells::cell)
                          .orElseGet(() -> CellPresenter.blank(EmptyCell.UNCARRIED)))
              .toList();
      rows.add(outlet(row.head(), oneActor, oneIssue, made));
    }
    return table(grid, layout, rows);
  }

  private CellPresenter cells(MatrixLayout layout) {
    return new CellPresenter(said, briefing.pack().sources(), layout.parts());
  }

  /** The table with its legend, its rule and those who belong to none of its groups. */
  private MatrixView.Matrix table(
      PositionGrid grid, MatrixLayout layout, List<MatrixView.Row> rows) {
    return new MatrixView.Matrix(
        corner(layout.down()),
        grid.columns().stream().map(this::column).toList(),
        rows,
        grid.outside().stream().map(wording::link).toList(),
        LegendPresenter.legend(rows, wording.words()),
        words.rule(layout));
  }

  /** The number of different heads; a head that is missing does not count. */
  private static long distinct(Stream<? extends @Nullable Object> heads) {
    return heads.filter(Objects::nonNull).distinct().count();
  }

  /** The head above the rows. */
  private String corner(MatrixLayout.Down down) {
    return switch (down) {
      case GROUP, PERSON -> wording.words().say("head.actor");
      case GOVERNMENT, STATE, BLOC, OUTLET -> wording.words().say("head", down);
    };
  }

  /** An issue, or an outlet, which has neither a question nor a unit. */
  private MatrixView.Column column(PositionGrid.Head head) {
    Issue issue = head.issue();
    return issue == null
        ? new MatrixView.Column("", wording.outlet(head.outlet()), "", "", "outlet")
        : MatrixPresenter.column(issue, wording);
  }

  /** A group with its cells; those without a position say why they are blank. */
  private MatrixView.Row group(PositionGrid.Row row, PositionGrid grid, CellPresenter cells) {
    Actor group = Objects.requireNonNull(row.head().actor());
    List<MatrixView.Cell> made = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Issue issue = Objects.requireNonNull(grid.columns().get(i).issue());
      EmptyCell blank =
          applicability.isApplicable(issue, group) ? EmptyCell.NONE : EmptyCell.INAPPLICABLE;
      made.add(row.cells().get(i).map(cells::cell).orElseGet(() -> CellPresenter.blank(blank)));
    }
    String id = group.id().value();
    return row(id, wording.link(group), speakers(group.id(), row.cells()), made);
  }

  /** How many members have a position that counts for the group or differs from it, in words. */
  private String speakers(ActorId group, List<Optional<GroupPosition>> cells) {
    long speakers =
        cells.stream()
            .flatMap(Optional::stream)
            .flatMap(cell -> Stream.concat(cell.held().stream(), cell.others().stream()))
            .map(holding -> holding.last().actor())
            .filter(actor -> !actor.equals(group))
            .distinct()
            .count();
    return speakers == 0 ? "" : wording.words().count("matrix.speakers", speakers);
  }

  /** The row of an outlet names the actor if there are several, the row of an actor the issue. */
  private MatrixView.Row outlet(
      PositionGrid.Head head, boolean oneActor, boolean oneIssue, List<MatrixView.Cell> cells) {
    Actor actor = head.actor();
    Issue issue = head.issue();
    PageView.Link who = actor == null ? PageView.Link.unlinked("") : wording.link(actor);
    return head.outlet().isEmpty()
        ? row("", who, issue == null || oneIssue ? "" : issue.name(), cells)
        : row("", wording.outlet(head.outlet()), oneActor ? "" : who.label(), cells);
  }

  private static MatrixView.Row row(
      String id, PageView.Link name, String detail, List<MatrixView.Cell> cells) {
    return new MatrixView.Row(id, name, detail, MatrixPresenter.found(cells), cells, List.of());
  }
}
