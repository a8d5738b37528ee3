package dev.standpoint.render.view;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.group.Applicability;
import dev.standpoint.assemble.group.GroupPosition;
import dev.standpoint.assemble.history.History;
import dev.standpoint.assemble.matrix.GroupedMatrix;
import dev.standpoint.assemble.matrix.Matrix;
import dev.standpoint.model.note.MatrixLayout;
import dev.standpoint.model.note.MatrixLayout.Part;
import dev.standpoint.model.note.ViewFilter;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import dev.standpoint.render.link.LinkResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Puts a matrix of actors and issues into words. */
public final class MatrixPresenter {

  /** In place of a matrix that the author placed elsewhere. */
  static final MatrixView.Matrix NONE =
      new MatrixView.Matrix("", List.of(), List.of(), List.of(), LegendPresenter.NONE, "");

  private static final List<Part> AT_A_GLANCE =
      List.of(Part.DATE, Part.SOURCES, Part.CONDITIONS, Part.MARKS);

  private final Briefing briefing;
  private final BriefingWords wording;
  private final StatementPresenter said;
  private final Applicability applicability;
  private final MatrixRule words;

  public MatrixPresenter(Briefing briefing, BriefingWords wording, LinkResolver hrefs) {
    this.briefing = briefing;
    this.wording = wording;
    this.said = new StatementPresenter(wording, hrefs);
    this.applicability = Applicability.in(briefing.pack());
    this.words = new MatrixRule(briefing, wording);
  }

  /** The matrix of the briefing, with groups. */
  public MatrixView.Matrix matrix() {
    return matrix(briefing.views(ViewFilter.ALL).grouped(), MatrixLayout.DEFAULT.parts());
  }

  /** The same for a short document: without words and without rows for members of groups. */
  MatrixView.Matrix brief() {
    // The citations in each cell show how many sources it has.
    return brief(cells -> cells.without(CellFlag.ONE_SOURCE), words.brief());
  }

  /** The same for a document that has the words in its histories. */
  MatrixView.Matrix withoutWords() {
    return brief(cells -> cells, words.withoutWords());
  }

  /** A table without the rows of members; {@code as} decides on the marks of its cells. */
  private MatrixView.Matrix brief(UnaryOperator<CellPresenter> as, String rule) {
    GroupedMatrix grouped = briefing.views(ViewFilter.ALL).grouped();
    Matrix matrix = grouped.matrix();
    CellPresenter cells = as.apply(cells(matrix, AT_A_GLANCE));
    List<MatrixView.Row> rows =
        grouped.entries().stream().map(entry -> brief(entry, matrix.issues(), cells)).toList();
    return matrix(matrix, rows, rule);
  }

  /** A group in one row, with what its members say. */
  private MatrixView.Row brief(GroupedMatrix.Entry entry, List<Issue> issues, CellPresenter cells) {
    if (entry instanceof GroupedMatrix.Group group) {
      return row(
          group.actor(), cells(group, issues, (cell, members) -> cells.cell(cell)), List.of());
    }
    return row(entry, issues, cells);
  }

  /** A matrix whose cells show these parts beside the value. */
  public MatrixView.Matrix matrix(GroupedMatrix grouped, List<Part> parts) {
    Matrix matrix = grouped.matrix();
    CellPresenter cells = cells(matrix, parts);
    List<MatrixView.Row> rows =
        grouped.entries().stream().map(entry -> row(entry, matrix.issues(), cells)).toList();
    return matrix(matrix, rows, words.rule(grouped.by()));
  }

  /** The same with every actor on its own. */
  public MatrixView.Matrix matrix(Matrix matrix, List<Part> parts) {
    CellPresenter cells = cells(matrix, parts);
    List<MatrixView.Row> rows =
        matrix.rows().stream().map(row -> row(row, matrix.issues(), cells)).toList();
    return matrix(matrix, rows, words.rule(Optional.empty()));
  }

  /** Cells that know the histories in the matrix. */
  private CellPresenter cells(Matrix matrix, List<Part> parts) {
    return new CellPresenter(said, briefing.pack().sources(), parts).with(matrix);
  }

