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
 * Compares the current positions of each two actors. They agree where their values can both be
 * true, by the rule for conflicts; silence and rejections are no stand. A condition is no part of a
 * value, so that those who differ in it alone agree, and it is told. The pair that agrees on the
 * greatest share of its issues comes first, then the one that shares more, then by the register.
 */
final class AgreementAssembler {

  private static final Comparator<Agreement> CLOSEST_FIRST =
      Comparator.comparing(
              (Agreement pair) -> pair,
              (a, b) ->
                  Long.compare(
                      (long) b.agreed().size() * a.shared(), (long) a.agreed().size() * b.shared()))
          .thenComparing(Agreement::shared, Comparator.reverseOrder());

  private AgreementAssembler() {}

  /** What one actor currently holds, by issue in the order of the matrix, null for no stand. */
  private record Stands(Actor actor, List<@Nullable Stand> by) {
    static Stands of(Matrix.Row row) {
      List<@Nullable Stand> by = new ArrayList<>();
      row.cells().forEach(cell -> by.add(cell.map(Stand::of).orElse(null)));
      return new Stands(row.actor(), by);
    }
  }

  private record Stand(Value value, Set<Condition> conditions) {
    static @Nullable Stand of(History history) {
      HeldValue current = history.current();
      return current.value().counts()
          ? new Stand(current.value(), Set.copyOf(current.conditions()))
          : null;
    }
  }

  static List<Agreement> assemble(Matrix matrix) {
    List<Stands> all = matrix.rows().stream().map(Stands::of).toList();
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

  private static Agreement compare(List<Issue> issues, Stands one, Stands other) {
    List<Issue> agreed = new ArrayList<>();
    List<Issue> apart = new ArrayList<>();
    List<Issue> onOtherConditions = new ArrayList<>();
    for (int i = 0; i < issues.size(); i++) {
      Stand first = one.by().get(i);
      Stand second = other.by().get(i);
      if (first != null && second != null) {
        boolean differ = first.value().conflictsWith(second.value());
        (differ ? apart : agreed).add(issues.get(i));
        if (!differ && !first.conditions().equals(second.conditions())) {
          onOtherConditions.add(issues.get(i));
        }
      }
    }
    return new Agreement(one.actor(), other.actor(), agreed, apart, onOtherConditions);
  }
}
