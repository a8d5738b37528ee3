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
 * Turns current positions round: from the conditions to the actors. Conditions on issues come
 * first, in the order of the register and the yes before the no; then those in words, by their
 * words. Actors and their issues are in the order of their registers.
 */
final class ConditionDependentsAssembler {

  private ConditionDependentsAssembler() {}

  static List<ConditionDependents> assemble(Pack pack, Matrix matrix) {
    Map<Condition, List<ConditionDependents.Mover>> movers = new LinkedHashMap<>();
    matrix.forEach(
        (actor, issue, history) -> {
          HeldValue current = history.current();
          for (Condition condition : current.conditions()) {
            movers
                .computeIfAbsent(condition, key -> new ArrayList<>())
                .add(new ConditionDependents.Mover(actor, issue, current));
          }
        });
    List<ConditionDependents> sorted = new ArrayList<>();
    for (Issue issue : pack.issues().entries()) {
      for (boolean met : List.of(true, false)) {
        add(new Condition.OnIssue(issue.id(), met), movers, sorted);
      }
    }
    movers.keySet().stream()
        .filter(Condition.InWords.class::isInstance)
        .map(condition -> ((Condition.InWords) condition).words())
        .sorted()
        .forEach(words -> add(new Condition.InWords(words), movers, sorted));
    return sorted;
  }

  private static void add(
      Condition condition,
      Map<Condition, List<ConditionDependents.Mover>> movers,
      List<ConditionDependents> sorted) {
    List<ConditionDependents.Mover> who = movers.get(condition);
    if (who != null) {
      sorted.add(new ConditionDependents(condition, who));
    }
  }
}
