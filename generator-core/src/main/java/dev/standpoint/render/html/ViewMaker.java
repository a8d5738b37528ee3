package dev.standpoint.render.html;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.Coverage;
import dev.standpoint.assemble.Timeline;
import dev.standpoint.model.Actor;
import dev.standpoint.model.Block;
import dev.standpoint.model.Citation;
import dev.standpoint.model.Edtf;
import dev.standpoint.model.Inline;
import dev.standpoint.model.Issue;
import dev.standpoint.model.MatrixLayout;
import dev.standpoint.model.Note;
import dev.standpoint.model.PackInfo;
import dev.standpoint.model.PlainText;
import dev.standpoint.model.Source;
import dev.standpoint.model.Tlp;
import dev.standpoint.model.ViewFilter;
import dev.standpoint.model.ViewKind;
import dev.standpoint.render.DataFile;
import dev.standpoint.render.FigureWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Puts a briefing into the words and medium that templates print. */
final class ViewMaker {

  private static final int OPENING_LENGTH = 180;

  /** How many shifts the front page shows. */
  private static final int SHIFTS = 8;

  /** With more events the front page lists only those around the day of the briefing. */
  private static final int LONG = 24;

  private static final int PAST = 12;
  private static final int AHEAD = 6;

  private final Briefing briefing;
  private final Medium medium;
  private final Hrefs hrefs;
  private final Wording wording;
  private final Recorder recorder;
  private final ViewWriter views;

  ViewMaker(Briefing briefing, Medium medium, TemplateEngine engine) {
    this(briefing, medium, engine, new Hrefs(briefing, medium));
  }

  /** {@code engine} makes the views that stand in prose. */
  ViewMaker(Briefing briefing, Medium medium, TemplateEngine engine, Hrefs hrefs) {
    this.briefing = briefing;
    this.medium = medium;
    this.hrefs = hrefs;
    this.wording = new Wording(briefing, hrefs);
    this.recorder = new Recorder(briefing, wording, hrefs);
    this.views = new ViewWriter(briefing, medium, engine, pack(), wording, hrefs);
  }

  /** What views in prose see of the pack: what lies beside the pages is nothing to them. */
  private View.Pack pack() {
    return pack("", false);
  }

  /**
   * {@code pdf} is the name of the PDF beside the pages, empty for none; {@code data} tells whether
   * files of data lie there.
   */
  View.Pack pack(String pdf, boolean data) {
    PackInfo info = briefing.pack().info();
    return new View.Pack(
        info.id(),
        info.title(),
        info.summary(),
        info.language(),
        info.publisher(),
        info.edition(),
        wording.full(Edtf.of(briefing.asOf())),
        briefing.asOf().toString(),
        briefing.pack().label().map(Tlp::toString).orElse(""),
        pdf,
        data ? files() : List.of());
  }

  private static List<View.DataFile> files() {
    return Arrays.stream(DataFile.values())
        .map(file -> new View.DataFile(file.fileName(), file.path(), file.purpose()))
        .toList();
  }

  /** The front page; {@code top} is the level of its highest headings. */
  View.Front front(int top, int keyPointsTop) {
    Note front = briefing.pack().front();
    List<View.Shift> shifts = places(ViewKind.SHIFTS) ? List.of() : shifts();
    boolean large = isLargeMatrix();
    return new View.Front(
        prose(front, Shown.keyPoints(front), keyPointsTop),
        prose(front, Shown.besideKeyPoints(front), top),
        places(ViewKind.MATRIX) || large
            ? MatrixMaker.NONE
            : new MatrixMaker(briefing, wording, hrefs).matrix(),
        large ? new SpreadMaker(wording).spreads(briefing.matrix()) : List.of(),
        shifts.subList(0, Math.min(SHIFTS, shifts.size())),
        shifts.size() > SHIFTS,
        places(ViewKind.TIMELINE) ? TimelineMaker.none() : timeline(),
        isLong(briefing.timeline()),
        places(ViewKind.COVERAGE) ? "" : carried(),
        briefing.pack().notes().stream().map(this::noteLink).toList());
  }

  /** On paper the matrix stands nowhere else, so that it is never summed up. */
  private boolean isLargeMatrix() {
    return medium.isFluid()
        && !places(ViewKind.MATRIX)
        && SpreadMaker.isLarge(
            briefing.excerpt(ViewFilter.ALL).grouped().entries().size(),
            briefing.matrix().issues().size());
  }

  /** The picture of all events, and the list of all where there are few. */
  private View.Timeline timeline() {
    TimelineMaker maker = new TimelineMaker(briefing, medium, wording, hrefs);
    View.Timeline whole = maker.timeline(briefing.timeline(), "timeline");
    if (!isLong(briefing.timeline())) {
      return whole;
    }
    Timeline near = briefing.timeline().near(briefing.asOf(), PAST, AHEAD);
    return new View.Timeline(whole.picture(), maker.list(near));
  }

  /** On paper there is one timeline, so that it is whole. */
  private boolean isLong(Timeline timeline) {
    return medium.isFluid() && timeline.entries().size() > LONG;
  }

