package dev.standpoint.render.view;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.coverage.Coverage;
import dev.standpoint.assemble.matrix.Matrix;
import dev.standpoint.assemble.timeline.Timeline;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.ViewFilter;
import dev.standpoint.model.note.ViewKind;
import dev.standpoint.render.link.LinkResolver;
import dev.standpoint.render.link.Medium;
import dev.standpoint.render.link.RenderedRecords;
import dev.standpoint.render.words.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The views of a front page that the author did not place there. A view that another page has in
 * full is only a summary here.
 */
public final class FrontPagePresenter {

  /** How many changes the front page lists. */
  private static final int CHANGES = 20;

  /** How many shifts the front page shows. */
  private static final int SHIFTS = 8;

  /** With more events only those around the day of the briefing are listed. */
  private static final int LONG = 24;

  /** Of so many actors and issues paper shows no words in the table, for each is in a history. */
  private static final int CELLS = 400;

  /** How many events before the day of the briefing are listed, and how many after it. */
  private static final int PAST = 12;

  private static final int AHEAD = 6;

  private final Briefing briefing;
  private final Medium medium;
  private final BriefingWords wording;
  private final LinkResolver hrefs;
  private final List<ListView.Shift> shifts;
  private final PageLimits limits;

  public FrontPagePresenter(
      Briefing briefing,
      Medium medium,
      BriefingWords wording,
      LinkResolver hrefs,
      PageLimits limits) {
    this.briefing = briefing;
    this.medium = medium;
    this.wording = wording;
    this.hrefs = hrefs;
    this.limits = limits;
    this.shifts = places(ViewKind.SHIFTS) ? List.of() : allShifts();
  }

  /** The matrix in the form that the medium has room for; empty if it is too large for a screen. */
  public MatrixView.Matrix matrix() {
    if (places(ViewKind.MATRIX) || isLargeMatrix()) {
      return MatrixPresenter.NONE;
    }
    MatrixPresenter presenter = new MatrixPresenter(briefing, wording, hrefs);
    if (medium.isBrief()) {
      return presenter.brief();
    }
    return isGlanced() ? presenter.withoutWords() : presenter.matrix();
  }

  /** Whether a printed matrix would fill many pages, most of them with blanks. */
  public boolean isGlanced() {
    Matrix matrix = briefing.matrix();
    return medium.isBrief()
        || (medium.isWhole() && matrix.rows().size() * matrix.issues().size() > CELLS);
  }

  /** What a large matrix comes to. */
  public List<PageView.Spread> spreads() {
    return !places(ViewKind.MATRIX) && isLargeMatrix()
        ? new DistributionPresenter(wording).spreads(briefing.matrix())
        : List.of();
  }

  /** A PDF has many pages for one table; a front page on screen does not. */
  private boolean isLargeMatrix() {
    Matrix matrix = briefing.matrix();
    if (medium.isWhole()) {
      long cells = (long) matrix.rows().size() * matrix.issues().size();
      return limits.isTooLarge(wording.words().say("view.matrix.title"), cells);
    }
    return DistributionPresenter.isLarge(
        briefing.views(ViewFilter.ALL).grouped().entries().size(), matrix.issues().size());
  }

  /** The first of what became known since the day that the pack names. */
  public ChangesView.Changes changes() {
    StatementPresenter said = new StatementPresenter(wording, hrefs);
    ChangesPresenter presenter =
        new ChangesPresenter(
            wording,
            said,
            new TimelinePresenter(briefing, medium, wording, hrefs),
            new SourcePresenter(briefing, wording, hrefs));
    return presenter.changes(
        briefing.views(ViewFilter.ALL).changes(), places(ViewKind.CHANGES) ? 0 : CHANGES);
  }

  /** The latest. */
  public List<ListView.Shift> shifts() {
    return shifts.subList(0, Math.min(SHIFTS, shifts.size()));
  }

  /** Whether there are more shifts than the front page shows. */
  public boolean hasMoreShifts() {
    return shifts.size() > SHIFTS;
  }

  /** All shifts of the briefing, the latest first. */
  private List<ListView.Shift> allShifts() {
    StatementPresenter said = new StatementPresenter(wording, hrefs);
    return new ListPresenter(wording, said, limits).shifts(briefing.views(ViewFilter.ALL).shifts());
  }

  /** The picture of all events, and the list of all where there are few. */
  public TimelineView.Timeline timeline() {
    if (places(ViewKind.TIMELINE)) {
      return TimelinePresenter.none();
    }
    TimelinePresenter presenter = new TimelinePresenter(briefing, medium, wording, hrefs);
    TimelineView.Timeline all = presenter.timeline(briefing.timeline(), "timeline");
    return hasMoreEvents()
        ? new TimelineView.Timeline(
            all.picture(), presenter.list(briefing.timeline().near(briefing.asOf(), PAST, AHEAD)))
        : all;
  }

  /** Whether the timeline lists only some of its events; the picture has all of them. */
  public boolean hasMoreEvents() {
    Timeline timeline = briefing.timeline();
    return !medium.isWhole() && timeline.entries().size() > LONG;
  }

  /** How much there is of sources, and how much rests on one alone; empty without sources. */
  public String carried() {
    int sources = briefing.sources().sources().size();
    if (sources == 0 || places(ViewKind.COVERAGE)) {
      return "";
    }
    Coverage coverage = briefing.views(ViewFilter.ALL).coverage();
    int singles = coverage.singleVoices().size();
    Words words = wording.words();
    return words.say(
        singles == 0 ? "front.carried-by" : "front.carried-by-with-singles",
        Map.of(
            "sources", words.count("front.carried.sources", sources),
            "outlets", words.count("front.carried.outlets", coverage.outlets().size()),
            "positions", words.count("front.carried.singles", singles)));
  }

  /** Whether the author placed a view of the kind on the front page. */
  private boolean places(ViewKind kind) {
    Note front = briefing.pack().front();
    if (medium.isBrief()) {
      return PlacedViews.views(RenderedRecords.keyPoints(front))
          .anyMatch(view -> view.kind() == kind);
    }
    Stream<Block.View> placed =
        PlacedViews.views(front.blocks()).filter(view -> view.kind() == kind);
    // On paper a part of the view is not enough, because no other page has all of it.
    return placed.anyMatch(view -> !medium.isWhole() || PlacedViews.isWhole(view));
  }
}