  /** The table of rows that are made already, with the legend of what is in them. */
  private MatrixView.Matrix matrix(Matrix matrix, List<MatrixView.Row> rows, String rule) {
    return new MatrixView.Matrix(
        wording.words().say("head.actor"),
        matrix.issues().stream().map(issue -> column(issue, wording)).toList(),
        rows,
        List.of(),
        LegendPresenter.legend(rows, wording.words()),
        rule);
  }

  /** The column of an issue; a question that is the name is not repeated. */
  static MatrixView.Column column(Issue issue, BriefingWords wording) {
    String question = issue.question().equals(issue.name()) ? "" : issue.question();
    return new MatrixView.Column(
        issue.id().value(), wording.link(issue), question, issue.unit(), issue.kind().toString());
  }

  /** A group with its members, or an actor that belongs to no group of the table. */
  private MatrixView.Row row(GroupedMatrix.Entry entry, List<Issue> issues, CellPresenter cells) {
    if (entry instanceof GroupedMatrix.Group group) {
      return row(group, issues, cells);
    }
    return row(((GroupedMatrix.Single) entry).row(), issues, cells);
  }

  private MatrixView.Row row(GroupedMatrix.Group group, List<Issue> issues, CellPresenter cells) {
    List<MatrixView.Row> members =
        group.members().stream().map(row -> row(row, issues, cells)).toList();
    return row(group.actor(), cells(group, issues, cells::brief), members);
  }

  /** The cells of a group. {@code cell} makes one of the position of the group and the members. */
  private List<MatrixView.Cell> cells(
      GroupedMatrix.Group group,
      List<Issue> issues,
      BiFunction<GroupPosition, List<History>, MatrixView.Cell> cell) {
    List<MatrixView.Cell> made = new ArrayList<>();
    for (int i = 0; i < issues.size(); i++) {
      int column = i;
      Issue issue = issues.get(i);
      List<History> members =
          group.members().stream().flatMap(row -> row.cells().get(column).stream()).toList();
      Optional<GroupPosition> position = group.cells().get(i);
      made.add(
          position
              .map(found -> cell.apply(found, members))
              .orElseGet(() -> blank(issue, group.actor())));
    }
    return made;
  }

  /** An actor with its own positions. */
  private MatrixView.Row row(Matrix.Row row, List<Issue> issues, CellPresenter cells) {
    List<MatrixView.Cell> made = new ArrayList<>();
    for (int i = 0; i < issues.size(); i++) {
      Optional<History> history = row.cells().get(i);
      Issue issue = issues.get(i);
      made.add(history.map(cells::own).orElseGet(() -> blank(issue, row.actor())));
    }
    return row(row.actor(), made, List.of());
  }

  private MatrixView.Row row(
      Actor actor, List<MatrixView.Cell> cells, List<MatrixView.Row> members) {
    return new MatrixView.Row(
        actor.id().value(), wording.link(actor), post(actor), found(cells), cells, members);
  }

  /** The number of cells that are not blank. */
  static int found(List<MatrixView.Cell> cells) {
    return (int) cells.stream().filter(cell -> !cell.sides().isEmpty()).count();
  }

  /** A gap is a finding only if the issue applies to the actor. */
  private MatrixView.Cell blank(Issue issue, Actor actor) {
    boolean applicable = applicability.isApplicable(issue, actor);
    return CellPresenter.blank(applicable ? EmptyCell.NONE : EmptyCell.INAPPLICABLE);
  }

  /** The actor's first membership on the day of the briefing, as post and group. */
  private String post(Actor actor) {
    return actor.memberships().stream()
        .filter(membership -> membership.holdsOn(briefing.asOf()))
        .findFirst()
        .map(
            membership -> {
              String group = wording.name(membership.of());
              return membership.post().isEmpty()
                  ? group
                  : wording
                      .words()
                      .say("cell.post", Map.of("post", membership.post(), "group", group));
            })
        .orElse("");
  }
}
