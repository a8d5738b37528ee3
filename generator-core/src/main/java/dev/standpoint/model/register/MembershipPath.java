package dev.standpoint.model.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from an actor up to a group that it speaks for. Paths share what they have in common, so
 * that all paths of an actor take no more space than its groups. {@code before} is null at the
 * start.
 */
public record MembershipPath(ActorId end, @Nullable MembershipPath before) {

  /** The path of an actor to itself. */
  public static MembershipPath of(ActorId actor) {
    return new MembershipPath(actor, null);
  }

  /** The path to a group of its end. */
  public MembershipPath to(ActorId group) {
    return new MembershipPath(group, this);
  }

  /** All on the path, the actor first. */
  public List<ActorId> actors() {
    List<ActorId> actors = new ArrayList<>();
    for (MembershipPath path = this; path != null; path = path.before) {
      actors.add(path.end);
    }
    Collections.reverse(actors);
    return actors;
  }
}
