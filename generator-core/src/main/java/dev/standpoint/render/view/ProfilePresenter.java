package dev.standpoint.render.view;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.profile.ActorProfile;
import dev.standpoint.assemble.profile.IssueProfile;
import dev.standpoint.assemble.profile.OutletProfile;
import dev.standpoint.assemble.profile.SourceProfile;
import dev.standpoint.assemble.timeline.Timeline;
import dev.standpoint.model.note.MatrixLayout;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorDetails;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueKind;
import dev.standpoint.model.register.Membership;
import dev.standpoint.model.register.SourceId;
import dev.standpoint.render.link.LinkResolver;
import dev.standpoint.render.link.Medium;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Puts the pages of actors, issues, sources and outlets into words. */
public final class ProfilePresenter {

  /** The part of an address that readers need not see, and a slash at its end. */
  private static final Pattern SCHEME = Pattern.compile("(?i)^https?://(?:www\\.)?|/$");

  private final Briefing briefing;
  private final BriefingWords wording;
  private final LinkResolver hrefs;
  private final NoteRecordPresenter recorder;
  private final MatrixPresenter matrices;
  private final GridPresenter grids;
  private final TimelinePresenter timelines;
  private final ChartPresenter charts;
  private final ListPresenter lists;
  private final StatementPresenter said;
  private final SourcePresenter sources;
  private final PageLimits limits;

  /** Made once, because each entry looks through all notes for its citations. */
  private final Map<SourceId, SourceView.Source> cited;

  /** {@code link} makes a note's entry in the list of where a source is cited. */
  public ProfilePresenter(
      Briefing briefing,
      Medium medium,
      BriefingWords wording,
      LinkResolver hrefs,
      PageLimits limits,
      NoteRecordPresenter recorder,
      Function<Note, PageView.NoteLink> link) {
    this.briefing = briefing;
    this.wording = wording;
    this.hrefs = hrefs;
    this.limits = limits;
    this.recorder = recorder;
    this.said = new StatementPresenter(wording, hrefs);
    this.matrices = new MatrixPresenter(briefing, wording, hrefs);
    this.grids = new GridPresenter(briefing, wording, said);
    this.timelines = new TimelinePresenter(briefing, medium, wording, hrefs);
    this.charts = new ChartPresenter(briefing, medium, wording, said);
    this.lists = new ListPresenter(wording, said, limits);
    this.sources = new SourcePresenter(briefing, wording, hrefs);
    Map<String, PageView.NoteLink> links = new HashMap<>();
    this.cited =
        sources.byId((note, id) -> links.computeIfAbsent(note.slug(), slug -> link.apply(note)));
  }

  /** The page of an actor, which can be a group. */
  public ProfileView.Actor actor(ActorProfile profile) {
    return new ProfileView.Actor(
        facts(profile.actor()),
        profile.members().stream()
            .map(member -> post(wording.link(member.actor()), member.membership()))
            .toList(),
        positions(profile),
        lists.links(profile.actor().name(), profile.gaps()),
        lists.histories(profile.histories()),
        lists.conflicts(profile.conflicts()),
        timelines.timeline(new Timeline(profile.events()), "events"),
        lists.agreement(profile.agreements()));
  }

  /** The entry of the register, with posts in its order. */
  private ProfileView.ActorFacts facts(Actor actor) {
    return new ProfileView.ActorFacts(
        actor.id().value(),
        actor.name(),
        actor.kind().toString(),
        actor.also(),
        actor.memberships().stream().map(post -> post(wording.link(post.of()), post)).toList(),
        details(actor.details()));
  }

  /** A party that is the id of an actor is shown by its name. */
  private ProfileView.Details details(ActorDetails details) {
    ActorId party = new ActorId(details.party());
    return new ProfileView.Details(
        details.description(),
        details.area(),
        briefing.pack().actors().has(party)
            ? wording.link(party)
            : PageView.Link.to(details.party(), ""),
        wording.full(details.born()),
        wording.full(details.died()),
        details.urls().stream()
            .map(url -> PageView.Link.to(SCHEME.matcher(url).replaceAll(""), url))
            .toList(),
        details.image());
  }

  /** If others speak for the actor, their positions count, as in a row of a group. */
  private MatrixView.Matrix positions(ActorProfile profile) {
    return profile.group().rows().isEmpty()
        ? matrices.matrix(profile.own(), MatrixLayout.DEFAULT.parts())
        : grids.groups(profile.group(), briefing.matrix(), MatrixLayout.DEFAULT);
  }

  /** A membership as seen from either side; {@code of} is the other side. */
  private ProfileView.Post post(PageView.Link of, Membership membership) {
    return new ProfileView.Post(
        of, membership.post(), wording.span(membership.from(), membership.to()));
  }

  /** The page of an issue. */
  public ProfileView.Issue issue(IssueProfile profile) {
    return new ProfileView.Issue(
        facts(profile.issue()),
        matrices.matrix(profile.matrix(), MatrixLayout.DEFAULT.parts()),
        charts.spread(profile.matrix(), "spread"),
        limits.links(profile.issue().name(), profile.gaps(), wording::link),
        lists.histories(profile.histories()),
        new ListView.Shifts(
            charts.shifts(profile.shifts(), "shifts"), lists.shifts(profile.shifts())),
        lists.conflicts(profile.conflicts()),
        lists.conditions(profile.conditions()),
        lists.conditions(profile.dependents()),
        carriers(profile));
  }

  /** The entry of the register. A unit says something only of a quantity. */
  private static ProfileView.IssueFacts facts(Issue issue) {
    return new ProfileView.IssueFacts(
        issue.id().value(),
        issue.name(),
        issue.question(),
        issue.kind().toString(),
        issue.kind() == IssueKind.QUANTITY ? issue.unit() : "",
        issue.options().stream().map(Issue.Option::name).toList());
  }

  /** The outlets that carried the issue and those that did not, linked if they have pages. */
  private ProfileView.Carriers carriers(IssueProfile profile) {
    String issue = profile.issue().name();
    IssueProfile.IssueCoverage coverage = profile.coverage();
    return new ProfileView.Carriers(
        limits.links(issue, coverage.carriedBy(), wording::outlet),
        limits.links(issue, coverage.first(), wording::outlet),
        limits.links(issue, coverage.notCited(), wording::outlet));
  }

  /** The page of a source: the records that are based on it. */
  public SourceView.Carried source(SourceProfile profile) {
    SourceView.Source source = cited.get(profile.source().id());
    return new SourceView.Carried(
        Objects.requireNonNull(source, "every source with a profile is cited"),
        hrefs.bibliography().isNumbered(),
        recorder.recorded(profile.positions(), profile.events()));
  }

  /** The page of an outlet: the records that are based on its sources. */
  public SourceView.Outlet outlet(OutletProfile profile) {
    SourceView.Sources carrying = sources.listed(profile.sources());
    return new SourceView.Outlet(
        profile.outlet(),
        carrying,
        recorder.recorded(profile.positions(), profile.events()),
        lists.links(profile.outlet(), profile.firstOnIssues()),
        limits.links(profile.outlet(), profile.firstWithEvents(), wording::link),
        lists.links(profile.outlet(), profile.notCitedForIssues()),
        limits.links(profile.outlet(), profile.notCitedForEvents(), wording::link),
        profile.singleVoices().stream().map(single -> said.said(single.held())).toList());
  }
}
