package dev.standpoint.assemble;

import dev.standpoint.assemble.history.HeldValue;
import dev.standpoint.assemble.matrix.Matrix;
import dev.standpoint.model.record.Condition;
import dev.standpoint.model.record.Value;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What an actor currently holds on the issues of a matrix, in their order. Silence and rejections,
 * which agree with nothing, are left out.
 */
record CurrentValues(Actor actor, List<Held> held) {

  /** A value on the issue at a place in the matrix, and its conditions in any order. */
  private record Held(int place, Value value, Set<Condition> conditions) {}

  /** Receives the issues on which two actors both hold a value. */
  interface Visitor {
    void visit(int place, boolean agreed, boolean onOtherConditions);
  }

  static CurrentValues of(Matrix.Row row) {
    List<Held> held = new ArrayList<>();
    row.forEach(
        (place, history) -> {
          HeldValue current = history.current();
          if (current.value().counts()) {
            held.add(new Held(place, current.value(), Set.copyOf(current.conditions())));
          }
        });
    return new CurrentValues(row.actor(), held);
  }

  /** Compares the values on the issues of both, in one pass over the two lists. */
  void compare(CurrentValues other, Visitor visitor) {
    int mine = 0;
    int theirs = 0;
    while (mine < held.size() && theirs < other.held.size()) {
      Held one = held.get(mine);
      Held two = other.held.get(theirs);
      if (one.place == two.place) {
        // Conditions of actors who disagree are not compared: their difference is plain without
        // them.
        boolean agreed = !one.value.conflictsWith(two.value);
        visitor.visit(one.place, agreed, agreed && !one.conditions.equals(two.conditions));
      }
      mine += one.place <= two.place ? 1 : 0;
      theirs += two.place <= one.place ? 1 : 0;
    }
  }

  /** The agreement with an actor who is lower in the register. */
  Agreement with(CurrentValues other, List<Issue> issues) {
    List<Issue> agreed = new ArrayList<>();
    List<Issue> disagreed = new ArrayList<>();
    List<Issue> onOtherConditions = new ArrayList<>();
    compare(
        other,
        (place, agree, differ) -> {
          (agree ? agreed : disagreed).add(issues.get(place));
          if (differ) {
            onOtherConditions.add(issues.get(place));
          }
        });
    return new Agreement(actor, other.actor, agreed, disagreed, onOtherConditions);
  }
}
