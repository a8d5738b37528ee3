package dev.standpoint.assemble.history;

import dev.standpoint.model.record.Choice;
import dev.standpoint.model.record.Quantity;
import dev.standpoint.model.record.Rejection;
import dev.standpoint.model.record.Stance;
import dev.standpoint.model.record.Value;
import dev.standpoint.model.register.Issue;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order of the answers to an issue. Stances go from for through undecided to against, then
 * silent. Numbers go by their lower and then their upper bound, options as in the register. A
 * rejection comes right after the answer it rejects, undecided and silent after all of these.
 */
public final class ValueOrder implements Comparator<Value> {

  private static final Comparator<@Nullable BigDecimal> UNBOUNDED_FIRST =
      Comparator.nullsFirst(Comparator.naturalOrder());
  private static final Comparator<@Nullable BigDecimal> UNBOUNDED_LAST =
      Comparator.nullsLast(Comparator.naturalOrder());
  private static final Comparator<Quantity> BY_BOUNDS =
      Comparator.comparing(Quantity::low, UNBOUNDED_FIRST)
          .thenComparing(Quantity::high, UNBOUNDED_LAST);

  private final List<String> options;

  /** The order for one issue, since options are sorted as its register entry lists them. */
  public ValueOrder(Issue issue) {
    this.options = issue.options().stream().map(Issue.Option::id).toList();
  }

  @Override
  public int compare(Value a, Value b) {
    int byStance = Boolean.compare(a instanceof Stance, b instanceof Stance);
    if (byStance != 0) {
      return byStance;
    }
    int byAnswer = compareAnswers(answer(a), answer(b));
    return byAnswer != 0
        ? byAnswer
        : Boolean.compare(a instanceof Rejection, b instanceof Rejection);
  }

  /** Compares two answers of one kind: two numbers, two options or two stances. */
  private int compareAnswers(Value a, Value b) {
    if (a instanceof Quantity one && b instanceof Quantity other) {
      return BY_BOUNDS.compare(one, other);
    }
    return Integer.compare(rank(a), rank(b));
  }

  private static Value answer(Value value) {
    return value instanceof Rejection rejection ? rejection.rejected() : value;
  }

  /** The place of a stance or an option; values of another kind are not compared. */
  private int rank(Value value) {
    if (value instanceof Stance stance) {
      return switch (stance) {
        case FOR -> 0;
        case CONDITIONAL -> 1;
        case MIXED -> 2;
        case UNDECIDED -> 3;
        case AGAINST -> 4;
        case SILENT -> 5;
      };
    }
    return value instanceof Choice choice ? options.indexOf(choice.option()) : 0;
  }
}
