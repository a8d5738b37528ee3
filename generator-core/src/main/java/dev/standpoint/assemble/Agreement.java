package dev.standpoint.assemble;

import dev.standpoint.model.Actor;
import dev.standpoint.model.Issue;
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
  Agreement turned() {
    return new Agreement(/* one= */ other, /* other= */ one, agreed, apart, onOtherConditions);
  }

  /** The number of issues on which both take a stand, at least one. */
  public int shared() {
    return agreed.size() + apart.size();
  }
}
