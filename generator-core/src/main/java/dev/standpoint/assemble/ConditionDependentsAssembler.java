package dev.standpoint.assemble;

import dev.standpoint.assemble.history.HeldValue;
import dev.standpoint.assemble.matrix.Matrix;
import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Condition;
import dev.standpoint.model.register.Issue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists the current values by their conditions. Conditions on issues come first, in the order of
 * the register and the <i>for</i> side before the <i>against</i> side; then conditions in words, by
 * code points. Actors and their issues are in the order of the registers.
 */
final class ConditionDependentsAssembler {

  private ConditionDependentsAssembler() {}

  /** Conditions on which no current value depends are left out. */
  static List<ConditionDependents> assemble(Pack pack, Matrix matrix) {
    Map<Condition, List<ConditionDependents.Dependent>> dependents = new LinkedHashMap<>();
    matrix.forEach(
        (actor, issue, history) -> {
          HeldValue current = history.current();
          for (Condition condition : current.conditions()) {
            dependents
                .computeIfAbsent(condition, key -> new ArrayList<>())
                .add(new ConditionDependents.Dependent(actor, issue, current));
          }
        });
    List<ConditionDependents> sorted = new ArrayList<>();
    for (Issue issue : pack.issues().entries()) {
      for (boolean met : List.of(true, false)) {
        add(new Condition.OnIssue(issue.id(), met), dependents, sorted);
      }
    }
    dependents.keySet().stream()
        .filter(Condition.InWords.class::isInstance)
        .map(condition -> ((Condition.InWords) condition).words())
        .sorted()
        .forEach(words -> add(new Condition.InWords(words), dependents, sorted));
    return sorted;
  }

  private static void add(
      Condition condition,
      Map<Condition, List<ConditionDependents.Dependent>> dependents,
      List<ConditionDependents> sorted) {
    List<ConditionDependents.Dependent> found = dependents.get(condition);
    if (found != null) {
      sorted.add(new ConditionDependents(condition, found));
    }
  }
}
