package dev.standpoint.assemble.profile;

import dev.standpoint.assemble.coverage.Coverage;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.Source;
import java.util.List;

/**
 * What one outlet carried: its sources by number, positions and events in reading order. Issues and
 * events that it was first with, and those that it is not cited for, are in the order of the
 * coverage. {@code singleVoices} are the current values that only this outlet reports.
 */
public record OutletProfile(
    String outlet,
    List<Source> sources,
    List<Position> positions,
    List<Event> events,
    List<Issue> firstOnIssues,
    List<Event> firstWithEvents,
    List<Issue> notCitedForIssues,
    List<Event> notCitedForEvents,
    List<Coverage.SingleVoice> singleVoices) {

  public OutletProfile {
    sources = List.copyOf(sources);
    positions = List.copyOf(positions);
    events = List.copyOf(events);
    firstOnIssues = List.copyOf(firstOnIssues);
    firstWithEvents = List.copyOf(firstWithEvents);
    notCitedForIssues = List.copyOf(notCitedForIssues);
    notCitedForEvents = List.copyOf(notCitedForEvents);
    singleVoices = List.copyOf(singleVoices);
  }
}
