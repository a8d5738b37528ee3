package dev.standpoint.render.view;

import dev.standpoint.assemble.history.HeldValue;
import dev.standpoint.model.note.MatrixLayout.Part;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.RecordDates;
import dev.standpoint.render.link.LinkResolver;
import dev.standpoint.render.markup.Markup;
import dev.standpoint.render.words.Words;
import java.util.Collection;
import java.util.List;

/** Puts what an actor held into words, as lists of positions show it. */
public final class StatementPresenter {

  private final BriefingWords wording;
  private final LinkResolver hrefs;

  public StatementPresenter(BriefingWords wording, LinkResolver hrefs) {
    this.wording = wording;
    this.hrefs = hrefs;
  }

  /** All that is known of a value that was held. */
  MatrixView.Said said(HeldValue held) {
    return said(held, List.of(Part.values()));
  }

  /** The same without the parts that are not asked for. */
  MatrixView.Said said(HeldValue held, Collection<Part> parts) {
    Position last = held.last();
    boolean dated = parts.contains(Part.DATE);
    List<Citation> cited = parts.contains(Part.SOURCES) ? held.citations() : List.of();
    return new MatrixView.Said(
        wording.link(last.actor()),
        wording.link(last.issue()),
        wording.held(last),
        parts.contains(Part.CONDITIONS) ? conditions(held) : Markup.NONE,
        parts.contains(Part.WORDS)
            ? wording.marked(last.statement().shown(), wording.language(last.location()))
            : Markup.NONE,
        dated ? wording.compact(last.dating().when()) : "",
        dated ? BriefingWords.machine(last.dating().when()) : "",
        dated && last.dating().basis() == RecordDates.Basis.REPORTED,
        href(last),
        wording.citations(cited));
  }

  /** A value that the actor rejects, without the word for rejection. */
  MatrixView.Earlier rejected(HeldValue held) {
    Position last = held.last();
    String date = wording.compact(last.dating().when());
    return new MatrixView.Earlier(wording.rejected(last), date, href(last));
  }

  /** A value that the actor held before or at the same time, in short. */
  MatrixView.Earlier earlier(HeldValue held) {
    Position last = held.last();
    String date = wording.compact(last.dating().when());
    return new MatrixView.Earlier(wording.held(last), date, href(last));
  }

  Words words() {
    return wording.words();
  }

  private Markup conditions(HeldValue held) {
    return wording.marked(
        wording.conditions(held.conditions()),
        wording.language(held.conditions(), held.last().location()));
  }

  /** The words of a position alone. */
  MatrixView.Words words(Position position) {
    return new MatrixView.Words(
        position.statement().words(), wording.language(position.location()), href(position));
  }

  /** A link to the words of a position. */
  String href(Position position) {
    return hrefs.record(position.id(), position.location(), position.evidence());
  }
}
