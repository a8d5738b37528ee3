package dev.standpoint.render.page;

import dev.standpoint.assemble.Agreement;
import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.FilteredViews;
import dev.standpoint.assemble.change.Changes;
import dev.standpoint.assemble.coverage.Coverage;
import dev.standpoint.assemble.matrix.ActorShift;
import dev.standpoint.assemble.matrix.Matrix;
import dev.standpoint.assemble.matrix.PositionGrid;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.MatrixLayout;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.note.ViewFilter;
import dev.standpoint.model.note.ViewKind;
import dev.standpoint.render.link.ElementIds;
import dev.standpoint.render.link.LinkResolver;
import dev.standpoint.render.link.Medium;
import dev.standpoint.render.markup.Markup;
import dev.standpoint.render.prose.PlacedViewMarkup;
import dev.standpoint.render.view.BriefingWords;
import dev.standpoint.render.view.ChangesPresenter;
import dev.standpoint.render.view.ChangesView;
import dev.standpoint.render.view.ChartPresenter;
import dev.standpoint.render.view.CoveragePresenter;
import dev.standpoint.render.view.GridPresenter;
import dev.standpoint.render.view.ListPresenter;
import dev.standpoint.render.view.ListView;
import dev.standpoint.render.view.MatrixPresenter;
import dev.standpoint.render.view.MatrixView;
import dev.standpoint.render.view.PageLimits;
import dev.standpoint.render.view.PageView;
import dev.standpoint.render.view.SourcePresenter;
import dev.standpoint.render.view.SourceView;
import dev.standpoint.render.view.StatementPresenter;
import dev.standpoint.render.view.TimelinePresenter;
import dev.standpoint.render.view.TimelineView;
import dev.standpoint.render.view.ViewWords;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes the views that an author placed in a note, by the template of the theme for them.
 *
 * <p>Pages of views use it as well, so that a view looks the same wherever it is. The kind of a
 * view decides on its contents, the filter of the author on its records.
 */
final class PlacedViewWriter implements PlacedViewMarkup {

  private static final String TEMPLATE = "parts/placed.ftlh";

  /** How many of the pairs of actors that agree most are shown, and how many that agree least. */
  private static final int PAIRS = 15;

  private final Briefing briefing;
  private final Medium medium;
  private final TemplateEngine engine;
  private final PageView.Pack pack;
  private final ViewWords words;
  private final MatrixPresenter matrices;
  private final GridPresenter grids;
  private final TimelinePresenter timelines;
  private final CoveragePresenter coverages;
  private final ChartPresenter charts;
  private final ListPresenter lists;
  private final SourcePresenter sources;
  private final ChangesPresenter changes;
  private final PageLimits limits;

  /** The ids of the views of each note, by its slug. */
  private final Map<String, Map<Block.View, String>> ids = new HashMap<>();

  /** The views that are made already, by their ids. */
  private final Map<String, ListView.Placed<?>> placed = new HashMap<>();

  PlacedViewWriter(
      Briefing briefing,
      Medium medium,
      TemplateEngine engine,
      PageView.Pack pack,
      BriefingWords wording,
      LinkResolver hrefs,
      PageLimits limits) {
    this.briefing = briefing;
    this.medium = medium;
    this.limits = limits;
    this.engine = engine;
    this.pack = pack;
    this.words = new ViewWords(briefing, wording);
    this.matrices = new MatrixPresenter(briefing, wording, hrefs);
    StatementPresenter said = new StatementPresenter(wording, hrefs);
    this.grids = new GridPresenter(briefing, wording, said);
    this.timelines = new TimelinePresenter(briefing, medium, wording, hrefs);
    this.coverages = new CoveragePresenter(wording, hrefs, said);
    this.charts = new ChartPresenter(briefing, medium, wording, said);
    this.lists = new ListPresenter(wording, said, limits);
    this.sources = new SourcePresenter(briefing, wording, hrefs);
    this.changes = new ChangesPresenter(wording, said, timelines, sources);
  }

  /** The views of a note in reading order, each with its id. */
  static Map<Block.View, String> ids(Note note) {
    Map<Block.View, String> ids = new LinkedHashMap<>();
    NoteText.blocks(note.blocks())
        .filter(Block.View.class::isInstance)
        .map(Block.View.class::cast)
        .forEach(view -> ids.put(view, ElementIds.view(note, ids.size() + 1)));
    return ids;
  }

  /** The id of a view in its note. */
  private String id(Block.View view, Note note) {
    String id = ids.computeIfAbsent(note.slug(), slug -> ids(note)).get(view);
    if (id == null) {
      throw new IllegalStateException("no view at " + view.at());
    }
    return id;
  }

