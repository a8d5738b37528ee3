package dev.standpoint.assemble.profile;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.FilteredViews;
import dev.standpoint.assemble.history.HistoryLog;
import dev.standpoint.assemble.matrix.Conflict;
import dev.standpoint.model.note.ViewFilter;
import java.util.List;

/**
 * What a pack holds seen from each actor, issue, source and outlet. Actors and issues are in the
 * order of their registers, sources by number, outlets by name. Actors are all with a position or
 * an event and the groups above them; issues all with a position or a condition on them.
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

  public static Profiles of(Briefing briefing) {
    FilteredViews whole = briefing.excerpt(ViewFilter.ALL);
    List<HistoryLog> trails = whole.trails();
    List<Conflict> conflicts = whole.conflicts();
    CoverageIndex carriage = new CoverageIndex(briefing);
    return new Profiles(
        new ActorProfiles(briefing, whole, trails, conflicts).all(),
        new IssueProfiles(briefing, whole, trails, conflicts).all(),
        carriage.sources(),
        carriage.outlets(whole.coverage()));
  }
}