  private List<View.Shift> shifts() {
    SaidMaker said = new SaidMaker(wording, hrefs);
    return new ListMaker(wording, said).shifts(briefing.excerpt(ViewFilter.ALL).shifts());
  }

  /** How much there is of sources, and how much rests on one alone; empty without sources. */
  private String carried() {
    Coverage coverage = briefing.excerpt(ViewFilter.ALL).coverage();
    int sources = briefing.sources().sources().size();
    if (sources == 0) {
      return "";
    }
    int singles = coverage.singles().size();
    return count(sources, "source")
        + " of "
        + count(coverage.outlets().size(), "outlet")
        + (singles == 0 ? "" : "; " + count(singles, "current position") + " on one voice alone");
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** Whether the author says where on the front page a view stands. */
  private boolean places(ViewKind kind) {
    return !anchor(kind).isEmpty();
  }

  /** The id of the first view of a kind that the author placed on the front page, or empty. */
  String anchor(ViewKind kind) {
    Note front = briefing.pack().front();
    return ViewWriter.ids(front).entrySet().stream()
        .filter(view -> view.getKey().kind() == kind)
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /** A note's text below its title; {@code top} is the level of its highest headings. */
  Markup prose(Note note, int top) {
    return prose(note, Shown.text(note), top);
  }

  private Markup prose(Note note, List<Block> blocks, int top) {
    return blocks.isEmpty()
        ? Markup.NONE
        : ProseWriter.write(blocks, note, top, briefing, medium, hrefs, views);
  }

  /** The highest headings of a note's text. */
  List<View.Link> headings(Note note) {
    HeadingLevels levels = new HeadingLevels(1);
    List<View.Link> headings = new ArrayList<>();
    for (Block block : Shown.text(note)) {
      if (block instanceof Block.Heading heading && levels.next(heading.level()) == 1) {
        String label = PlainText.ofInlines(heading.inlines());
        headings.add(new View.Link(label, hrefs.heading(note, heading.anchor()), false));
      }
    }
    return headings;
  }

  View.NoteLink noteLink(Note note) {
    return new View.NoteLink(
        note.title(),
        hrefs.note(note),
        opening(note),
        recorder.positions(note).size(),
        recorder.events(note).size());
  }

  private String opening(Note note) {
    String text =
        note.blocks().stream()
            .filter(Block.Paragraph.class::isInstance)
            .filter(paragraph -> !showsOnlyPictures(paragraph))
            .map(paragraph -> PlainText.ofInlines(spoken(paragraph.inlines())))
            .findFirst()
            .orElse("");
    if (text.codePointCount(0, text.length()) <= OPENING_LENGTH) {
      return text;
    }
    int longest = text.offsetByCodePoints(0, OPENING_LENGTH);
    int space = text.lastIndexOf(' ', longest);
    return text.substring(0, space < 0 ? longest : space) + PlainText.ELLIPSIS;
  }

  /** Signs that stand for words in a sentence as those words. */
  private List<Inline> spoken(List<Inline> inlines) {
    return inlines.stream().map(this::spoken).toList();
  }

  private Inline spoken(Inline inline) {
    if (inline instanceof Inline.CrossReference reference) {
      FigureWords words = new FigureWords(briefing.pack().info().language());
      String label =
          briefing
              .figures()
              .find(reference.id())
              .map(found -> words.label(found.figure().kind(), found.number()))
              .orElse("");
      return new Inline.Text(label, inline.at());
    } else if (inline instanceof Inline.Cite cite && cite.narrative()) {
      Source source = briefing.pack().sources().get(cite.citations().get(0).source());
      return new Inline.Text(Wording.name(source), inline.at());
    }
    return inline;
  }

  private static boolean showsOnlyPictures(Block paragraph) {
    return paragraph.inlines().stream()
        .allMatch(inline -> inline instanceof Inline.Image || inline instanceof Inline.LineEnd);
  }

  List<View.Recorded> recorded(Note note) {
    return recorder.recorded(note);
  }

  /** The sources that stand for all of a note, by their front matter. */
  List<View.Citation> defaultSources(Note note) {
    return wording.citations(
        note.defaultSources().stream().map(id -> new Citation(id, "", "")).toList());
  }

  /** What makes pages of actors, issues, sources and outlets. */
  ProfileMaker profiles() {
    return new ProfileMaker(briefing, medium, wording, hrefs, recorder, this::noteLink);
  }

  /** A view of the whole briefing, below a heading of the level. */
  View.Section section(ViewKind kind, MatrixLayout layout, int level) {
    return views.section(kind, layout, level);
  }

  /** The same of what happened and what was said in one order. */
  View.Section eventsAndPositions(int level) {
    return views.eventsAndPositions(level);
  }

  View.Link link(Actor actor) {
    return wording.link(actor);
  }

  View.Link link(Issue issue) {
    return wording.link(issue);
  }

  View.Sources sources() {
    return new SourceMaker(briefing, wording, hrefs).sources(this::noteLink);
  }
}
