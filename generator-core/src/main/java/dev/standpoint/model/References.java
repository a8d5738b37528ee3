package dev.standpoint.model;

import java.util.List;

/** Every actor, issue and source that is named by its id anywhere in a pack, where it is named. */
public record References(
    List<Ref<ActorId>> actors, List<Ref<IssueId>> issues, List<Ref<SourceId>> sources) {
  public References {
    actors = List.copyOf(actors);
    issues = List.copyOf(issues);
    sources = List.copyOf(sources);
  }
}
