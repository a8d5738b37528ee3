package dev.standpoint.render.html;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.diagnostic.Checked;
import dev.standpoint.model.Note;
import dev.standpoint.model.Theme;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.Renderer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The pages of a pack and the assets they use. */
public final class HtmlRenderer implements Renderer {

  private static final String ASSETS = "assets/";
  private static final String UP = "../";

  /** On a page of its own the title is the heading of level 1. */
  private static final int TOP_HEADING = 2;

  private final Theme theme;
  private final TemplateEngine engine;
  private final boolean besidePdf;

  private HtmlRenderer(Theme theme, boolean besidePdf) {
    this.theme = theme;
    this.engine = new TemplateEngine(theme);
    this.besidePdf = besidePdf;
  }

  /** Pages that stand alone. */
  public static HtmlRenderer alone(Theme theme) {
    return new HtmlRenderer(theme, false);
  }

  /** Pages that link to the PDF beside them, which is named after the pack. */
  public static HtmlRenderer besidePdf(Theme theme) {
    return new HtmlRenderer(theme, true);
  }

  @Override
  public Checked<List<Artifact>> render(Briefing briefing) {
    ViewMaker top = new ViewMaker(briefing, new Medium.Screen(""));
    View.Pack pack = top.pack(besidePdf ? briefing.pack().info().id() + ".pdf" : "");
    List<Artifact> artifacts = new ArrayList<>();
    artifacts.add(page("index.html", pack, page("index", "", "", top.front(TOP_HEADING))));
    artifacts.add(page("sources.html", pack, page("sources", "Sources", "", top.sources())));
    ViewMaker below = new ViewMaker(briefing, new Medium.Screen(UP));
    List<Note> notes = briefing.pack().notes();
    for (int i = 0; i < notes.size(); i++) {
      Note note = notes.get(i);
      View.Note view =
          new View.Note(
              note.slug(),
              below.defaultSources(note),
              below.prose(note, TOP_HEADING),
              below.recorded(note),
              i > 0 ? List.of(link(notes.get(i - 1))) : List.of(),
              i + 1 < notes.size() ? List.of(link(notes.get(i + 1))) : List.of());
      artifacts.add(
          page("notes/" + note.slug() + ".html", pack, page("note", note.title(), UP, view)));
    }
    theme.below(ASSETS).forEach((name, bytes) -> artifacts.add(new Artifact(name, bytes)));
    return new Checked<>(artifacts, List.of());
  }

  private static View.Link link(Note note) {
    return new View.Link(note.title(), note.slug() + ".html", false);
  }

  private static <C> View.Page<C> page(String kind, String title, String up, C content) {
    List<View.Link> menu =
        List.of(
            new View.Link("Overview", up + "index.html", kind.equals("index")),
            new View.Link("Positions", up + "index.html#positions", false),
            new View.Link("Timeline", up + "index.html#timeline", false),
            new View.Link("Notes", up + "index.html#notes", false),
            new View.Link("Sources", up + "sources.html", kind.equals("sources")));
    return new View.Page<>(kind, title, up, menu, content);
  }

  private Artifact page(String path, View.Pack pack, View.Page<?> page) {
    String html = engine.fill("html/" + page.kind() + ".ftlh", pack, page);
    return new Artifact(path, html.getBytes(StandardCharsets.UTF_8));
  }
}
