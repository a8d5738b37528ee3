package dev.standpoint.assemble.group;

import dev.standpoint.assemble.history.History;
import dev.standpoint.assemble.history.Holding;
import dev.standpoint.model.record.Value;
import java.util.List;

/**
 * Where an actor or group stands on an issue: what was {@code said}, of one value unless the group
 * is split, what its other members hold, and, where it speaks for itself, what it held earlier (the
 * latest first). Holdings of several actors are in the order of the register.
 */
public record Standing(
    Basis basis,
    List<Holding> said,
    List<Holding> others,
    List<Holding> meanwhile,
    List<Holding> earlier) {

  /** Whose words a standing rests on. */
  public enum Basis {
    /** The actor's own, or the group's. */
    OWN,
    /** Those of members who all say the same. */
    MEMBERS,
    /** Those of members who do not. */
    SPLIT
  }

  public Standing {
    said = List.copyOf(said);
    others = List.copyOf(others);
    meanwhile = List.copyOf(meanwhile);
    earlier = List.copyOf(earlier);
  }

  /** Where one stands by its own words. */
  public static Standing own(History history) {
    return new Standing(
        Basis.OWN, List.of(history.current()), List.of(), history.meanwhile(), history.earlier());
  }

  /** The values said, in the order in which they are met. */
  public List<Value> values() {
    return said.stream().map(Holding::value).distinct().toList();
  }
}
