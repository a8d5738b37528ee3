package dev.standpoint.model;

import dev.standpoint.diagnostic.Span;
import java.util.List;

/** Something that happened or is due. Lane and venue are empty where the author gave none. */
public record Event(
    EventId id,
    String title,
    Dating dating,
    Status status,
    String lane,
    String venue,
    List<ActorId> actors,
    Evidence evidence,
    Place place)
    implements Identified<EventId> {

  /** What the author says of an event's standing; UNSTATED leaves it to the as-of date. */
  public enum Status {
    UNSTATED,
    PLANNED,
    CANCELLED,
    ALLEGED
  }

  public Event {
    actors = List.copyOf(actors);
  }

  /** The same event under another id. */
  public Event withId(EventId other) {
    return new Event(other, title, dating, status, lane, venue, actors, evidence, place);
  }

  /** The same event under another title. */
  public Event withTitle(String other) {
    return new Event(id, other, dating, status, lane, venue, actors, evidence, place);
  }

  /** The same event with other evidence. */
  public Event withEvidence(Evidence other) {
    return new Event(id, title, dating, status, lane, venue, actors, other, place);
  }

  @Override
  public Span at() {
    return place.at();
  }
}
