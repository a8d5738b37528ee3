package dev.standpoint.render.page;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.profile.Profiles;
import dev.standpoint.model.note.MatrixLayout;
import dev.standpoint.model.note.MatrixLayout.Down;
import dev.standpoint.model.note.ViewKind;
import dev.standpoint.model.register.ActorKind;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.view.ListView;
import dev.standpoint.render.view.PageView;
import java.util.ArrayList;
import java.util.List;

/**
 * The pages with the complete views of a pack: positions, timeline and coverage.
 *
 * <p>They show every record, also those that an author filtered out of a placed view.
 */
final class ViewPages {

  private static final int HEADING = 2;

  private final Briefing briefing;
  private final Profiles profiles;
  private final PageFrame frame;
  private final PackPresenter views;

  ViewPages(Briefing briefing, Profiles profiles, PageFrame frame, PackPresenter views) {
    this.briefing = briefing;
    this.profiles = profiles;
    this.frame = frame;
    this.views = views;
  }

  /** A page without anything on it is left out. */
  List<Artifact> pages() {
    List<Artifact> pages = new ArrayList<>();
    if (!profiles.actors().isEmpty()) {
      pages.add(page(MenuPage.POSITIONS, positions()));
    }
    if (!briefing.timeline().entries().isEmpty()) {
      pages.add(page(MenuPage.TIMELINE, timeline()));
    }
    if (!briefing.sources().sources().isEmpty()) {
      pages.add(page(MenuPage.COVERAGE, List.of(section(ViewKind.COVERAGE))));
    }
    return pages;
  }

  /** A page of views with the index of actors and issues. */
  private Artifact page(MenuPage page, List<ListView.Section> sections) {
    List<PageView.Link> actors =
        profiles.actors().stream().map(p -> views.link(p.actor())).toList();
    List<PageView.Link> issues =
        profiles.issues().stream().map(p -> views.link(p.issue())).toList();
    return frame.top(page, new ListView.Views(sections, actors, issues));
  }

  /** Without positions the second timeline would repeat the first. */
  private List<ListView.Section> timeline() {
    ListView.Section events = section(ViewKind.TIMELINE);
    return briefing.pack().corrections().uncorrected().isEmpty()
        ? List.of(events)
        : List.of(events, views.eventsAndPositions(HEADING));
  }

  /** Tables first, then what follows from them, then every position. */
  private List<ListView.Section> positions() {
    List<ListView.Section> sections = new ArrayList<>();
    sections.add(section(ViewKind.MATRIX));
    addGroups(Down.GOVERNMENT, ActorKind.ORGANIZATION, sections);
    addGroups(Down.STATE, ActorKind.STATE, sections);
    addGroups(Down.BLOC, ActorKind.BLOC, sections);
    sections.add(section(ViewKind.SHIFTS));
    sections.add(section(ViewKind.CHANGES));
    sections.add(section(ViewKind.CONFLICTS));
    sections.add(section(ViewKind.CONDITIONS));
    sections.add(section(ViewKind.GAPS));
    sections.add(section(ViewKind.AGREEMENT));
    sections.add(section(ViewKind.HISTORY));
    return sections;
  }

  /** Adds the table of groups of the kind, if anybody speaks for one. */
  private void addGroups(Down down, ActorKind kind, List<ListView.Section> sections) {
    boolean any =
        profiles.actors().stream()
            .filter(profile -> profile.actor().kind() == kind)
            .anyMatch(profile -> !profile.group().rows().isEmpty());
    if (any) {
      MatrixLayout layout =
          new MatrixLayout(down, MatrixLayout.Across.ISSUE, MatrixLayout.DEFAULT.parts());
      sections.add(views.section(ViewKind.MATRIX, layout, HEADING));
    }
  }

  private ListView.Section section(ViewKind kind) {
    return views.section(kind, MatrixLayout.DEFAULT, HEADING);
  }
}
