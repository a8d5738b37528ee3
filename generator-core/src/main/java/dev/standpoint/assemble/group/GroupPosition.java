package dev.standpoint.assemble.group;

import dev.standpoint.assemble.history.HeldValue;
import dev.standpoint.assemble.history.History;
import dev.standpoint.model.record.Value;
import java.util.List;

/**
 * The position of an actor or a group on an issue. {@code held} has one value, or several if the
 * group is split. {@code others} are members' held values that do not decide: those that differ
 * from their own group's, and silence or rejections beside a value. {@code alsoHeld} and {@code
 * earlier}, both the latest first, are the history of an actor or group that speaks for itself.
 * Held values of several actors are in the order of the register.
 */
public record GroupPosition(
    Basis basis,
    List<HeldValue> held,
    List<HeldValue> others,
    List<HeldValue> alsoHeld,
    List<HeldValue> earlier) {

  /** Whose words decide. */
  public enum Basis {
    /** The actor's own, or the group's. */
    OWN,
    /** Those of members, who all hold the same value. */
    MEMBERS,
    /** Those of members, who hold different values. */
    SPLIT
  }

  public GroupPosition {
    held = List.copyOf(held);
    others = List.copyOf(others);
    alsoHeld = List.copyOf(alsoHeld);
    earlier = List.copyOf(earlier);
  }

  /** The position of an actor or group by its own words. */
  public static GroupPosition own(History history) {
    return own(history, List.of());
  }

  /** The same, with the members who differ. */
  static GroupPosition own(History history, List<HeldValue> others) {
    return new GroupPosition(
        Basis.OWN, List.of(history.current()), others, history.alsoHeld(), history.earlier());
  }

  /** The position of a group that did not speak for itself. */
  static GroupPosition ofMembers(List<HeldValue> deciding, List<HeldValue> others) {
    boolean same = deciding.stream().map(HeldValue::value).distinct().count() == 1;
    return new GroupPosition(
        same ? Basis.MEMBERS : Basis.SPLIT, deciding, others, List.of(), List.of());
  }

  /** The different values held, in order. */
  public List<Value> values() {
    return held.stream().map(HeldValue::value).distinct().toList();
  }
}
