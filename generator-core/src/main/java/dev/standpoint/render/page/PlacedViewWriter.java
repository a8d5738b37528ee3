package dev.standpoint.render.page;

import dev.standpoint.assemble.Agreement;
import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.FilteredViews;
import dev.standpoint.assemble.matrix.ActorShift;
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
import dev.standpoint.render.view.ChartPresenter;
import dev.standpoint.render.view.CoveragePresenter;
import dev.standpoint.render.view.GridPresenter;
import dev.standpoint.render.view.ListPresenter;
import dev.standpoint.render.view.MatrixPresenter;
import dev.standpoint.render.view.SourcePresenter;
import dev.standpoint.render.view.StatementPresenter;
import dev.standpoint.render.view.TimelinePresenter;
import dev.standpoint.render.view.View;
import dev.standpoint.render.view.ViewWords;
import dev.standpoint.render.view.Wording;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes the views that an author placed in a note, by the theme's template for them. */
final class PlacedViewWriter implements PlacedViewMarkup {

  private static final String TEMPLATE = "parts/placed.ftlh";

  /** How many of the pairs of actors that agree most are shown, and how many that agree least. */
  private static final int PAIRS = 15;

  private final Briefing briefing;
  private final Medium medium;
  private final TemplateEngine engine;
  private final View.Pack pack;
  private final ViewWords words;
  private final MatrixPresenter matrices;
  private final GridPresenter grids;
  private final TimelinePresenter timelines;
  private final CoveragePresenter coverages;
  private final ChartPresenter charts;
  private final ListPresenter lists;
  private final SourcePresenter sources;
  private final Map<String, Map<Block.View, String>> ids = new HashMap<>();
  private final Map<String, String> shown = new HashMap<>();

  PlacedViewWriter(
      Briefing briefing,
      Medium medium,
      TemplateEngine engine,
      View.Pack pack,
      Wording wording,
      LinkResolver hrefs) {
    this.briefing = briefing;
    this.medium = medium;
    this.engine = engine;
    this.pack = pack;
    this.words = new ViewWords(briefing, wording);
    this.matrices = new MatrixPresenter(briefing, wording, hrefs);
    StatementPresenter said = new StatementPresenter(wording, hrefs);
    this.grids = new GridPresenter(briefing, wording, said);
    this.timelines = new TimelinePresenter(briefing, medium, wording, hrefs);
    this.coverages = new CoveragePresenter(wording, hrefs, said);
    this.charts = new ChartPresenter(briefing, medium, wording, said);
    this.lists = new ListPresenter(wording, said);
    this.sources = new SourcePresenter(briefing, wording, hrefs);
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
    Frame frame = new Frame(id(view, note), words.title(view), 0);
    FilteredViews excerpt = briefing.excerpt(view.filter());
    View.Placed<?> placed = placed(view.kind(), view.layout(), excerpt, frame);
    if (placed.empty().isEmpty()) {
      shown.put(frame.id(), frame.title());
    }
    return fill(placed);
  }

  /** A link to a view that is written and shows something, within its document. */
  Optional<View.Link> link(Block.View view, Note note) {
    String id = id(view, note);
    return Optional.ofNullable(shown.get(id)).map(title -> new View.Link(title, "#" + id, false));
  }

  /** A view of the whole briefing on a page of ours, below a heading of the level. */
  View.Section section(ViewKind kind, MatrixLayout layout, int level) {
    String title = ViewWords.name(kind, layout);
    String id = kind == ViewKind.MATRIX ? "by-" + name(layout.down()) : kind.toString();
    FilteredViews whole = briefing.excerpt(ViewFilter.ALL);
    View.Placed<?> placed = placed(kind, layout, whole, new Frame(id, title, level));
    return new View.Section(id, title, !placed.empty().isEmpty(), fill(placed));
  }

  /** What happened and what was said in one order, below a heading of the level. */
  View.Section eventsAndPositions(int level) {
    Frame frame = new Frame("events-and-positions", ViewWords.EVENTS_AND_POSITIONS, level);
    FilteredViews whole = briefing.excerpt(ViewFilter.ALL.withSaid());
    View.Placed<?> placed = timeline(whole, frame);
    return new View.Section(frame.id(), frame.title(), !placed.empty().isEmpty(), fill(placed));
  }