  /** A view that an author placed. */
  @Override
  public Markup write(Block.View view, Note note) {
    return fill(placed(view, note));
  }

  /** A link within its document to a view; absent if the view shows nothing. */
  Optional<PageView.Link> link(Block.View view, Note note) {
    ListView.Placed<?> shown = placed(view, note);
    return shown.empty().isEmpty()
        ? Optional.of(PageView.Link.to(shown.title(), "#" + shown.id()))
        : Optional.empty();
  }

  /** Made once: the list of figures in print asks for it again. */
  private ListView.Placed<?> placed(Block.View view, Note note) {
    Frame frame = new Frame(id(view, note), words.title(view), 0, view.at());
    ListView.Placed<?> made = placed.get(frame.id());
    if (made == null) {
      made = placed(view.kind(), view.layout(), briefing.views(view.filter()), frame);
      placed.put(frame.id(), made);
    }
    return made;
  }

  /** A view of the full briefing on a page of ours, below a heading of the level. */
  ListView.Section section(ViewKind kind, MatrixLayout layout, int level) {
    String title = words.name(kind, layout);
    String id = kind == ViewKind.MATRIX ? "by-" + name(layout.down()) : kind.toString();
    FilteredViews all = briefing.views(ViewFilter.ALL);
    ListView.Placed<?> placed = placed(kind, layout, all, new Frame(id, title, level, pack()));
    boolean nothing = !placed.empty().isEmpty() && !(placed.content() instanceof TooLarge);
    return new ListView.Section(id, title, nothing, fill(placed));
  }

  /** What happened and what was said in one order, below a heading of the level. */
  ListView.Section eventsAndPositions(int level) {
    Frame frame = new Frame("events-and-positions", words.eventsAndPositions(), level, pack());
    FilteredViews all = briefing.views(ViewFilter.ALL.withSaid());
    ListView.Placed<?> placed = timeline(all, frame);
    return new ListView.Section(frame.id(), frame.title(), !placed.empty().isEmpty(), fill(placed));
  }

  /** The place of views that are not in a note. */
  private Span pack() {
    return briefing.pack().info().at();
  }

  /** The name of a level, which is part of an anchor. */
  private static String name(MatrixLayout.Down down) {
    return down.name().toLowerCase(Locale.ROOT);
  }

  /** The markup of a view, which the theme decides. */
  private Markup fill(ListView.Placed<?> placed) {
    PageView.Page<?> page =
        new PageView.Page<>(medium.kind(), placed.title(), "", List.of(), List.of(), placed);
    return new Markup(engine.fill(TEMPLATE, pack, page));
  }

  private ListView.Placed<?> placed(
      ViewKind kind, MatrixLayout layout, FilteredViews filtered, Frame frame) {
    return switch (kind) {
      case MATRIX -> matrix(layout, filtered, frame);
      case TIMELINE -> timeline(filtered, frame);
      case COVERAGE -> coverage(filtered.coverage(), frame);
      case HISTORY -> list(kind, frame, lists.histories(filtered.histories()));
      case SHIFTS -> shifts(filtered.shifts(), frame);
      case CHANGES -> changes(filtered.changes(), frame);
      case CONFLICTS -> list(kind, frame, lists.conflicts(filtered.conflicts()));
      case GAPS -> list(kind, frame, lists.gaps(filtered.gaps()));
      case CONDITIONS -> list(kind, frame, lists.conditions(filtered.conditions()));
      case SOURCES -> sources(frame, sources.listed(filtered.sources()));
      case AGREEMENT -> agreement(filtered.agreement(), frame);
    };
  }

  /** A matrix without rows is empty; blank cells alone are not. */
  private ListView.Placed<?> matrix(MatrixLayout layout, FilteredViews filtered, Frame frame) {
    if (isGrid(layout)) {
      PositionGrid grid = filtered.grid(layout);
      return matrix(
          frame,
          cells(grid.rows(), grid.columns()),
          () ->
              isOfOutlets(layout)
                  ? grids.outlets(grid, layout)
                  : grids.groups(grid, filtered.matrix(), layout));
    }
    Matrix matrix = filtered.matrix();
    return matrix(
        frame,
        cells(matrix.rows(), matrix.issues()),
        () ->
            layout.down() == MatrixLayout.Down.GROUP
                ? matrices.matrix(filtered.grouped(), layout.parts())
                : matrices.matrix(matrix, layout.parts()));
  }

