package dev.standpoint.render.html;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.Excerpt;
import dev.standpoint.assemble.Grid;
import dev.standpoint.assemble.Matrix;
import dev.standpoint.model.Block;
import dev.standpoint.model.MatrixLayout;
import dev.standpoint.model.Note;
import dev.standpoint.model.Prose;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the views that an author placed in a note, by the theme's template for them. */
final class ViewWriter {

  private static final String TEMPLATE = "parts/placed.ftlh";

  private final Briefing briefing;
  private final Medium medium;
  private final TemplateEngine engine;
  private final View.Pack pack;
  private final ViewWords words;
  private final MatrixMaker matrices;
  private final GridMaker grids;
  private final TimelineMaker timelines;
  private final CoverageMaker coverages;
  private final ListMaker lists;
  private final SourceMaker sources;
  private final Map<String, Map<Block.View, String>> ids = new HashMap<>();

  ViewWriter(
      Briefing briefing,
      Medium medium,
      TemplateEngine engine,
      View.Pack pack,
      Wording wording,
      Hrefs hrefs,
      Bibliography bibliography) {
    this.briefing = briefing;
    this.medium = medium;
    this.engine = engine;
    this.pack = pack;
    this.words = new ViewWords(briefing, wording);
    this.matrices = new MatrixMaker(briefing, wording, hrefs);
    SaidMaker said = new SaidMaker(wording, hrefs);
    this.grids = new GridMaker(said);
    this.timelines = new TimelineMaker(wording, hrefs);
    this.coverages = new CoverageMaker(wording, hrefs, said);
    this.lists = new ListMaker(wording, said);
    this.sources = new SourceMaker(briefing, wording, bibliography);
  }

  /** The views of a note in reading order, each with its id; two dots are in no other id. */
  static Map<Block.View, String> ids(Note note) {
    Map<Block.View, String> ids = new LinkedHashMap<>();
    Prose.blocks(note.blocks())
        .filter(Block.View.class::isInstance)
        .map(Block.View.class::cast)
        .forEach(view -> ids.put(view, "view." + note.slug() + "." + (ids.size() + 1)));
    return ids;
  }

  private String id(Block.View view, Note note) {
    String id = ids.computeIfAbsent(note.slug(), slug -> ids(note)).get(view);
    if (id == null) {
      throw new IllegalStateException("no view at " + view.at());
    }
    return id;
  }

  Markup write(Block.View view, Note note) {
    Excerpt excerpt = briefing.excerpt(view.filter());
    View.Placed<?> placed =
        switch (view.kind()) {
          case MATRIX -> matrix(view, note, excerpt);
          case TIMELINE -> list(view, note, timelines.timeline(excerpt.timeline()));
          case COVERAGE -> coverage(view, note, coverages.coverage(excerpt.coverage()));
          case HISTORY -> list(view, note, lists.histories(excerpt.trails()));
          case SHIFTS -> list(view, note, lists.shifts(excerpt.shifts()));
          case CONFLICTS -> list(view, note, lists.conflicts(excerpt.conflicts()));
          case GAPS -> list(view, note, ListMaker.gaps(excerpt.gaps()));
          case CONDITIONS -> list(view, note, lists.conditions(excerpt.conditions()));
          case SOURCES -> sources(view, note, sources.listed(excerpt.sources()));
          case AGREEMENT -> list(view, note, ListMaker.agreement(excerpt.agreement()));
        };
    View.Page<?> page = new View.Page<>(medium.kind(), placed.title(), "", List.of(), placed);
    return new Markup(engine.fill(TEMPLATE, pack, page));
  }

  private View.Placed<?> matrix(Block.View view, Note note, Excerpt excerpt) {
    MatrixLayout layout = view.layout();
    if (layout.down() == MatrixLayout.Down.PERSON && layout.across() == MatrixLayout.Across.ISSUE) {
      Matrix matrix = excerpt.matrix();
      View.Matrix content = matrices.matrix(matrix, layout.parts());
      return placed(view, note, "matrix", matrix.rows().isEmpty(), content);
    }
    Grid grid = excerpt.grid(layout);
    return placed(view, note, "grid", grid.rows().isEmpty(), grids.grid(grid, layout));
  }

  private View.Placed<?> coverage(Block.View view, Note note, View.Coverage content) {
    boolean empty = content.columns().isEmpty() && content.events().isEmpty();
    return placed(view, note, "coverage", empty, content);
  }

  private View.Placed<?> sources(Block.View view, Note note, View.Sources content) {
    return placed(view, note, "sources", content.sources().isEmpty(), content);
  }

  private View.Placed<?> list(Block.View view, Note note, List<?> content) {
    return placed(view, note, view.kind().toString(), content.isEmpty(), content);
  }

  private <C> View.Placed<C> placed(
      Block.View view, Note note, String kind, boolean empty, C content) {
    return new View.Placed<>(
        id(view, note),
        kind,
        words.title(view),
        words.rule(view),
        empty ? words.empty(view) : "",
        content);
  }
}
