package dev.standpoint.render.view;

import dev.standpoint.assemble.history.Holding;
import dev.standpoint.model.note.MatrixLayout.Part;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Dating;
import dev.standpoint.model.record.Position;
import dev.standpoint.render.link.Hrefs;
import java.util.Collection;
import java.util.List;

/** Puts what an actor held into words, as lists of positions show it. */
public final class SaidMaker {

  private final Wording wording;
  private final Hrefs hrefs;

  public SaidMaker(Wording wording, Hrefs hrefs) {
    this.wording = wording;
    this.hrefs = hrefs;
  }

  View.Said said(Holding holding) {
    return said(holding, List.of(Part.values()));
  }

  /** The same without the parts that are not asked for. */
  View.Said said(Holding holding, Collection<Part> parts) {
    Position last = holding.last();
    boolean dated = parts.contains(Part.DATE);
    List<Citation> cited = parts.contains(Part.SOURCES) ? holding.citations() : List.of();
    return new View.Said(
        wording.link(last.actor()),
        wording.link(last.issue()),
        wording.held(last),
        parts.contains(Part.CONDITIONS) ? wording.conditions(holding.conditions()) : "",
        parts.contains(Part.WORDS) ? last.statement().words() : "",
        dated ? wording.compact(last.dating().when()) : "",
        dated ? Wording.machine(last.dating().when()) : "",
        dated && last.dating().basis() == Dating.Basis.REPORTED,
        href(last),
        wording.citations(cited));
  }

  View.Earlier earlier(Holding holding) {
    Position last = holding.last();
    String date = wording.compact(last.dating().when());
    return new View.Earlier(wording.held(last), date, href(last));
  }

  String href(Position position) {
    return hrefs.record(position.id(), position.place(), position.evidence());
  }
}
