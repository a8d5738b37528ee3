package dev.standpoint.assemble.matrix;

import dev.standpoint.assemble.group.GroupPosition;
import dev.standpoint.model.SparseList;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts cells into rows. It goes through the cells that are filled, never through all places:
 * holders by issues by outlets are far more.
 */
final class GridRows {

  private final List<Actor> holders;
  private final List<Issue> issues;
  private final List<String> outlets;
  private final Map<ActorId, Integer> holderPlaces = new HashMap<>();
  private final Map<IssueId, Integer> issuePlaces = new HashMap<>();
  private final Map<String, Integer> outletPlaces = new HashMap<>();

  GridRows(List<Actor> holders, List<Issue> issues, List<String> outlets) {
    this.holders = holders;
    this.issues = issues;
    this.outlets = outlets;
    holders.forEach(holder -> holderPlaces.put(holder.id(), holderPlaces.size()));
    issues.forEach(issue -> issuePlaces.put(issue.id(), issuePlaces.size()));
    outlets.forEach(outlet -> outletPlaces.put(outlet, outletPlaces.size()));
  }

  /** A row for each holder, with its cells on all issues. */
  List<PositionGrid.Row> byHolder(GridCells cells) {
    List<PositionGrid.Row> rows = new ArrayList<>();
    table(cells, false, key -> 0, this::holder, this::issue)
        .forEach(
            (place, found) ->
                rows.add(row(PositionGrid.Head.of(holders.get(inner(place))), found, issues)));
    return rows;
  }

  /** A row for each holder and issue, with its cells of all outlets. */
  List<PositionGrid.Row> byHolderAndIssue(GridCells cells) {
    List<PositionGrid.Row> rows = new ArrayList<>();
    table(cells, true, this::holder, this::issue, this::outlet)
        .forEach(
            (place, found) -> {
              PositionGrid.Head holder = PositionGrid.Head.of(holders.get(outer(place)));
              PositionGrid.Head issue = PositionGrid.Head.of(issues.get(inner(place)));
              rows.add(row(holder.and(issue), found, outlets));
            });
    return rows;
  }

  /**
   * For each outlet, a row for each holder that it reported on; one empty row if it reported
   * nothing.
   */
  List<PositionGrid.Row> byOutlet(GridCells cells) {
    NavigableMap<Long, Map<Integer, Optional<GroupPosition>>> table =
        table(cells, true, this::outlet, this::holder, this::issue);
    List<PositionGrid.Row> rows = new ArrayList<>();
    for (int i = 0; i < outlets.size(); i++) {
      PositionGrid.Head outlet = PositionGrid.Head.ofOutlet(outlets.get(i));
      SortedMap<Long, Map<Integer, Optional<GroupPosition>>> block =
          table.subMap(place(i, 0), place(i + 1, 0));
      block.forEach(
          (place, found) -> {
            PositionGrid.Head holder = PositionGrid.Head.of(holders.get(inner(place)));
            rows.add(row(outlet.and(holder), found, issues));
          });
      if (block.isEmpty() && !issues.isEmpty()) {
        rows.add(row(outlet, Map.of(), issues));
      }
    }
    return rows;
  }

  /** The place of a cell in one direction; null if it is not shown. */
  private interface Direction {
    @Nullable Integer place(GridCells.Key key);
  }

  private @Nullable Integer holder(GridCells.Key key) {
    return holderPlaces.get(key.holder());
  }

  private @Nullable Integer issue(GridCells.Key key) {
    return issuePlaces.get(key.issue());
  }

  private @Nullable Integer outlet(GridCells.Key key) {
    return outletPlaces.get(key.outlet());
  }

  /** The cells by the place of their row, then by that of their column. */
  private static NavigableMap<Long, Map<Integer, Optional<GroupPosition>>> table(
      GridCells cells, boolean ofEachOutlet, Direction outer, Direction inner, Direction across) {
    TreeMap<Long, Map<Integer, Optional<GroupPosition>>> table = new TreeMap<>();
    cells
        .keys(ofEachOutlet)
        .forEach(
            key -> {
              Integer block = outer.place(key);
              Integer row = inner.place(key);
              Integer column = across.place(key);
              if (block != null && row != null && column != null) {
                table
                    .computeIfAbsent(place(block, row), place -> new HashMap<>())
                    .put(column, cells.at(key));
              }
            });
    return table;
  }

  private static long place(int outer, int inner) {
    return ((long) outer << 32) | inner;
  }

  private static int outer(long place) {
    return (int) (place >>> 32);
  }

  private static int inner(long place) {
    return (int) place;
  }

  private static PositionGrid.Row row(
      PositionGrid.Head head, Map<Integer, Optional<GroupPosition>> cells, List<?> columns) {
    return new PositionGrid.Row(head, new SparseList<>(columns.size(), Optional.empty(), cells));
  }
}