  /** The table of so many cells, unless these are too many. */
  private ListView.Placed<?> matrix(Frame frame, long cells, Supplier<MatrixView.Matrix> table) {
    if (limits.isTooLarge(frame.title(), frame.at(), cells)) {
      return tooLarge(ViewKind.MATRIX, frame, cells);
    }
    MatrixView.Matrix content = table.get();
    return placed(ViewKind.MATRIX, frame, content.rows().isEmpty(), content);
  }

  private static long cells(List<?> rows, List<?> columns) {
    return (long) rows.size() * columns.size();
  }

  /** A view that is too large has a sentence in its place. */
  private ListView.Placed<?> tooLarge(ViewKind kind, Frame frame, long cells) {
    return frame.of(kind.toString(), "", limits.tooLarge(cells), new TooLarge());
  }

  /** Groups and outlets need a grid; actors of their own do not. */
  private static boolean isGrid(MatrixLayout layout) {
    return isOfOutlets(layout)
        || (layout.down() != MatrixLayout.Down.GROUP && layout.down() != MatrixLayout.Down.PERSON);
  }

  /** Outlets across need the same table, whatever is down. */
  private static boolean isOfOutlets(MatrixLayout layout) {
    return layout.across() == MatrixLayout.Across.OUTLET
        || layout.down() == MatrixLayout.Down.OUTLET;
  }

  /** A timeline without entries has no groups. */
  private ListView.Placed<?> timeline(FilteredViews filtered, Frame frame) {
    TimelineView.Timeline content = timelines.timeline(filtered.timeline(), frame.id());
    return placed(ViewKind.TIMELINE, frame, content.groups().isEmpty(), content);
  }

  /** The pictures and the table of the same shifts. */
  private ListView.Placed<?> shifts(List<ActorShift> shifts, Frame frame) {
    ListView.Shifts content =
        new ListView.Shifts(charts.shifts(shifts, frame.id()), lists.shifts(shifts));
    return placed(ViewKind.SHIFTS, frame, shifts.isEmpty(), content);
  }

  /** What became known since a day. */
  private ListView.Placed<?> changes(Changes all, Frame frame) {
    ChangesView.Changes content = changes.changes(all, all.list().size());
    return placed(ViewKind.CHANGES, frame, all.list().isEmpty(), content);
  }

  /** Single reports alone do not make a coverage. */
  private ListView.Placed<?> coverage(Coverage coverage, Frame frame) {
    long cells =
        cells(coverage.issues(), coverage.outlets()) + cells(coverage.events(), coverage.outlets());
    if (limits.isTooLarge(frame.title(), frame.at(), cells)) {
      return tooLarge(ViewKind.COVERAGE, frame, cells);
    }
    ListView.Coverage content = coverages.coverage(coverage);
    boolean empty = content.columns().isEmpty() && content.events().isEmpty();
    return placed(ViewKind.COVERAGE, frame, empty, content);
  }

  /** The rule of a long list says that its middle is left out. */
  private ListView.Placed<?> agreement(List<Agreement> pairs, Frame frame) {
    List<ListView.Agreement> content = lists.agreement(Agreement.ends(pairs, PAIRS));
    String rule = words.agreementRule(pairs.size(), PAIRS);
    String empty = content.isEmpty() ? words.empty(ViewKind.AGREEMENT) : "";
    return frame.of(ViewKind.AGREEMENT.toString(), rule, empty, content);
  }

  /** The sources that are cited by what the filter leaves. */
  private ListView.Placed<?> sources(Frame frame, SourceView.Sources content) {
    return placed(ViewKind.SOURCES, frame, content.sources().isEmpty(), content);
  }

  /** A view that is one list. */
  private ListView.Placed<?> list(ViewKind kind, Frame frame, List<?> content) {
    return placed(kind, frame, content.isEmpty(), content);
  }

  /** A view with the rule of its kind, or the sentence for an empty one. */
  private <C> ListView.Placed<C> placed(ViewKind kind, Frame frame, boolean empty, C content) {
    String rule = words.rule(kind);
    return frame.of(kind.toString(), rule, empty ? words.empty(kind) : "", content);
  }

  /** The content of a view that is not shown because it is too large. */
  private record TooLarge() {}

  /** The anchor and the heading of a view; level 0 is a title that is no heading. */
  private record Frame(String id, String title, int level, Span at) {

    <C> ListView.Placed<C> of(String kind, String rule, String empty, C content) {
      return new ListView.Placed<>(id, kind, title, level, rule, empty, content);
    }
  }
}
