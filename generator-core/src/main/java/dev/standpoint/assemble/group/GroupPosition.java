package dev.standpoint.assemble.group;

import dev.standpoint.assemble.history.HeldValue;
import dev.standpoint.assemble.history.History;
import dev.standpoint.model.record.Value;
import java.util.List;

/**
 * Where an actor or group stands on an issue: what was {@code said}, of one value unless the group
 * is split, what its other members hold, and, where it speaks for itself, what it held earlier (the
 * latest first). Holdings of several actors are in the order of the register.
 */
public record GroupPosition(
    Basis basis,
    List<HeldValue> said,
    List<HeldValue> others,
    List<HeldValue> meanwhile,
    List<HeldValue> earlier) {

  /** Whose words a standing rests on. */
  public enum Basis {
    /** The actor's own, or the group's. */
    OWN,
    /** Those of members who all say the same. */
    MEMBERS,
    /** Those of members who do not. */
    SPLIT
  }

  public GroupPosition {
    said = List.copyOf(said);
    others = List.copyOf(others);
    meanwhile = List.copyOf(meanwhile);
    earlier = List.copyOf(earlier);
  }

  /** Where one stands by its own words. */
  public static GroupPosition own(History history) {
    return new GroupPosition(
        Basis.OWN, List.of(history.current()), List.of(), history.meanwhile(), history.earlier());
  }

  /** The values said, in the order in which they are met. */
  public List<Value> values() {
    return said.stream().map(HeldValue::value).distinct().toList();
  }
}
