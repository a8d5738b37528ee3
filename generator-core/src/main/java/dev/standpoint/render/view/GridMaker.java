package dev.standpoint.render.view;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.group.Applicability;
import dev.standpoint.assemble.group.Standing;
import dev.standpoint.assemble.matrix.Grid;
import dev.standpoint.assemble.matrix.Matrix;
import dev.standpoint.model.note.MatrixLayout;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a table of groups or outlets into words. */
public final class GridMaker {

  private final Briefing briefing;
  private final Wording wording;
  private final SaidMaker said;
  private final Applicability applicability;
  private final MatrixWords words;

  public GridMaker(Briefing briefing, Wording wording, SaidMaker said) {
    this.briefing = briefing;
    this.wording = wording;
    this.said = said;
    this.applicability = Applicability.in(briefing.pack());
    this.words = new MatrixWords(briefing, wording);
  }

  /** Groups down; {@code matrix} tells the histories of those who speak for them. */
  public View.Matrix groups(Grid grid, Matrix matrix, MatrixLayout layout) {
    CellMaker cells = cells(layout).with(matrix);
    return table(grid, layout, grid.rows().stream().map(row -> group(row, grid, cells)).toList());
  }

  /** Outlets down or across. */
  public View.Matrix outlets(Grid grid, MatrixLayout layout) {
    CellMaker cells = cells(layout);
    boolean oneActor = distinct(grid.rows().stream().map(row -> row.head().actor())) <= 1;
    boolean oneIssue = distinct(grid.rows().stream().map(row -> row.head().issue())) == 1;
    List<View.Row> rows = new ArrayList<>();
    for (Grid.Row row : grid.rows()) {
      List<View.Cell> made =
          row.cells().stream()
              .map(cell -> cell.map(cells::cell).orElseGet(() -> CellMaker.blank(Blank.UNCARRIED)))
              .toList();
      rows.add(outlet(row.head(), oneActor, oneIssue, made));
    }
    return table(grid, layout, rows);
  }

  private CellMaker cells(MatrixLayout layout) {
    return new CellMaker(said, briefing.pack().sources(), layout.parts());
  }

  private View.Matrix table(Grid grid, MatrixLayout layout, List<View.Row> rows) {
    return new View.Matrix(
        corner(layout.down()),
        grid.columns().stream().map(this::column).toList(),
        rows,
        grid.outside().stream().map(wording::link).toList(),
        LegendMaker.legend(rows),
        words.rule(layout));
  }

  private static long distinct(Stream<? extends @Nullable Object> heads) {
    return heads.filter(Objects::nonNull).distinct().count();
  }

  private static String corner(MatrixLayout.Down down) {
    return switch (down) {
      case GROUP, PERSON -> MatrixMaker.CORNER;
      case GOVERNMENT, STATE, BLOC, OUTLET ->
          Wording.capitalized(down.name().toLowerCase(Locale.ROOT));
    };
  }

  private View.Column column(Grid.Head head) {
    Issue issue = head.issue();
    return issue == null
        ? new View.Column("", wording.outlet(head.outlet()), "", "", "outlet")
        : MatrixMaker.column(issue, wording);
  }

  private View.Row group(Grid.Row row, Grid grid, CellMaker cells) {
    Actor group = Objects.requireNonNull(row.head().actor());
    List<View.Cell> made = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Issue issue = Objects.requireNonNull(grid.columns().get(i).issue());
      Blank blank = applicability.isApplicable(issue, group) ? Blank.NONE : Blank.INAPPLICABLE;
      made.add(row.cells().get(i).map(cells::cell).orElseGet(() -> CellMaker.blank(blank)));
    }
    String id = group.id().value();
    return row(id, wording.link(group), speakers(group.id(), row.cells()), made);
  }

  /** How many members' positions say where the group stands, or differ from that. */
  private static String speakers(ActorId group, List<Optional<Standing>> cells) {
    long speakers =
        cells.stream()
            .flatMap(Optional::stream)
            .flatMap(cell -> Stream.concat(cell.said().stream(), cell.others().stream()))
            .map(holding -> holding.last().actor())
            .filter(actor -> !actor.equals(group))
            .distinct()
            .count();
    return speakers == 0 ? "" : speakers == 1 ? "1 member speaks" : speakers + " members speak";
  }

  /** An outlet's row tells the actor where there are several, an actor's row the issue. */
  private View.Row outlet(
      Grid.Head head, boolean oneActor, boolean oneIssue, List<View.Cell> cells) {
    Actor actor = head.actor();
    Issue issue = head.issue();
    View.Link who = actor == null ? new View.Link("", "", false) : wording.link(actor);
    return head.outlet().isEmpty()
        ? row("", who, issue == null || oneIssue ? "" : issue.name(), cells)
        : row("", wording.outlet(head.outlet()), oneActor ? "" : who.label(), cells);
  }

  private static View.Row row(String id, View.Link name, String detail, List<View.Cell> cells) {
    return new View.Row(id, name, detail, MatrixMaker.found(cells), cells, List.of());
  }
}
