package dev.standpoint.render.page;

import static dev.standpoint.render.view.PageView.Link.unlinked;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.profile.Profiles;
import dev.standpoint.diagnostic.GuardedWork;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.view.PageView;
import dev.standpoint.render.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The parts that all pages of a pack share: the frame, the menu and the path of parent pages.
 *
 * <p>The kind of a page is the name of its template ({@code html/<kind>.ftlh}) and a class of its
 * body.
 */
final class PageFrame {

  private static final String UP = "../";

  private final TemplateEngine engine;
  private final PageView.Pack pack;

  /** The path of pack.md in messages. */
  private final String packFile;

  private final Words words;
  private final List<MenuPage> menu;

  /** The menu names only pages that exist. */
  PageFrame(Briefing briefing, Profiles profiles, TemplateEngine engine, PageView.Pack pack) {
    this.engine = engine;
    this.pack = pack;
    this.packFile = briefing.pack().info().at().path();
    this.words = Words.in(pack.language());
    this.menu =
        Arrays.stream(MenuPage.values()).filter(page -> exists(page, briefing, profiles)).toList();
  }

  /** Whether the pack has anything for a page of the menu. */
  private static boolean exists(MenuPage page, Briefing briefing, Profiles profiles) {
    return switch (page) {
      case OVERVIEW, SOURCES -> true;
      case POSITIONS -> !profiles.actors().isEmpty();
      case TIMELINE -> !briefing.timeline().entries().isEmpty();
      case COVERAGE -> !briefing.sources().sources().isEmpty();
      case NOTES -> !briefing.pack().notes().isEmpty();
    };
  }

  /** The front page, whose title is that of the pack. */
  Artifact front(PageView.Front content) {
    return page(MenuPage.OVERVIEW.href(), "index", unlinked(""), "", List.of(), content);
  }

  /** A page of the menu. */
  Artifact top(MenuPage page, Object content) {
    String kind = page.name().toLowerCase(Locale.ROOT);
    return page(page.href(), kind, unlinked(label(page)), "", List.of(), content);
  }

  /** A page one folder down; {@code kind} is the name of its template. */
  Artifact below(MenuPage parent, String path, String kind, String title, Object content) {
    return below(parent, path, kind, unlinked(title), content);
  }

  /** The same with a title that can be in another language than the pack. */
  Artifact below(MenuPage parent, String path, String kind, PageView.Link title, Object content) {
    List<PageView.Link> trail = List.of(up(MenuPage.OVERVIEW), up(parent));
    return page(path, kind, title, UP, trail, content);
  }

  /** Does work for a page, and names the page if anything stops it. */
  <T> T guarded(String path, Supplier<T> work) {
    return GuardedWork.making(packFile, path, work::get);
  }

  /** A link from a page below the top folder to one in it. */
  private PageView.Link up(MenuPage page) {
    return PageView.Link.to(label(page), UP + page.href());
  }

  /** The name of a page in the menu and in paths. */
  private String label(MenuPage page) {
    return words.say("page", page);
  }

  /** A page with its frame; {@code up} is the path to the top folder. */
  private Artifact page(
      String path,
      String kind,
      PageView.Link title,
      String up,
      List<PageView.Link> trail,
      Object content) {
    List<PageView.Link> links = menu.stream().map(page -> link(page, path, up)).toList();
    PageView.Page<?> page =
        new PageView.Page<>(kind, title.label(), title.language(), up, links, trail, content);
    String html = guarded(path, () -> engine.fill("html/" + kind + ".ftlh", pack, page));
    return new Artifact(path, html.getBytes(StandardCharsets.UTF_8));
  }

  /** A page does not link to itself, except to say where the reader is. */
  private PageView.Link link(MenuPage page, String path, String up) {
    String href = up + page.href();
    return page.href().equals(path)
        ? PageView.Link.toItself(label(page), href)
        : PageView.Link.to(label(page), href);
  }
}
