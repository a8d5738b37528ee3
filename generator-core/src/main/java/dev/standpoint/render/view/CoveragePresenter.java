package dev.standpoint.render.view;

import dev.standpoint.assemble.coverage.Coverage;
import dev.standpoint.model.record.Event;
import dev.standpoint.render.link.LinkResolver;
import dev.standpoint.render.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts into words who carried what. */
public final class CoveragePresenter {

  private final BriefingWords wording;
  private final LinkResolver hrefs;
  private final StatementPresenter said;
  private final PageView.Link unnamed;

  public CoveragePresenter(BriefingWords wording, LinkResolver hrefs, StatementPresenter said) {
    this.wording = wording;
    this.hrefs = hrefs;
    this.said = said;
    this.unnamed = PageView.Link.unlinked(wording.words().say("coverage.unnamed"));
  }

  /** Sources without an outlet are in one row and column of their own, which come last. */
  public ListView.Coverage coverage(Coverage coverage) {
    List<ListView.OutletRow> rows = new ArrayList<>();
    for (int i = 0; i < coverage.outlets().size() && !coverage.issues().isEmpty(); i++) {
      int row = i;
      rows.add(
          new ListView.OutletRow(
              wording.outlet(coverage.outlets().get(i)),
              coverage.issues().stream().map(issue -> share(issue.shares().get(row))).toList()));
    }
    List<PageView.Link> outlets =
        new ArrayList<>(coverage.outlets().stream().map(wording::outlet).toList());
    boolean hasUnnamed = coverage.hasUnnamed();
    if (hasUnnamed) {
      outlets.add(unnamed);
      if (!coverage.issues().isEmpty()) {
        rows.add(
            new ListView.OutletRow(
                unnamed, coverage.issues().stream().map(CoveragePresenter::unnamed).toList()));
      }
    }
    return new ListView.Coverage(
        coverage.issues().stream()
            .map(issue -> new ListView.Counted(wording.link(issue.of()), voices(issue)))
            .toList(),
        rows,
        outlets,
        coverage.events().stream().map(event -> event(event, hasUnnamed)).toList(),
        coverage.singleVoices().stream().map(single -> said.said(single.held())).toList());
  }

  /** An event with one share for each outlet, in the order of the columns. */
  private ListView.CoveredEvent event(Coverage.Subject<Event> subject, boolean withUnnamed) {
    Event event = subject.of();
    List<ListView.Share> shares = new ArrayList<>();
    subject.shares().forEach(share -> shares.add(share(share)));
    if (withUnnamed) {
      shares.add(unnamed(subject));
    }
    return new ListView.CoveredEvent(
        wording.compact(event.dating().when()),
        BriefingWords.capitalized(event.title()),
        wording.language(event.location()),
        hrefs.record(event.id(), event.location(), event.evidence()),
        voices(subject),
        shares);
  }

  /** What an outlet carried of a subject; 0 means that it is not cited for it. */
  private static ListView.Share share(Coverage.Share share) {
    return new ListView.Share(share.carried(), share.first(), share.carried() == 0);
  }

  /** An unnamed outlet cannot be counted as one that is not cited. */
  private static ListView.Share unnamed(Coverage.Subject<?> subject) {
    return new ListView.Share(subject.unnamed().carried(), subject.unnamed().first(), false);
  }

  private String voices(Coverage.Subject<?> subject) {
    Words words = wording.words();
    return subject.unnamedVoices() == 0
        ? words.count("coverage.voices", subject.voices())
        : words.count(
            "coverage.voices-unnamed",
            subject.voices(),
            Map.of("unnamed", words.number(subject.unnamedVoices())));
  }
}
