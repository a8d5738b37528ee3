package dev.standpoint.assemble;

import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import java.util.ArrayList;
import java.util.List;

/**
 * The issues on which two actors both hold a value, by whether these values agree. {@code
 * onOtherConditions} are those of the agreed issues on which their conditions differ.
 */
public record Agreement(
    Actor one,
    Actor other,
    List<Issue> agreed,
    List<Issue> disagreed,
    List<Issue> onOtherConditions) {
  public Agreement {
    agreed = List.copyOf(agreed);
    disagreed = List.copyOf(disagreed);
    onOtherConditions = List.copyOf(onOtherConditions);
  }

  /** The same agreement with the two actors swapped. */
  public Agreement swapped() {
    return new Agreement(/* one= */ other, /* other= */ one, agreed, disagreed, onOtherConditions);
  }

  /**
   * The first {@code count} and the last {@code count} pairs of a list that is sorted by agreement,
   * closest first; the entire list if it is no longer than that.
   */
  public static List<Agreement> ends(List<Agreement> sorted, int count) {
    if (sorted.size() <= 2 * count) {
      return sorted;
    }
    List<Agreement> ends = new ArrayList<>(sorted.subList(0, count));
    ends.addAll(sorted.subList(sorted.size() - count, sorted.size()));
    return ends;
  }

  /** The number of issues on which both hold a value, at least 1. */
  public int shared() {
    return agreed.size() + disagreed.size();
  }
}
