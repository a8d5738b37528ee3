package dev.standpoint.render.link;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.FigureIndex;
import dev.standpoint.model.LinkIndex;
import dev.standpoint.model.LinkTarget;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Evidence;
import dev.standpoint.model.record.RecordId;
import dev.standpoint.model.record.RecordLocation;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.SourceId;
import dev.standpoint.render.cite.Bibliography;

/** Where links lead in a medium, never to what is not shown; and what links to sources say. */
public final class LinkResolver {

  private final Medium medium;
  private final LinkIndex links;
  private final RenderedRecords shown;
  private final Bibliography bibliography;
  private final FigureIndex figures;
  private final PageAddresses pages;
  private final FirstCitations firstCitations = new FirstCitations();

  public LinkResolver(Briefing briefing, Medium medium) {
    this(briefing, medium, new Bibliography(briefing));
  }

  public LinkResolver(Briefing briefing, Medium medium, Bibliography bibliography) {
    this(briefing, medium, bibliography, PageAddresses.NONE);
  }

  public LinkResolver(
      Briefing briefing, Medium medium, Bibliography bibliography, PageAddresses pages) {
    this.pages = pages;
    this.bibliography = bibliography;
    this.medium = medium;
    this.links = LinkIndex.in(briefing.pack());
    this.shown = RenderedRecords.of(briefing);
    this.figures = briefing.figures();
  }

  public Bibliography bibliography() {
    return bibliography;
  }

  /** The first citations in the document so far; they change as its text is written. */
  public FirstCitations firstCitations() {
    return firstCitations;
  }

  /** To a note; empty for a front page that has no text in print. */
  public String note(Note note) {
    return medium.note(note.slug());
  }

  public String heading(Note note, String anchor) {
    return medium.heading(note, anchor);
  }

  /** To the words of a record, or, where an as-of date left them out, to the first source. */
  public String record(RecordId id, RecordLocation place, Evidence evidence) {
    Citation first = evidence.citations().get(0);
    return shown.contains(id) ? medium.record(id, place) : source(first.source());
  }

  /** The same from a page that shows the record's note. */
  public String recordHere(RecordId id, Evidence evidence) {
    Citation first = evidence.citations().get(0);
    return shown.contains(id) ? "#" + id.anchor() : source(first.source());
  }

  /** To the entry of a source in the list of sources. */
  public String source(SourceId id) {
    return medium.source(id);
  }

  /** To the page of an actor; empty where there is none, and so for the others. */
  public String actor(ActorId id) {
    return page(pages.actor(id));
  }

  public String issue(IssueId id) {
    return page(pages.issue(id));
  }

  public String sourcePage(SourceId id) {
    return page(pages.source(id));
  }

  public String outlet(String name) {
    return page(pages.outlet(name));
  }

  /** A page that does not exist has an empty path. */
  private String page(String path) {
    return path.isEmpty() ? "" : medium.page(path);
  }

  /** To a figure that is shown. */
  public String figure(FigureIndex.Entry figure, Note from) {
    String id = figure.figure().id();
    boolean here = figure.note().slug().equals(from.slug());
    return here ? "#" + id : medium.figure(figure.note(), id);
  }

  /** Where a link in a note's text leads; empty for nowhere. */
  public String link(Inline.Link link, Note from) {
    LinkTarget target = links.target(link.target(), from);
    if (target instanceof LinkTarget.Outside outside) {
      return outside.url();
    } else if (target instanceof LinkTarget.ToNote to) {
      return note(to.note());
    } else if (target instanceof LinkTarget.ToHeading to) {
      return heading(to, from);
    } else if (target instanceof LinkTarget.ToFigure to) {
      return figures.find(to.id()).map(figure -> figure(figure, from)).orElse("");
    } else if (target instanceof LinkTarget.ToRecord to && shown.contains(to.id())) {
      boolean here = to.place().note().equals(from.slug());
      return here ? "#" + to.id().anchor() : medium.record(to.id(), to.place());
    }
    return "";
  }

  /** The title of a note is not part of its text, so a link to it leads to the note. */
  private String heading(LinkTarget.ToHeading to, Note from) {
    if (RenderedRecords.isTitle(to.note(), to.anchor())) {
      return note(to.note());
    }
    return to.note().slug().equals(from.slug())
        ? "#" + ElementIds.heading(from, to.anchor())
        : heading(to.note(), to.anchor());
  }
}
