package dev.standpoint.assemble.change;

import dev.standpoint.assemble.history.HeldValue;
import dev.standpoint.assemble.matrix.ActorShift;
import dev.standpoint.assemble.timeline.Timeline;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Source;
import java.util.Optional;

/** One thing that became known. */
public sealed interface Change {

  /** The position that became known; empty for events and sources. */
  default Optional<Position> position() {
    return Optional.empty();
  }

  /** The event that became known; empty for positions and sources. */
  default Optional<Event> event() {
    return Optional.empty();
  }

  /** An actor moved from one value to another. */
  record Shifted(ActorShift shift) implements Change {
    @Override
    public Optional<Position> position() {
      return Optional.of(shift.shift().to().last());
    }
  }

  /** {@code right} corrects {@code wrong}, a position of the same actor on the same issue. */
  record Corrected(Position wrong, Position right) implements Change {
    @Override
    public Optional<Position> position() {
      return Optional.of(right);
    }
  }

  /**
   * {@code withdrawn} no longer counts, and nothing takes its place: {@code by} says that its actor
   * is silent on the issue, or that the words are of another actor or on another issue.
   */
  record Withdrawn(Position withdrawn, Position by) implements Change {
    @Override
    public Optional<Position> position() {
      return Optional.of(withdrawn);
    }
  }

  /** A value that no position reported before, and that is neither a shift nor a correction. */
  record NewPosition(HeldValue held) implements Change {
    @Override
    public Optional<Position> position() {
      return Optional.of(held.last());
    }
  }

  /** An event, known before, has another date than {@code before}. */
  record MovedEvent(Timeline.Entry entry, Edtf before) implements Change {
    @Override
    public Optional<Event> event() {
      return Optional.of(entry.event());
    }
  }

  /** An event of which nothing was known before. */
  record NewEvent(Timeline.Entry entry) implements Change {
    @Override
    public Optional<Event> event() {
      return Optional.of(entry.event());
    }
  }

  /** A source that the pack did not cite before. */
  record NewSource(Source source) implements Change {}
}
