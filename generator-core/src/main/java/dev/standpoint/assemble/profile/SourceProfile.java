package dev.standpoint.assemble.profile;

import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Source;
import java.util.List;

/** The positions and events that cite one source, each in reading order. */
public record SourceProfile(Source source, List<Position> positions, List<Event> events) {

  public SourceProfile {
    positions = List.copyOf(positions);
    events = List.copyOf(events);
  }
}
