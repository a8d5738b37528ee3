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

/** How many actors currently hold each value on an issue, in {@link ValueOrder}. */
public record ValueDistribution(Issue issue, List<Share> shares) {

  /** A value and how many actors hold it; {@code example} is the position of the first of them. */
  public record Share(Position example, int actors) {}

  public ValueDistribution {
    shares = List.copyOf(shares);
  }

  /** One for each issue of a matrix, in its order. */
  public static List<ValueDistribution> of(Matrix matrix) {
    List<List<Position>> held = new ArrayList<>();
    matrix.issues().forEach(issue -> held.add(new ArrayList<>()));
    for (Matrix.Row row : matrix.rows()) {
      row.forEach((place, history) -> held.get(place).add(history.current().last()));
    }
    List<ValueDistribution> distributions = new ArrayList<>();
    for (int i = 0; i < matrix.issues().size(); i++) {
      distributions.add(of(matrix.issues().get(i), held.get(i)));
    }
    return distributions;
  }

  /** Counts the current values on one issue; equal values are next to each other once sorted. */
  private static ValueDistribution of(Issue issue, List<Position> held) {
    held.sort(Comparator.comparing(Position::value, new ValueOrder(issue)));
    Map<Value, List<Position>> byValue =
        held.stream().collect(groupingBy(Position::value, LinkedHashMap::new, toList()));
    List<Share> shares =
        byValue.values().stream().map(same -> new Share(same.get(0), same.size())).toList();
    return new ValueDistribution(issue, shares);
  }
}
