package dev.standpoint.assemble;

import dev.standpoint.model.Condition;
import dev.standpoint.model.Issue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  static List<Agreement> assemble(Matrix matrix) {
    List<Agreement> pairs = new ArrayList<>();
    List<Matrix.Row> rows = matrix.rows();
    for (int a = 0; a < rows.size(); a++) {
      for (int b = a + 1; b < rows.size(); b++) {
        Agreement pair = compare(matrix.issues(), rows.get(a), rows.get(b));
        if (pair.shared() > 0) {
          pairs.add(pair);
        }
      }
    }
    pairs.sort(CLOSEST_FIRST);
    return pairs;
  }

  private static Agreement compare(List<Issue> issues, Matrix.Row one, Matrix.Row other) {
    List<Issue> agreed = new ArrayList<>();
    List<Issue> apart = new ArrayList<>();
    List<Issue> onOtherConditions = new ArrayList<>();
    for (int i = 0; i < issues.size(); i++) {
      Optional<Holding> first = stand(one.cells().get(i));
      Optional<Holding> second = stand(other.cells().get(i));
      if (first.isPresent() && second.isPresent()) {
        boolean differ = first.get().value().conflictsWith(second.get().value());
        (differ ? apart : agreed).add(issues.get(i));
        if (!differ && !conditions(first.get()).equals(conditions(second.get()))) {
          onOtherConditions.add(issues.get(i));
        }
      }
    }
    return new Agreement(one.actor(), other.actor(), agreed, apart, onOtherConditions);
  }

  private static Set<Condition> conditions(Holding holding) {
    return Set.copyOf(holding.conditions());
  }

  private static Optional<Holding> stand(Optional<History> history) {
    return history.map(History::current).filter(current -> current.value().counts());
  }
}
