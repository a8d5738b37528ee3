package dev.standpoint.render.page;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.profile.Profiles;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.note.Note;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.Renderer;
import dev.standpoint.render.cite.Bibliographies;
import dev.standpoint.render.cite.Bibliography;
import dev.standpoint.render.link.LinkResolver;
import dev.standpoint.render.link.Medium;
import dev.standpoint.render.link.PageAddresses;
import dev.standpoint.render.view.PageLimits;
import dev.standpoint.render.view.PageView;
import dev.standpoint.theme.Theme;
import java.util.ArrayList;
import java.util.List;

/**
 * Renders the pages of a pack, the pictures in them and the assets of the theme.
 *
 * <p>Pages are in the top folder ({@code index.html}, the pages of views, {@code sources.html}) or
 * one folder down ({@code notes/}, {@code actors/} and so on). Each of the two levels has its own
 * presenter, since their links start at different places.
 */
public final class HtmlRenderer implements Renderer {

  /** The folder of the theme whose files are copied to each pack. */
  static final String ASSETS = "assets/";

  /** The path from a page below the top folder to it. */
  private static final String UP = "../";

  /** On a page of its own the title is the heading of level 1, and key points have their own. */
  private static final int TOP_HEADING = 2;

  private final Theme theme;
  private final TemplateEngine engine;
  private final boolean besidePdf;
  private final boolean besideData;

  private final Bibliographies bibliographies;

  private HtmlRenderer(
      Theme theme, boolean besidePdf, boolean besideData, Bibliographies bibliographies) {
    this.bibliographies = bibliographies;
    this.theme = theme;
    this.engine = new TemplateEngine(theme);
    this.besidePdf = besidePdf;
    this.besideData = besideData;
  }

  /** Pages without a PDF and without files of data. */
  public static HtmlRenderer alone(Theme theme) {
    return new HtmlRenderer(theme, false, false, new Bibliographies(1));
  }

  /**
   * Pages that link to what lies beside them: the PDF, which is named after the pack, and the files
   * of data.
   */
  public static HtmlRenderer beside(
      boolean pdf, boolean data, Theme theme, Bibliographies bibliographies) {
    return new HtmlRenderer(theme, pdf, data, bibliographies);
  }

  @Override
  public WithDiagnostics<List<Artifact>> render(Briefing briefing) {
    Bibliography bibliography = bibliographies.of(briefing);
    Profiles profiles = Profiles.of(briefing);
    PageAddresses addresses = PageAddresses.of(profiles);
    Medium here = new Medium.Screen("");
    LinkResolver hrefs = new LinkResolver(briefing, here, bibliography, addresses);
    PageLimits limits = new PageLimits(briefing, here);
    PackPresenter top = new PackPresenter(briefing, here, engine, hrefs, limits);
    String pdf = besidePdf ? briefing.pack().info().id() + ".pdf" : "";
    List<PageView.DataFile> data = besideData ? top.dataFiles() : List.of();
    PageView.Pack pack = top.pack(new PageView.Downloads(pdf, data));
    PageFrame frame = new PageFrame(briefing, profiles, engine, pack);
    List<Artifact> artifacts = new ArrayList<>();
    artifacts.add(frame.front(top.front(TOP_HEADING, TOP_HEADING + 1)));
    artifacts.addAll(new ViewPages(briefing, profiles, frame, top).pages());
    artifacts.add(frame.top(MenuPage.SOURCES, top.sources()));
    Medium down = new Medium.Screen(UP);
    LinkResolver hrefsDown = new LinkResolver(briefing, down, bibliography, addresses);
    PackPresenter below = new PackPresenter(briefing, down, engine, hrefsDown, limits);
    artifacts.addAll(notes(briefing.pack().notes(), frame, below));
    artifacts.addAll(new ProfilePages(profiles, addresses, frame, below.profiles()).pages());
    artifacts.addAll(UsedPictures.of(briefing, picture -> true));
    theme.below(ASSETS).forEach((name, bytes) -> artifacts.add(new Artifact(name, bytes)));
    return new WithDiagnostics<>(artifacts, limits.diagnostics());
  }

  /** The page of each note, with links to the notes before and after it. */
  private static List<Artifact> notes(List<Note> notes, PageFrame frame, PackPresenter views) {
    List<Artifact> pages = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      Note note = notes.get(i);
      List<PageView.Link> former = i > 0 ? List.of(views.neighbour(notes.get(i - 1))) : List.of();
      List<PageView.Link> next =
          i + 1 < notes.size() ? List.of(views.neighbour(notes.get(i + 1))) : List.of();
      String path = "notes/" + note.slug() + ".html";
      PageView.Note view =
          frame.guarded(
              path,
              () ->
                  new PageView.Note(
                      note.slug(),
                      views.defaultSources(note),
                      views.prose(note, TOP_HEADING),
                      views.recorded(note),
                      former,
                      next));
      pages.add(frame.below(MenuPage.NOTES, path, "note", views.neighbour(note), view));
    }
    return pages;
  }
}
