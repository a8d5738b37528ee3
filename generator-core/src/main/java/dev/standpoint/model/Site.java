package dev.standpoint.model;

import java.util.List;

/** What stands above all packs: what it says of them together, and the registers they share. */
public record Site(
    SiteInfo info,
    Register<ActorId, Actor> actors,
    Register<IssueId, Issue> issues,
    Register<SourceId, Source> sources,
    List<Ref<ActorId>> groups) {

  /** {@code groups} are those that the shared actors are said to be members of. */
  public Site {
    groups = List.copyOf(groups);
  }
}
