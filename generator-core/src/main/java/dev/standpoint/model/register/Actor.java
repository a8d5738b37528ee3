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
    Span at)
    implements Identified<ActorId> {
  public Actor {
    also = List.copyOf(also);
    memberships = List.copyOf(memberships);
  }

  /** The same actor with other memberships. */
  public Actor withMemberships(List<Membership> other) {
    return new Actor(id, name, kind, also, other, at);
  }
}
