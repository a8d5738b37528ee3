package dev.standpoint.assemble;

import dev.standpoint.assemble.history.HeldValue;
import dev.standpoint.assemble.history.History;
import dev.standpoint.assemble.matrix.Matrix;
import dev.standpoint.model.record.Condition;
import dev.standpoint.model.record.Value;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares the current values of each two actors. They agree if both values can be true, by the
 * rule for conflicts; silence and rejections are not compared. A condition is not part of the
 * value: actors who differ only in their conditions agree. The pair that agrees on the greatest
 * share of its issues comes first, then the pair that shares more issues, then by register.
 */
final class AgreementAssembler {

  private static final Comparator<Agreement> CLOSEST_FIRST =
      Comparator.comparing(
              (Agreement pair) -> pair,
              // Compares a/b with c/d as a*d with c*b, which is exact.
              (a, b) ->
                  Long.compare(
                      (long) b.agreed().size() * a.shared(), (long) a.agreed().size() * b.shared()))
          .thenComparing(Agreement::shared, Comparator.reverseOrder());

  private AgreementAssembler() {}

  /** An actor's current values by issue, in the order of the matrix; null if it has none. */
  private record CurrentValues(Actor actor, List<@Nullable CurrentValue> byIssue) {
    static CurrentValues of(Matrix.Row row) {
      List<@Nullable CurrentValue> byIssue = new ArrayList<>();
      row.cells().forEach(cell -> byIssue.add(cell.map(CurrentValue::of).orElse(null)));
      return new CurrentValues(row.actor(), byIssue);
    }
  }

  /** What one actor holds on one issue, and on which conditions, in any order. */
  private record CurrentValue(Value value, Set<Condition> conditions) {
    /** Null for silence and rejections, which agree with nothing. */
    static @Nullable CurrentValue of(History history) {
      HeldValue current = history.current();
      return current.value().counts()
          ? new CurrentValue(current.value(), Set.copyOf(current.conditions()))
          : null;
    }
  }

  /**
   * A pair for each two actors with a common issue; the actor higher in the register is the first.
   */
  static List<Agreement> assemble(Matrix matrix) {
    List<CurrentValues> all = matrix.rows().stream().map(CurrentValues::of).toList();
    List<Agreement> pairs = new ArrayList<>();
    for (int a = 0; a < all.size(); a++) {
      for (int b = a + 1; b < all.size(); b++) {
        Agreement pair = compare(matrix.issues(), all.get(a), all.get(b));
        if (pair.shared() > 0) {
          pairs.add(pair);
        }
      }
    }
    pairs.sort(CLOSEST_FIRST);
    return pairs;
  }

  private static Agreement compare(List<Issue> issues, CurrentValues one, CurrentValues other) {
    List<Issue> agreed = new ArrayList<>();
    List<Issue> disagreed = new ArrayList<>();
    List<Issue> onOtherConditions = new ArrayList<>();
    for (int i = 0; i < issues.size(); i++) {
      CurrentValue first = one.byIssue().get(i);
      CurrentValue second = other.byIssue().get(i);
      if (first != null && second != null) {
        boolean differ = first.value().conflictsWith(second.value());
        // Conditions of actors who disagree are not compared: their difference is plain without
        // them.
        (differ ? disagreed : agreed).add(issues.get(i));
        if (!differ && !first.conditions().equals(second.conditions())) {
          onOtherConditions.add(issues.get(i));
        }
      }
    }
    return new Agreement(one.actor(), other.actor(), agreed, disagreed, onOtherConditions);
  }
}
