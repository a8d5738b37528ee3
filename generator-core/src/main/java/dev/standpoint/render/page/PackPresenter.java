package dev.standpoint.render.page;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.model.PackInfo;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.language.TextLanguage;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.MatrixLayout;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.model.note.TextLanguages;
import dev.standpoint.model.note.ViewKind;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.SourceId;
import dev.standpoint.render.DataFile;
import dev.standpoint.render.link.ElementIds;
import dev.standpoint.render.link.LinkResolver;
import dev.standpoint.render.link.Medium;
import dev.standpoint.render.link.RenderedRecords;
import dev.standpoint.render.markup.Markup;
import dev.standpoint.render.prose.HeadingLevels;
import dev.standpoint.render.prose.ProseWriter;
import dev.standpoint.render.view.BriefingWords;
import dev.standpoint.render.view.FrontPagePresenter;
import dev.standpoint.render.view.ListView;
import dev.standpoint.render.view.NoteRecordPresenter;
import dev.standpoint.render.view.PageLimits;
import dev.standpoint.render.view.PageView;
import dev.standpoint.render.view.PrintView;
import dev.standpoint.render.view.ProfilePresenter;
import dev.standpoint.render.view.SourcePresenter;
import dev.standpoint.render.view.SourceView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a briefing into the words and the medium that templates print.
 *
 * <p>One presenter serves all pages that have the same path to the top folder. It owns the
 * presenters of views, records and sources, which share one {@link BriefingWords}.
 */
public final class PackPresenter {

  private final Briefing briefing;
  private final Medium medium;
  private final LinkResolver hrefs;
  private final BriefingWords wording;
  private final NoteRecordPresenter recorder;
  private final PageLimits limits;
  private final PlacedViewWriter views;

  PackPresenter(Briefing briefing, Medium medium, TemplateEngine engine) {
    this(
        briefing,
        medium,
        engine,
        new LinkResolver(briefing, medium),
        new PageLimits(briefing, medium));
  }

  /**
   * {@code engine} fills in the views that authors placed in their text; {@code limits} collects
   * what the pages leave out.
   */
  PackPresenter(
      Briefing briefing,
      Medium medium,
      TemplateEngine engine,
      LinkResolver hrefs,
      PageLimits limits) {
    this.briefing = briefing;
    this.medium = medium;
    this.hrefs = hrefs;
    this.wording = new BriefingWords(briefing, hrefs);
    this.recorder = new NoteRecordPresenter(briefing, wording, hrefs);
    this.limits = limits;
    this.views = new PlacedViewWriter(briefing, medium, engine, pack(), wording, hrefs, limits);
  }

  /** What a placed view sees of the pack: the files next to the pages do not matter to it. */
  private PageView.Pack pack() {
    return pack(PageView.Downloads.NONE);
  }

  /** What all pages of the pack share. */
  PageView.Pack pack(PageView.Downloads downloads) {
    PackInfo info = briefing.pack().info();
    return new PageView.Pack(
        info.id(),
        info.title(),
        info.summary(),
        info.language(),
        info.publisher(),
        info.edition(),
        wording.full(Edtf.of(briefing.asOf())),
        briefing.asOf().toString(),
        new PageView.Labels(
            briefing.pack().label().map(Tlp::toString).orElse(""),
            briefing.maxTlp().map(Tlp::toString).orElse("")),
        downloads);
  }

  /** The files of data, each with what it is for. */
  List<PageView.DataFile> dataFiles() {
    return Arrays.stream(DataFile.values())
        .map(
            file ->
                new PageView.DataFile(
                    file.fileName(), file.path(), wording.words().say("data", file)))
        .toList();
  }

  /** The front page; {@code top} is the level of its highest headings. */
  PageView.Front front(int top, int keyPointsTop) {
    Note front = briefing.pack().front();
    return front(
        prose(front, RenderedRecords.keyPoints(front), keyPointsTop),
        prose(front, RenderedRecords.besideKeyPoints(front), top),
        briefing.pack().notes().stream().map(this::noteLink).toList());
  }

  /** The same without its text but for the key points. */
  PageView.Front brief(int keyPointsTop) {
    Note front = briefing.pack().front();
    return front(
        prose(front, RenderedRecords.keyPoints(front), keyPointsTop), Markup.NONE, List.of());
  }

  /** The parts of the front page that are not text come from one place for all media. */
  private PageView.Front front(Markup keyPoints, Markup prose, List<PageView.NoteLink> notes) {
    FrontPagePresenter front = new FrontPagePresenter(briefing, medium, wording, hrefs, limits);
    return new PageView.Front(
        keyPoints,
        prose,
        new PageView.FrontPositions(front.matrix(), front.isGlanced(), front.spreads()),
        front.shifts(),
        front.hasMoreShifts(),
        front.changes(),
        front.timeline(),
        front.hasMoreEvents(),
        front.carried(),
        notes);
  }

