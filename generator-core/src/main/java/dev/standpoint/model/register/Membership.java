package dev.standpoint.model.register;

import dev.standpoint.model.date.Edtf;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an actor belongs to another, in a post (empty for none), from a date to a date, both
 * inclusive and open where null; {@code rollsUp} is false where its words are not the group's.
 */
public record Membership(
    ActorId of, String post, @Nullable Edtf from, @Nullable Edtf to, boolean rollsUp) {

  /** The same membership without an end. */
  public Membership withoutEnd() {
    return new Membership(of, post, from, null, rollsUp);
  }

  /** Whether the membership holds on that day; an uncertain border counts as inside. */
  public boolean holdsOn(LocalDate day) {
    return (from == null || !day.isBefore(from.earliest()))
        && (to == null || !day.isAfter(to.latest()));
  }
}
