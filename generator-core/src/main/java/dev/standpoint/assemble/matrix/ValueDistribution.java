package dev.standpoint.assemble.matrix;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.standpoint.assemble.history.ValueOrder;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.Value;
import dev.standpoint.model.register.Issue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many actors currently hold each value on an issue, in {@link ValueOrder}. */
public record ValueDistribution(Issue issue, List<Share> shares) {

  /** A value and how many actors hold it; {@code example} is the position of the first of them. */
  public record Share(Position example, int actors) {}

  public ValueDistribution {
    shares = List.copyOf(shares);
  }

  /** One for each issue of a matrix, in its order. */
  public static List<ValueDistribution> of(Matrix matrix) {
    List<ValueDistribution> distributions = new ArrayList<>();
    for (int i = 0; i < matrix.issues().size(); i++) {
      distributions.add(of(matrix, i));
    }
    return distributions;
  }

  /** Counts the current values of one column; equal values are next to each other once sorted. */
  private static ValueDistribution of(Matrix matrix, int column) {
    Issue issue = matrix.issues().get(column);
    List<Position> held =
        matrix.rows().stream()
            .map(row -> row.cells().get(column))
            .flatMap(Optional::stream)
            .map(history -> history.current().last())
            .sorted(Comparator.comparing(Position::value, new ValueOrder(issue)))
            .toList();
    Map<Value, List<Position>> byValue =
        held.stream().collect(groupingBy(Position::value, LinkedHashMap::new, toList()));
    List<Share> shares =
        byValue.values().stream().map(same -> new Share(same.get(0), same.size())).toList();
    return new ValueDistribution(issue, shares);
  }
}
