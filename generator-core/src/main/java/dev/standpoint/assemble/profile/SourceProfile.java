package dev.standpoint.assemble.profile;

import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Source;
import java.util.List;

/** What rests on one source: positions and events in reading order. */
public record SourceProfile(Source source, List<Position> positions, List<Event> events) {

  public SourceProfile {
    positions = List.copyOf(positions);
    events = List.copyOf(events);
  }
}
