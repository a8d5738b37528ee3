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
import dev.standpoint.render.link.Medium;
import dev.standpoint.render.link.RenderedRecords;
import dev.standpoint.render.view.ListView;
import dev.standpoint.render.view.PageView;
import dev.standpoint.render.view.PlacedViews;
import dev.standpoint.render.view.PrintView;
import dev.standpoint.theme.Theme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The whole pack as one XHTML document and its pictures, from which the PDF is made. */
public final class PrintRenderer implements Renderer {

  /** Below the document's title and the heading of its part. */
  private static final int NOTE_HEADING = 3;

  private static final int SECTION_HEADING = 2;
  private static final List<ViewKind> SECTIONS =
      List.of(
          ViewKind.SHIFTS,
          ViewKind.CONFLICTS,
          ViewKind.CONDITIONS,
          ViewKind.COVERAGE,
          ViewKind.AGREEMENT,
          ViewKind.GAPS,
          ViewKind.HISTORY);

  private final TemplateEngine engine;
  private final Paper paper;

  /** On A4. */
  public PrintRenderer(Theme theme) {
    this(theme, Paper.A4);
  }

  public PrintRenderer(Theme theme, Paper paper) {
    this.engine = new TemplateEngine(theme);
    this.paper = paper;
  }

  @Override
  public WithDiagnostics<List<Artifact>> render(Briefing briefing) {
    Medium medium = new Medium.Print(front(briefing.pack().front()));
    PackPresenter views = new PackPresenter(briefing, medium, engine);
    PrintView.Print print = print(briefing, views);
    String title = briefing.pack().info().title();
    PageView.Page<PrintView.Print> page =
        new PageView.Page<>("pack", title, "", List.of(), List.of(), print);
    String xhtml = engine.fill("print/pack.ftlh", views.pack("", false), page);
    String path = briefing.pack().info().id() + ".xhtml";
    Artifact artifact = new Artifact(path, xhtml.getBytes(StandardCharsets.UTF_8));
    List<Artifact> artifacts = new ArrayList<>(List.of(artifact));
    artifacts.addAll(UsedPictures.of(briefing, medium::shows));
    return new WithDiagnostics<>(artifacts, notShown(briefing, medium));
  }

  /** In the order of the pages: what lists come to depends on the text before them. */
  private PrintView.Print print(Briefing briefing, PackPresenter views) {
    PageView.Front front = views.front(NOTE_HEADING, NOTE_HEADING);
    List<PrintView.PrintedNote> notes =
        briefing.pack().notes().stream().map(note -> printed(note, views)).toList();
    return new PrintView.Print(
        paper.toString(),
        front,
        sections(briefing, views),
        notes,
        views.figures(),
        views.printedSources());
  }

  private static PrintView.PrintedNote printed(Note note, PackPresenter views) {
    return new PrintView.PrintedNote(
        note.slug(),
        note.title(),
        views.defaultSources(note),
        views.prose(note, NOTE_HEADING),
        views.headings(note));
  }

  /** The views that neither the front page nor any note shows whole. */
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

  private static List<Diagnostic> notShown(Briefing briefing, Medium medium) {
    return UsedPictures.images(briefing).stream()
        .filter(image -> !medium.shows(image.picture()))
        .map(
            image ->
                Diagnostic.of(
                    DiagnosticCode.IMAGE_NOT_PRINTED,
                    image.at(),
                    "a PDF cannot hold a WebP picture, it has this one's words instead",
                    "save it as PNG or JPEG"))
        .toList();
  }

  /** Where the template puts the text of the front page. */
  private static String front(Note front) {
    if (!RenderedRecords.besideKeyPoints(front).isEmpty()) {
      return "#note-" + Medium.FRONT;
    }
    return RenderedRecords.keyPoints(front).isEmpty() ? "" : "#key-points";
  }
}
