package dev.standpoint.render.page;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.PackInfo;
import dev.standpoint.model.SiteInfo;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.view.PageView;
import dev.standpoint.render.words.DateWords;
import dev.standpoint.render.words.Words;
import dev.standpoint.theme.Theme;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Renders the page that lists several packs. */
public final class TopPageRenderer {

  private final SiteInfo site;
  private final Theme theme;
  private final boolean besidePdf;

  /** {@code besidePdf} is true if each pack has a PDF, which is named after it. */
  public TopPageRenderer(SiteInfo site, Theme theme, boolean besidePdf) {
    this.site = site;
    this.theme = theme;
    this.besidePdf = besidePdf;
  }

  /** The page for these packs, in this order. */
  public Artifact page(List<Briefing> briefings) {
    Words words = Words.in(site.language());
    DateWords dates = words.dates();
    List<PageView.PackLink> packs =
        briefings.stream().map(briefing -> link(briefing, dates)).toList();
    String title = site.title().isEmpty() ? words.say("packs.title") : site.title();
    PageView.Page<PageView.Packs> page =
        new PageView.Page<>("packs", title, "", List.of(), List.of(), new PageView.Packs(packs));
    String maxLabel =
        briefings.stream()
            .flatMap(briefing -> briefing.maxTlp().stream())
            .map(Tlp::toString)
            .findFirst()
            .orElse("");
    PageView.Site root =
        new PageView.Site(title, site.language(), site.publisher(), site.baseUrl(), maxLabel);
    String html = new TemplateEngine(theme).fill("html/packs.ftlh", root, page);
    return new Artifact("index.html", html.getBytes(StandardCharsets.UTF_8));
  }

  /** The files that the page uses, by their paths below {@code assets}. */
  public List<Artifact> assets() {
    int start = HtmlRenderer.ASSETS.length();
    return theme.below(HtmlRenderer.ASSETS).entrySet().stream()
        .map(file -> new Artifact(file.getKey().substring(start), file.getValue()))
        .toList();
  }

  /** A pack in the list; a language is named only if it is another one than that of the page. */
  private PageView.PackLink link(Briefing briefing, DateWords dates) {
    PackInfo info = briefing.pack().info();
    String pdf = besidePdf ? info.id() + "/" + info.id() + ".pdf" : "";
    return new PageView.PackLink(
        info.id(),
        info.title(),
        info.summary(),
        info.language().equals(site.language()) ? "" : info.language(),
        dates.full(Edtf.of(briefing.asOf())),
        briefing.asOf().toString(),
        info.id() + "/index.html",
        pdf);
  }
}
