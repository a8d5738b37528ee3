package dev.standpoint.model;

import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.IdReference;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.Register;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import java.util.List;

/** What all packs of a folder have in common: settings, and the registers that they share. */
public record Site(
    SiteInfo info,
    Register<ActorId, Actor> actors,
    Register<IssueId, Issue> issues,
    Register<SourceId, Source> sources,
    List<IdReference<ActorId>> named) {

  /** {@code named} are the actors that entries of the shared registers refer to. */
  public Site {
    named = List.copyOf(named);
  }
}
