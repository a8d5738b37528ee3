package dev.standpoint.assemble.profile;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.FilteredViews;
import dev.standpoint.assemble.history.HistoryLog;
import dev.standpoint.assemble.matrix.Conflict;
import dev.standpoint.model.note.ViewFilter;
import java.util.List;

/**
 * The profiles of all actors, issues, sources and outlets. Actors and issues are in the order of
 * their registers, sources by number, outlets by name. An actor has a profile if it, or anyone who
 * ever belonged to it, has a position or an event; an issue if it has a position or is a condition.
 */
public record Profiles(
    List<ActorProfile> actors,
    List<IssueProfile> issues,
    List<SourceProfile> sources,
    List<OutletProfile> outlets) {

  public Profiles {
    actors = List.copyOf(actors);
    issues = List.copyOf(issues);
    sources = List.copyOf(sources);
    outlets = List.copyOf(outlets);
  }

  /** Views that two kinds of profile need are computed once, here. */
  public static Profiles of(Briefing briefing) {
    FilteredViews all = briefing.views(ViewFilter.ALL);
    List<HistoryLog> histories = all.histories();
    List<Conflict> conflicts = all.conflicts();
    CoverageIndex index = new CoverageIndex(briefing);
    return new Profiles(
        new ActorProfiles(briefing, all, histories, conflicts).all(),
        new IssueProfiles(briefing, all, histories, conflicts).all(),
        index.sources(),
        index.outlets(all.coverage()));
  }
}
