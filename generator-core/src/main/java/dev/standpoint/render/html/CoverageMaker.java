package dev.standpoint.render.html;

import dev.standpoint.assemble.Coverage;
import dev.standpoint.model.Event;
import java.util.ArrayList;
import java.util.List;

/** Puts into words who carried what. */
final class CoverageMaker {

  private final Wording wording;
  private final Hrefs hrefs;
  private final SaidMaker said;

  CoverageMaker(Wording wording, Hrefs hrefs, SaidMaker said) {
    this.wording = wording;
    this.hrefs = hrefs;
    this.said = said;
  }

  View.Coverage coverage(Coverage coverage) {
    List<View.OutletRow> rows = new ArrayList<>();
    for (int i = 0; i < coverage.outlets().size() && !coverage.issues().isEmpty(); i++) {
      int row = i;
      rows.add(
          new View.OutletRow(
              wording.outlet(coverage.outlets().get(i)),
              coverage.issues().stream().map(issue -> share(issue.shares().get(row))).toList()));
    }
    return new View.Coverage(
        coverage.issues().stream()
            .map(issue -> new View.Counted(wording.link(issue.of()), voices(issue)))
            .toList(),
        rows,
        coverage.outlets().stream().map(wording::outlet).toList(),
        coverage.events().stream().map(this::event).toList(),
        coverage.singles().stream().map(single -> said.said(single.holding())).toList());
  }

  private View.CoveredEvent event(Coverage.Subject<Event> subject) {
    Event event = subject.of();
    return new View.CoveredEvent(
        wording.compact(event.dating().when()),
        Wording.capitalized(event.title()),
        hrefs.record(event.id(), event.place(), event.evidence()),
        voices(subject),
        subject.shares().stream().map(CoverageMaker::share).toList());
  }

  private static View.Share share(Coverage.Share share) {
    return new View.Share(share.carried(), share.first());
  }

  private static String voices(Coverage.Subject<?> subject) {
    String voices = subject.voices() == 1 ? "1 voice" : subject.voices() + " voices";
    return subject.unnamed() == 0 ? voices : voices + ", " + subject.unnamed() + " not named";
  }
}