  private static String name(MatrixLayout.Down down) {
    return down.name().toLowerCase(Locale.ROOT);
  }

  private Markup fill(View.Placed<?> placed) {
    View.Page<?> page =
        new View.Page<>(medium.kind(), placed.title(), "", List.of(), List.of(), placed);
    return new Markup(engine.fill(TEMPLATE, pack, page));
  }

  private View.Placed<?> placed(
      ViewKind kind, MatrixLayout layout, FilteredViews excerpt, Frame frame) {
    return switch (kind) {
      case MATRIX -> matrix(layout, excerpt, frame);
      case TIMELINE -> timeline(excerpt, frame);
      case COVERAGE -> coverage(frame, coverages.coverage(excerpt.coverage()));
      case HISTORY -> list(kind, frame, lists.histories(excerpt.trails()));
      case SHIFTS -> shifts(excerpt.shifts(), frame);
      case CONFLICTS -> list(kind, frame, lists.conflicts(excerpt.conflicts()));
      case GAPS -> list(kind, frame, lists.gaps(excerpt.gaps()));
      case CONDITIONS -> list(kind, frame, lists.conditions(excerpt.conditions()));
      case SOURCES -> sources(frame, sources.listed(excerpt.sources()));
      case AGREEMENT -> agreement(excerpt.agreement(), frame);
    };
  }

  private View.Placed<?> matrix(MatrixLayout layout, FilteredViews excerpt, Frame frame) {
    View.Matrix content = matrix(layout, excerpt);
    return placed(ViewKind.MATRIX, frame, content.rows().isEmpty(), content);
  }

  private View.Matrix matrix(MatrixLayout layout, FilteredViews excerpt) {
    if (layout.across() == MatrixLayout.Across.OUTLET) {
      return grids.outlets(excerpt.grid(layout), layout);
    }
    return switch (layout.down()) {
      case GROUP -> matrices.matrix(excerpt.grouped(), layout.parts());
      case PERSON -> matrices.matrix(excerpt.matrix(), layout.parts());
      case GOVERNMENT, STATE, BLOC -> grids.groups(excerpt.grid(layout), excerpt.matrix(), layout);
      case OUTLET -> grids.outlets(excerpt.grid(layout), layout);
    };
  }

  private View.Placed<?> timeline(FilteredViews excerpt, Frame frame) {
    View.Timeline content = timelines.timeline(excerpt.timeline(), frame.id());
    return placed(ViewKind.TIMELINE, frame, content.groups().isEmpty(), content);
  }

  private View.Placed<?> shifts(List<ActorShift> moves, Frame frame) {
    View.Shifts content = new View.Shifts(charts.shifts(moves, frame.id()), lists.shifts(moves));
    return placed(ViewKind.SHIFTS, frame, moves.isEmpty(), content);
  }

  private View.Placed<?> coverage(Frame frame, View.Coverage content) {
    boolean empty = content.columns().isEmpty() && content.events().isEmpty();
    return placed(ViewKind.COVERAGE, frame, empty, content);
  }

  private View.Placed<?> agreement(List<Agreement> pairs, Frame frame) {
    List<View.Agreement> content = lists.agreement(Agreement.ends(pairs, PAIRS));
    String rule = words.rule(ViewKind.AGREEMENT) + ViewWords.ends(pairs.size(), PAIRS);
    String empty = content.isEmpty() ? words.empty(ViewKind.AGREEMENT) : "";
    return frame.of(ViewKind.AGREEMENT.toString(), rule, empty, content);
  }

  private View.Placed<?> sources(Frame frame, View.Sources content) {
    return placed(ViewKind.SOURCES, frame, content.sources().isEmpty(), content);
  }

  private View.Placed<?> list(ViewKind kind, Frame frame, List<?> content) {
    return placed(kind, frame, content.isEmpty(), content);
  }

  private <C> View.Placed<C> placed(ViewKind kind, Frame frame, boolean empty, C content) {
    String rule = words.rule(kind);
    return frame.of(kind.toString(), rule, empty ? words.empty(kind) : "", content);
  }

  /** What stands above a view. */
  private record Frame(String id, String title, int level) {

    <C> View.Placed<C> of(String kind, String rule, String empty, C content) {
      return new View.Placed<>(id, kind, title, level, rule, empty, content);
    }
  }
}
