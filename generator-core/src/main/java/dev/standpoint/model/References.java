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
 * Every reference by id in a pack, for the checks.
 *
 * @param superseded positions that are named in {@code supersedes=}
 * @param same events that are named in {@code same=}
 * @param lost ids of marks and paths of files that exist but could not be read. They are reported
 *     where they are, so references to them are not.
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
