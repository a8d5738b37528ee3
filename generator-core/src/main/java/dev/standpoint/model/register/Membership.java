package dev.standpoint.model.register;

import dev.standpoint.model.date.Edtf;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The membership of an actor in a group.
 *
 * @param post the post in which the actor belongs to it; empty if none
 * @param from the first date, inclusive; null if open
 * @param to the last date, inclusive; null if open
 * @param rollsUp whether positions of the actor count as positions of the group
 */
public record Membership(
    ActorId of, String post, @Nullable Edtf from, @Nullable Edtf to, boolean rollsUp) {

  /** The same membership without an end. */
  public Membership withoutEnd() {
    return new Membership(of, post, from, null, rollsUp);
  }

  /** Whether the membership includes that day. An uncertain start or end counts as inside. */
  public boolean holdsOn(LocalDate day) {
    return (from == null || !day.isBefore(from.earliest()))
        && (to == null || !day.isAfter(to.latest()));
  }
}
