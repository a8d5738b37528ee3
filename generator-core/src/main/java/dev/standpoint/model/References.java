package dev.standpoint.model;

import java.util.List;
import java.util.Set;

/**
 * Every actor, issue and source that is named by its id anywhere in a pack, where it is named; and
 * what was {@code lost}: ids of marks and paths of files that are there, but too faulty to be read.
 */
public record References(
    List<Ref<ActorId>> actors,
    List<Ref<IssueId>> issues,
    List<Ref<SourceId>> sources,
    Set<String> lost) {
  public References {
    actors = List.copyOf(actors);
    issues = List.copyOf(issues);
    sources = List.copyOf(sources);
    lost = Set.copyOf(lost);
  }
}
