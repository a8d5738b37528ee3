package dev.standpoint.render.html;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.diagnostic.Checked;
import dev.standpoint.model.Note;
import dev.standpoint.model.Theme;
import dev.standpoint.model.ViewKind;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.Renderer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The pages of a pack and the assets they use. */
public final class HtmlRenderer implements Renderer {

  static final String ASSETS = "assets/";
  private static final String UP = "../";

  /** On a page of its own the title is the heading of level 1, and key points have their own. */
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
    Bibliography bibliography = new Bibliography(briefing);
    ViewMaker top = new ViewMaker(briefing, new Medium.Screen(""), engine, bibliography);
    Frame frame = new Frame(briefing, top, besidePdf ? briefing.pack().info().id() + ".pdf" : "");
    List<Artifact> artifacts = new ArrayList<>();
    View.Front front = top.front(TOP_HEADING, TOP_HEADING + 1);
    artifacts.add(frame.page("index.html", "index", "", "", front));
    artifacts.add(frame.page("sources.html", "sources", "Sources", "", top.sources()));
    artifacts.addAll(notes(briefing, frame, bibliography));
    artifacts.addAll(Pictures.of(briefing, picture -> true));
    theme.below(ASSETS).forEach((name, bytes) -> artifacts.add(new Artifact(name, bytes)));
    return new Checked<>(artifacts, List.of());
  }

  private List<Artifact> notes(Briefing briefing, Frame frame, Bibliography bibliography) {
    ViewMaker views = new ViewMaker(briefing, new Medium.Screen(UP), engine, bibliography);
    List<Note> notes = briefing.pack().notes();
    List<Artifact> pages = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      Note note = notes.get(i);
      View.Note view =
          new View.Note(
              note.slug(),
              views.defaultSources(note),
              views.prose(note, TOP_HEADING),
              views.recorded(note),
              i > 0 ? List.of(link(notes.get(i - 1))) : List.of(),
              i + 1 < notes.size() ? List.of(link(notes.get(i + 1))) : List.of());
      pages.add(frame.page("notes/" + note.slug() + ".html", "note", note.title(), UP, view));
    }
    return pages;
  }

  private static View.Link link(Note note) {
    return new View.Link(note.title(), note.slug() + ".html", false);
  }

  /** What every page of a pack shares. */
  private final class Frame {

    private final Briefing briefing;
    private final View.Pack pack;
    private final String positions;
    private final String timeline;

    /** The menu leads to the views of the front page, wherever its author placed them. */
    Frame(Briefing briefing, ViewMaker top, String pdf) {
      this.briefing = briefing;
      this.pack = top.pack(pdf);
      String matrix = top.anchor(ViewKind.MATRIX);
      String events = top.anchor(ViewKind.TIMELINE);
      this.positions = matrix.isEmpty() ? "positions" : matrix;
      this.timeline = events.isEmpty() ? "timeline" : events;
    }

    /** {@code kind} is the template's name, {@code up} leads to the pack's top folder. */
    Artifact page(String path, String kind, String title, String up, Object content) {
      View.Page<?> page = new View.Page<>(kind, title, up, menu(kind, up), content);
      String html = engine.fill("html/" + kind + ".ftlh", pack, page);
      return new Artifact(path, html.getBytes(StandardCharsets.UTF_8));
    }

    /** Only what is there. */
    private List<View.Link> menu(String kind, String up) {
      String index = up + "index.html";
      List<View.Link> menu = new ArrayList<>();
      menu.add(new View.Link("Overview", index, kind.equals("index")));
      if (!briefing.matrix().rows().isEmpty()) {
        menu.add(new View.Link("Positions", index + "#" + positions, false));
      }
      if (!briefing.timeline().entries().isEmpty()) {
        menu.add(new View.Link("Timeline", index + "#" + timeline, false));
      }
      if (!briefing.pack().notes().isEmpty()) {
        menu.add(new View.Link("Notes", index + "#notes", false));
      }
      menu.add(new View.Link("Sources", up + "sources.html", kind.equals("sources")));
      return menu;
    }
  }
}
