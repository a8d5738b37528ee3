package dev.standpoint.render.page;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.MatrixLayout;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.ViewKind;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.Paper;
import dev.standpoint.render.Renderer;
import dev.standpoint.render.cite.Bibliographies;
import dev.standpoint.render.link.LinkResolver;
import dev.standpoint.render.link.Medium;
import dev.standpoint.render.link.RenderedRecords;
import dev.standpoint.render.view.ListView;
import dev.standpoint.render.view.PageLimits;
import dev.standpoint.render.view.PageView;
import dev.standpoint.render.view.PlacedViews;
import dev.standpoint.render.view.PrintView;
import dev.standpoint.theme.Theme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Renders a pack as one XHTML document with its pictures, from which the full PDF is printed.
 *
 * <p>The document has everything in one file: all links are fragments, and their targets are ids
 * that carry the slug of a note ({@link dev.standpoint.render.link.ElementIds}).
 */
public final class PrintRenderer implements Renderer {

  /** The level below the document's title and the heading of its part. */
  private static final int NOTE_HEADING = 3;

  /** The level of the headings of views, which come after the notes. */
  private static final int SECTION_HEADING = 2;

  /** Views that print adds, in this order. It has matrix, timeline and sources in any case. */
  private static final List<ViewKind> SECTIONS =
      List.of(
          ViewKind.SHIFTS,
          ViewKind.CHANGES,
          ViewKind.CONFLICTS,
          ViewKind.CONDITIONS,
          ViewKind.COVERAGE,
          ViewKind.AGREEMENT,
          ViewKind.GAPS,
          ViewKind.HISTORY);

  private final TemplateEngine engine;
  private final Paper paper;
  private final Bibliographies bibliographies;

  /** On A4. */
  public PrintRenderer(Theme theme) {
    this(theme, Paper.A4);
  }

  public PrintRenderer(Theme theme, Paper paper) {
    this(theme, paper, new Bibliographies(1));
  }

  /** With bibliographies that other formats use too. */
  public PrintRenderer(Theme theme, Paper paper, Bibliographies bibliographies) {
    this.bibliographies = bibliographies;
    this.engine = new TemplateEngine(theme);
    this.paper = paper;
  }

  @Override
  public WithDiagnostics<List<Artifact>> render(Briefing briefing) {
    Medium medium = new Medium.Print(front(briefing.pack().front()));
    PackPresenter views =
        new PackPresenter(
            briefing,
            medium,
            engine,
            new LinkResolver(briefing, medium, bibliographies.of(briefing)),
            new PageLimits(briefing, medium));
    PrintView.Print print = print(briefing, views);
    String title = briefing.pack().info().title();
    PageView.Page<PrintView.Print> page =
        new PageView.Page<>("pack", title, "", List.of(), List.of(), print);
    String xhtml = engine.fill("print/pack.ftlh", views.pack(PageView.Downloads.NONE), page);
    String path = briefing.pack().info().id() + ".xhtml";
    Artifact artifact = new Artifact(path, xhtml.getBytes(StandardCharsets.UTF_8));
    List<Artifact> artifacts = new ArrayList<>(List.of(artifact));
    artifacts.addAll(UsedPictures.of(briefing, medium::shows));
    List<Diagnostic> found = new ArrayList<>(notShown(briefing, medium));
    found.addAll(views.diagnostics());
    return new WithDiagnostics<>(artifacts, found);
  }

  /** The text is made first, because the lists of the document depend on what is in it. */
  private PrintView.Print print(Briefing briefing, PackPresenter views) {
    PageView.Front front = views.front(NOTE_HEADING, NOTE_HEADING);
    List<PrintView.PrintedNote> notes =
        briefing.pack().notes().stream().map(note -> printed(note, views)).toList();
    PrintedLinks text = text(front, notes);
    return new PrintView.Print(
        paper.toString(),
        front,
        sections(briefing, views),
        notes,
        views.figures(text),
        views.printedSources(text));
  }

  /** Lists lead to places in the text, and only the text itself says which places it has. */
  private static PrintedLinks text(PageView.Front front, List<PrintView.PrintedNote> notes) {
    StringBuilder markup = new StringBuilder();
    markup.append(front.keyPoints().html()).append(front.prose().html());
    notes.forEach(note -> markup.append(note.prose().html()));
    return PrintedLinks.in(markup.toString());
  }

  /** A note below the heading of its own chapter. */
  private static PrintView.PrintedNote printed(Note note, PackPresenter views) {
    return new PrintView.PrintedNote(
        note.slug(),
        note.title(),
        views.titleLanguage(note),
        views.defaultSources(note),
        views.prose(note, NOTE_HEADING),
        views.headings(note));
  }

  /** The views that no note contains without a filter. */
  private static List<ListView.Section> sections(Briefing briefing, PackPresenter views) {
    Set<ViewKind> placed =
        briefing
            .pack()
            .allNotes()
            .flatMap(note -> PlacedViews.views(note.blocks()))
            .filter(PlacedViews::isWhole)
            .map(Block.View::kind)
            .collect(Collectors.toSet());
    return SECTIONS.stream()
        .filter(kind -> !placed.contains(kind))
        .map(kind -> views.section(kind, MatrixLayout.DEFAULT, SECTION_HEADING))
        .filter(section -> !section.empty())
        .toList();
  }

  /** One warning for each place of a picture that a PDF cannot show. */
  private static List<Diagnostic> notShown(Briefing briefing, Medium medium) {
    return UsedPictures.images(briefing).stream()
        .filter(image -> !medium.shows(image.picture()))
        .map(
            image ->
                Diagnostic.of(
                    DiagnosticCode.IMAGE_NOT_PRINTED,
                    image.at(),
                    "a PDF cannot contain a WebP picture, so it shows the alternative text",
                    "save it as PNG or JPEG"))
        .toList();
  }

  /** The address of the front page's text in the template; empty if there is none. */
  private static String front(Note front) {
    if (!RenderedRecords.besideKeyPoints(front).isEmpty()) {
      return "#note-" + Medium.FRONT;
    }
    return RenderedRecords.keyPoints(front).isEmpty() ? "" : "#key-points";
  }
}
