package dev.standpoint.model.register;

import dev.standpoint.diagnostic.Span;
import java.util.List;

/** A person, organization, state or bloc that can hold positions and belong to others. */
public record Actor(
    ActorId id,
    String name,
    ActorKind kind,
    List<String> also,
    List<Membership> memberships,
    ActorDetails details,
    Span at)
    implements Identified<ActorId> {
  public Actor {
    also = List.copyOf(also);
    memberships = List.copyOf(memberships);
  }

  /** An actor of whom the register says no more. */
  public Actor(
      ActorId id,
      String name,
      ActorKind kind,
      List<String> also,
      List<Membership> memberships,
      Span at) {
    this(id, name, kind, also, memberships, ActorDetails.NONE, at);
  }

  /** The same actor with other memberships. */
  public Actor withMemberships(List<Membership> other) {
    return new Actor(id, name, kind, also, other, details, at);
  }

  /** The same actor with other details. */
  public Actor withDetails(ActorDetails other) {
    return new Actor(id, name, kind, also, memberships, other, at);
  }
}
