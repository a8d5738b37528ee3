package dev.standpoint.render.page;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.profile.Profiles;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.view.View;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What every page of a pack shares: the frame, the menu and the way back up. */
final class PageFrame {

  static final View.Link POSITIONS = new View.Link("Positions", "positions.html", false);
  static final View.Link TIMELINE = new View.Link("Timeline", "timeline.html", false);
  static final View.Link COVERAGE = new View.Link("Coverage", "coverage.html", false);
  static final View.Link NOTES = new View.Link("Notes", "index.html#notes", false);
  static final View.Link SOURCES = new View.Link("Sources", "sources.html", false);
  private static final View.Link OVERVIEW = new View.Link("Overview", "index.html", false);

  private final TemplateEngine engine;
  private final View.Pack pack;
  private final List<View.Link> menu = new ArrayList<>();

  /** The menu names only what is there. */
  PageFrame(Briefing briefing, Profiles profiles, TemplateEngine engine, View.Pack pack) {
    this.engine = engine;
    this.pack = pack;
    menu.add(OVERVIEW);
    if (!profiles.actors().isEmpty()) {
      menu.add(POSITIONS);
    }
    if (!briefing.timeline().entries().isEmpty()) {
      menu.add(TIMELINE);
    }
    if (!briefing.sources().sources().isEmpty()) {
      menu.add(COVERAGE);
    }
    if (!briefing.pack().notes().isEmpty()) {
      menu.add(NOTES);
    }
    menu.add(SOURCES);
  }

  /** A page in the pack's top folder; {@code kind} is the template's name. */
  Artifact top(String kind, String title, Object content) {
    return page(kind + ".html", kind, title, "", List.of(), content);
  }

  /** A page one folder down, and the page of the menu to which it belongs. */
  Artifact below(View.Link parent, String path, String kind, String title, Object content) {
    return page(path, kind, title, "../", List.of(up(OVERVIEW), up(parent)), content);
  }

  private static View.Link up(View.Link link) {
    return new View.Link(link.label(), "../" + link.href(), false);
  }

  private Artifact page(
      String path, String kind, String title, String up, List<View.Link> trail, Object content) {
    List<View.Link> here =
        menu.stream()
            .map(link -> new View.Link(link.label(), up + link.href(), link.href().equals(path)))
            .toList();
    View.Page<?> page = new View.Page<>(kind, title, up, here, trail, content);
    String html = engine.fill("html/" + kind + ".ftlh", pack, page);
    return new Artifact(path, html.getBytes(StandardCharsets.UTF_8));
  }
}
