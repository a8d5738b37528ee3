package dev.standpoint.model.record;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.language.TextLanguage;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.Identified;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened or is due. Lane and place are empty if the author gave none.
 *
 * @param same the event that this is another report of; null if it is an event of its own
 */
public record Event(
    EventId id,
    String title,
    RecordDates dating,
    Status status,
    String lane,
    String place,
    List<ActorId> actors,
    Evidence evidence,
    @Nullable EventId same,
    RecordLocation location)
    implements Identified<EventId> {

  /** The status that the author gave. UNSTATED leaves it to the as-of date. */
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
    return new Event(other, title, dating, status, lane, place, actors, evidence, same, location);
  }

  /** The same event under another title. */
  public Event withTitle(String other) {
    return new Event(id, other, dating, status, lane, place, actors, evidence, same, location);
  }

  /** The same event at another time. */
  public Event withDating(RecordDates other) {
    return new Event(id, title, other, status, lane, place, actors, evidence, same, location);
  }

  /** The same event with other evidence. */
  public Event withEvidence(Evidence other) {
    return new Event(id, title, dating, status, lane, place, actors, other, same, location);
  }

  /** The same event with a title in that language. */
  public Event in(TextLanguage language) {
    return new Event(
        id, title, dating, status, lane, place, actors, evidence, same, location.in(language));
  }

  @Override
  public Span at() {
    return location.at();
  }
}
