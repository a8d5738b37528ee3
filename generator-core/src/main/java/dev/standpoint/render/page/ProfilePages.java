package dev.standpoint.render.page;

import dev.standpoint.assemble.profile.ActorProfile;
import dev.standpoint.assemble.profile.IssueProfile;
import dev.standpoint.assemble.profile.OutletProfile;
import dev.standpoint.assemble.profile.Profiles;
import dev.standpoint.assemble.profile.SourceProfile;
import dev.standpoint.model.register.Source;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.link.PageAddresses;
import dev.standpoint.render.view.ProfilePresenter;
import java.util.ArrayList;
import java.util.List;

/** The pages of actors, issues, sources and outlets. */
final class ProfilePages {

  private final Profiles profiles;
  private final PageAddresses addresses;
  private final PageFrame frame;
  private final ProfilePresenter presenter;

  ProfilePages(
      Profiles profiles, PageAddresses addresses, PageFrame frame, ProfilePresenter presenter) {
    this.profiles = profiles;
    this.addresses = addresses;
    this.frame = frame;
    this.presenter = presenter;
  }

  List<Artifact> pages() {
    List<Artifact> pages = new ArrayList<>();
    profiles.actors().forEach(profile -> pages.add(page(profile)));
    profiles.issues().forEach(profile -> pages.add(page(profile)));
    profiles.sources().forEach(profile -> pages.add(page(profile)));
    profiles.outlets().forEach(profile -> pages.add(page(profile)));
    return pages;
  }

  /** The page of an actor; the pages of the others differ in parent and template. */
  private Artifact page(ActorProfile profile) {
    String path = addresses.actor(profile.actor().id());
    String name = profile.actor().name();
    return frame.below(MenuPage.POSITIONS, path, "actor", name, presenter.actor(profile));
  }

  private Artifact page(IssueProfile profile) {
    String path = addresses.issue(profile.issue().id());
    String name = profile.issue().name();
    return frame.below(MenuPage.POSITIONS, path, "issue", name, presenter.issue(profile));
  }

  private Artifact page(SourceProfile profile) {
    Source source = profile.source();
    String path = addresses.source(source.id());
    return frame.below(MenuPage.SOURCES, path, "source", source.title(), presenter.source(profile));
  }

  private Artifact page(OutletProfile profile) {
    String path = addresses.outlet(profile.outlet());
    String name = profile.outlet();
    return frame.below(MenuPage.COVERAGE, path, "outlet", name, presenter.outlet(profile));
  }
}
