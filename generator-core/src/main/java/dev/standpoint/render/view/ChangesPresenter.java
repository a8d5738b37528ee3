package dev.standpoint.render.view;

import dev.standpoint.assemble.change.Change;
import dev.standpoint.assemble.change.Changes;
import dev.standpoint.assemble.history.HeldValue;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Position;
import java.util.List;

/** Puts what became known after a day into words. */
public final class ChangesPresenter {

  private final BriefingWords wording;
  private final StatementPresenter said;
  private final TimelinePresenter timelines;
  private final SourcePresenter sources;

  public ChangesPresenter(
      BriefingWords wording,
      StatementPresenter said,
      TimelinePresenter timelines,
      SourcePresenter sources) {
    this.wording = wording;
    this.said = said;
    this.timelines = timelines;
    this.sources = sources;
  }

  /** The first changes, at most so many. */
  public ChangesView.Changes changes(Changes all, int most) {
    int shown = Math.min(most, all.list().size());
    Changes changes = new Changes(all.since(), all.until(), all.list().subList(0, shown));
    return new ChangesView.Changes(
        wording.full(Edtf.of(all.since())),
        changes.of(Change.Shifted.class).stream().map(this::shift).toList(),
        changes.of(Change.Corrected.class).stream().map(this::correction).toList(),
        changes.of(Change.Withdrawn.class).stream().map(this::withdrawal).toList(),
        changes.of(Change.NewPosition.class).stream().map(c -> said.said(c.held())).toList(),
        changes.of(Change.MovedEvent.class).stream().map(c -> timelines.entry(c.entry())).toList(),
        changes.of(Change.NewEvent.class).stream().map(c -> timelines.entry(c.entry())).toList(),
        sources
            .listed(changes.of(Change.NewSource.class).stream().map(c -> c.source()).toList())
            .sources(),
        shown,
        all.list().size() - shown);
  }

  private ListView.Shift shift(Change.Shifted change) {
    return new ListView.Shift(
        said.said(change.shift().shift().from()), said.said(change.shift().shift().to()));
  }

  private ListView.Shift correction(Change.Corrected change) {
    return new ListView.Shift(said(change.wrong()), said(change.right()));
  }

  private ChangesView.Withdrawal withdrawal(Change.Withdrawn change) {
    Position by = change.by();
    return new ChangesView.Withdrawal(
        said(change.withdrawn()),
        PageView.Link.to(ListPresenter.label(by, wording), said.href(by)));
  }

  private MatrixView.Said said(Position position) {
    return said.said(new HeldValue(List.of(position)));
  }
}
