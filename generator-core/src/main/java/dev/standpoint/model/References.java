package dev.standpoint.model;

import dev.standpoint.model.record.EventId;
import dev.standpoint.model.record.PositionId;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.IdReference;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.SourceId;
import java.util.List;
import java.util.Set;

/**
 * Every actor, issue and source that is named by its id anywhere in a pack, where it is named; the
 * positions that others are said to supersede, the events of which others are said to be reports;
 * and what was {@code lost}: ids of marks and paths of files that are there, but too faulty to be
 * read.
 */
public record References(
    List<IdReference<ActorId>> actors,
    List<IdReference<IssueId>> issues,
    List<IdReference<SourceId>> sources,
    List<IdReference<PositionId>> superseded,
    List<IdReference<EventId>> same,
    Set<String> lost) {
  public References {
    actors = List.copyOf(actors);
    issues = List.copyOf(issues);
    sources = List.copyOf(sources);
    superseded = List.copyOf(superseded);
    same = List.copyOf(same);
    lost = Set.copyOf(lost);
  }
}
