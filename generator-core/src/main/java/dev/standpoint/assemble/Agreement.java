package dev.standpoint.assemble;

import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import java.util.ArrayList;
import java.util.List;

/**
 * On which of the issues that two actors both take a stand on they agree, and on which not. They
 * agree on those of {@code onOtherConditions} as well, but not on what it depends.
 */
public record Agreement(
    Actor one, Actor other, List<Issue> agreed, List<Issue> apart, List<Issue> onOtherConditions) {
  public Agreement {
    onOtherConditions = List.copyOf(onOtherConditions);
    agreed = List.copyOf(agreed);
    apart = List.copyOf(apart);
  }

  /** The same seen from the other. */
  public Agreement turned() {
    return new Agreement(/* one= */ other, /* other= */ one, agreed, apart, onOtherConditions);
  }

  /**
   * So many of the pairs that agree most, and so many of those that agree least; all where there
   * are no more. {@code sorted} has those that agree most first.
   */
  public static List<Agreement> ends(List<Agreement> sorted, int many) {
    if (sorted.size() <= 2 * many) {
      return sorted;
    }
    List<Agreement> ends = new ArrayList<>(sorted.subList(0, many));
    ends.addAll(sorted.subList(sorted.size() - many, sorted.size()));
    return ends;
  }

  /** The number of issues on which both take a stand, at least one. */
  public int shared() {
    return agreed.size() + apart.size();
  }
}
