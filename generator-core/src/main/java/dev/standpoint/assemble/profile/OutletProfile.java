package dev.standpoint.assemble.profile;

import dev.standpoint.assemble.coverage.Coverage;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.Source;
import java.util.List;

/**
 * What one outlet carried: its sources by number, positions and events in reading order; what it
 * was first with and what it left out, each in the order of the coverage; and the current positions
 * that rest on its word alone.
 */
public record OutletProfile(
    String outlet,
    List<Source> sources,
    List<Position> positions,
    List<Event> events,
    List<Issue> firstOnIssues,
    List<Event> firstWithEvents,
    List<Issue> withoutIssues,
    List<Event> withoutEvents,
    List<Coverage.Single> singles) {

  public OutletProfile {
    sources = List.copyOf(sources);
    positions = List.copyOf(positions);
    events = List.copyOf(events);
    firstOnIssues = List.copyOf(firstOnIssues);
    firstWithEvents = List.copyOf(firstWithEvents);
    withoutIssues = List.copyOf(withoutIssues);
    withoutEvents = List.copyOf(withoutEvents);
    singles = List.copyOf(singles);
  }
}