  /** A note's text below its title; {@code top} is the level of its highest headings. */
  Markup prose(Note note, int top) {
    return prose(note, RenderedRecords.text(note), top);
  }

  /** Blocks of a note as markup; an empty list costs nothing. */
  private Markup prose(Note note, List<Block> blocks, int top) {
    return blocks.isEmpty()
        ? Markup.NONE
        : new ProseWriter(briefing, medium, hrefs, views).write(blocks, note, top);
  }

  /** The highest headings of a note's text. */
  List<PageView.Link> headings(Note note) {
    HeadingLevels levels = new HeadingLevels(1);
    TextLanguages languages = TextLanguages.in(note);
    List<PageView.Link> headings = new ArrayList<>();
    for (Block block : RenderedRecords.text(note)) {
      if (block instanceof Block.Heading heading && levels.next(heading.level()) == 1) {
        String label = PlainText.ofInlines(heading.inlines());
        String href = hrefs.heading(note, heading.anchor());
        TextLanguage words = TextLanguages.ofWords(heading.inlines(), languages.of(heading));
        headings.add(PageView.Link.to(label, href).in(wording.language(words)));
      }
    }
    return headings;
  }

  /** A note in a list, with its opening and its numbers of records. */
  PageView.NoteLink noteLink(Note note) {
    TextLanguages languages = TextLanguages.in(note);
    Optional<Block> opening = NoteOpening.paragraph(note);
    NoteOpening words = new NoteOpening(briefing, wording.words().figures());
    return new PageView.NoteLink(
        note.title(),
        wording.language(languages.title()),
        hrefs.note(note),
        opening.map(words::words).orElse(""),
        wording.language(
            opening
                .map(block -> TextLanguages.ofWords(block.inlines(), languages.of(block)))
                .orElse(note.language())),
        recorder.positions(note).size(),
        recorder.events(note).size());
  }

  /** A link from one note to another, which are in one folder. */
  PageView.Link neighbour(Note note) {
    return PageView.Link.to(note.title(), note.slug() + ".html").in(titleLanguage(note));
  }

  /** The language of a note's title. */
  PageView.Language titleLanguage(Note note) {
    return wording.language(TextLanguages.in(note).title());
  }

  /** The records of a note, for the page of this note. */
  List<PageView.Recorded> recorded(Note note) {
    return recorder.recorded(note);
  }

  /** The sources that the front matter of a note gives for all of it. */
  List<SourceView.Citation> defaultSources(Note note) {
    return wording.citations(
        note.defaultSources().stream().map(id -> new Citation(id, "", "")).toList());
  }

  /** What makes pages of actors, issues, sources and outlets. */
  ProfilePresenter profiles() {
    return new ProfilePresenter(briefing, medium, wording, hrefs, limits, recorder, this::noteLink);
  }

  /** What the pages made so far leave out. */
  List<Diagnostic> diagnostics() {
    return limits.diagnostics();
  }

  /** The tables, figures and views in the printed text. */
  List<PrintView.PrintedFigure> figures(PrintedLinks text) {
    return new FigureList(briefing, views, wording, text).figures();
  }

  /** A view of the full briefing, below a heading of the level. */
  ListView.Section section(ViewKind kind, MatrixLayout layout, int level) {
    return views.section(kind, layout, level);
  }

  /** The same of what happened and what was said in one order. */
  ListView.Section eventsAndPositions(int level) {
    return views.eventsAndPositions(level);
  }

  /** The name of an actor, linked if it has a page. */
  PageView.Link link(Actor actor) {
    return wording.link(actor);
  }

  PageView.Link link(Issue issue) {
    return wording.link(issue);
  }

  /**
   * All sources that are cited. The entry of a note is made once and used by each of its sources.
   */
  SourceView.Sources sources() {
    Map<String, PageView.NoteLink> links = new HashMap<>();
    return new SourcePresenter(briefing, wording, hrefs)
        .sources((note, source) -> links.computeIfAbsent(note.slug(), slug -> noteLink(note)));
  }

  /** The same in print, where each note's entry leads to its first citation in the text. */
  SourceView.Sources printedSources(PrintedLinks text) {
    return new SourcePresenter(briefing, wording, hrefs)
        .sources((note, source) -> citingNote(note, source, text));
  }

  /** A note among those that cite a source. Its first citation is the best place to lead to. */
  private PageView.NoteLink citingNote(Note note, SourceId source, PrintedLinks text) {
    String first = ElementIds.firstCitation(note, source);
    boolean front = note.slug().equals(Medium.FRONT);
    String title = front ? wording.words().say("front.page") : note.title();
    String href = text.hasId(first) ? "#" + first : hrefs.note(note);
    PageView.Language language = front ? PageView.Language.OF_PAGE : titleLanguage(note);
    return new PageView.NoteLink(title, language, href, "", PageView.Language.OF_PAGE, 0, 0);
  }
}
