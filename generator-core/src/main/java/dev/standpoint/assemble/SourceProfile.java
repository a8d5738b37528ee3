package dev.standpoint.assemble;

import dev.standpoint.model.Event;
import dev.standpoint.model.Position;
import dev.standpoint.model.Source;
import java.util.List;

/** What rests on one source: positions and events in reading order. */
public record SourceProfile(Source source, List<Position> positions, List<Event> events) {

  public SourceProfile {
    positions = List.copyOf(positions);
    events = List.copyOf(events);
  }
}
