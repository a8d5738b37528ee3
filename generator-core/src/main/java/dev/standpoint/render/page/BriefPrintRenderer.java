package dev.standpoint.render.page;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.Paper;
import dev.standpoint.render.PdfProfile;
import dev.standpoint.render.Renderer;
import dev.standpoint.render.cite.Bibliographies;
import dev.standpoint.render.link.LinkResolver;
import dev.standpoint.render.link.Medium;
import dev.standpoint.render.view.PageLimits;
import dev.standpoint.render.view.PageView;
import dev.standpoint.render.view.PrintView;
import dev.standpoint.render.view.SourceView;
import dev.standpoint.theme.Theme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Renders the contents of the front page as a short XHTML document, for the brief PDF.
 *
 * <p>A link to anything that the document does not contain becomes plain text, since a PDF cannot
 * lead into a document that is not there.
 */
public final class BriefPrintRenderer implements Renderer {

  private static final String TEMPLATE = "print/brief.ftlh";

  /** The level below the document's title and the heading of its part. */
  private static final int HEADING = 3;

  private final TemplateEngine engine;
  private final Paper paper;
  private final Bibliographies bibliographies;

  public BriefPrintRenderer(Theme theme, Paper paper) {
    this(theme, paper, new Bibliographies(1));
  }

  /** With bibliographies that other formats use too. */
  public BriefPrintRenderer(Theme theme, Paper paper, Bibliographies bibliographies) {
    this.bibliographies = bibliographies;
    this.engine = new TemplateEngine(theme);
    this.paper = paper;
  }

  @Override
  public WithDiagnostics<List<Artifact>> render(Briefing briefing) {
    Medium medium = new Medium.Print("", PdfProfile.BRIEF);
    PackPresenter views =
        new PackPresenter(
            briefing,
            medium,
            engine,
            new LinkResolver(briefing, medium, bibliographies.of(briefing)),
            new PageLimits(briefing, medium));
    PageView.Front front = views.brief(HEADING);
    SourceView.Sources sources = views.sources();
    // Templates decide what they show: a first document says which sources its links lead to.
    String first = fill(briefing, views, new PrintView.Brief(paper.toString(), front, sources));
    SourceView.Sources cited = sources.only(PrintedLinks.in(first).targets());
    String xhtml = fill(briefing, views, new PrintView.Brief(paper.toString(), front, cited));
    byte[] bytes = PrintedLinks.in(xhtml).withoutDead().getBytes(StandardCharsets.UTF_8);
    List<Artifact> artifacts = new ArrayList<>();
    artifacts.add(new Artifact(briefing.pack().info().id() + ".xhtml", bytes));
    artifacts.addAll(UsedPictures.of(briefing, medium::shows));
    return new WithDiagnostics<>(artifacts, views.diagnostics());
  }

  /** The document as the theme makes it of these sources. */
  private String fill(Briefing briefing, PackPresenter views, PrintView.Brief brief) {
    String title = briefing.pack().info().title();
    PageView.Page<PrintView.Brief> page =
        new PageView.Page<>("brief", title, "", List.of(), List.of(), brief);
    return engine.fill(TEMPLATE, views.pack(PageView.Downloads.NONE), page);
  }
}
