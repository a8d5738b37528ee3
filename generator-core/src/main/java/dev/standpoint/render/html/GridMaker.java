package dev.standpoint.render.html;

import dev.standpoint.assemble.Grid;
import dev.standpoint.assemble.Holding;
import dev.standpoint.assemble.Standing;
import dev.standpoint.model.Actor;
import dev.standpoint.model.Issue;
import dev.standpoint.model.MatrixLayout;
import dev.standpoint.model.MatrixLayout.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a table of groups or outlets into words. */
final class GridMaker {

  private static final View.Standing NOTHING =
      new View.Standing("none", List.of(), List.of(), List.of());

  private final SaidMaker said;

  GridMaker(SaidMaker said) {
    this.said = said;
  }

  View.Grid grid(Grid grid, MatrixLayout layout) {
    List<View.Column> columns = grid.columns().stream().map(GridMaker::column).toList();
    boolean oneActor = distinct(grid.rows().stream().map(row -> row.head().actor())) <= 1;
    boolean oneIssue = distinct(grid.rows().stream().map(row -> row.head().issue())) == 1;
    List<View.GridRow> rows = new ArrayList<>();
    for (Grid.Row row : grid.rows()) {
      List<View.Standing> cells =
          row.cells().stream().map(cell -> standing(cell, layout.parts())).toList();
      rows.add(row(row.head(), oneActor, oneIssue, cells));
    }
    return new View.Grid(
        corner(layout.down()), columns, rows, grid.outside().stream().map(Actor::name).toList());
  }

  private static long distinct(Stream<? extends @Nullable Object> heads) {
    return heads.filter(Objects::nonNull).distinct().count();
  }

  private static String corner(MatrixLayout.Down down) {
    return switch (down) {
      case PERSON -> "Actor";
      case GOVERNMENT, STATE, BLOC, OUTLET ->
          Wording.capitalized(down.name().toLowerCase(Locale.ROOT));
    };
  }

  private static View.Column column(Grid.Head head) {
    Issue issue = head.issue();
    return issue == null
        ? new View.Column("", head.outlet(), "", "outlet")
        : MatrixMaker.column(issue);
  }

  /** An outlet's row tells the actor where there are several, an actor's row the issue. */
  private static View.GridRow row(
      Grid.Head head, boolean oneActor, boolean oneIssue, List<View.Standing> cells) {
    Actor actor = head.actor();
    Issue issue = head.issue();
    String who = actor == null ? "" : actor.name();
    if (!head.outlet().isEmpty()) {
      return new View.GridRow(head.outlet(), oneActor ? "" : who, cells);
    }
    return new View.GridRow(who, issue == null || oneIssue ? "" : issue.name(), cells);
  }

  private View.Standing standing(Optional<Standing> cell, List<Part> parts) {
    return cell.map(found -> found(found, parts)).orElse(NOTHING);
  }

  private View.Standing found(Standing standing, List<Part> parts) {
    Map<Object, List<View.Said>> sides = new LinkedHashMap<>();
    for (Holding holding : standing.said()) {
      sides
          .computeIfAbsent(holding.value(), value -> new ArrayList<>())
          .add(said.said(holding, parts));
    }
    List<Holding> earlier = parts.contains(Part.EARLIER) ? standing.earlier() : List.of();
    return new View.Standing(
        standing.basis().name().toLowerCase(Locale.ROOT),
        sides.values().stream().map(by -> new View.Side(by.get(0).value(), by)).toList(),
        standing.others().stream().map(holding -> said.said(holding, parts)).toList(),
        earlier.stream().map(said::earlier).toList());
  }
}
