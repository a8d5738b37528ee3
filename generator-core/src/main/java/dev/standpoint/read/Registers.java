package dev.standpoint.read;

import dev.standpoint.model.Actor;
import dev.standpoint.model.ActorId;
import dev.standpoint.model.Issue;
import dev.standpoint.model.IssueId;
import dev.standpoint.model.Register;
import dev.standpoint.model.Source;
import dev.standpoint.model.SourceId;
import java.util.Locale;
import java.util.Set;

/**
 * The three registers of a pack, which of them could not be read, and the issues of which a fault
 * hides what they ask for.
 */
record Registers(
    Register<ActorId, Actor> actors,
    Register<IssueId, Issue> issues,
    Register<SourceId, Source> sources,
    Set<Kind> unread,
    Set<IssueId> unclear) {

  enum Kind {
    ACTORS,
    ISSUES,
    SOURCES;

    String file() {
      return name().toLowerCase(Locale.ROOT) + ".yaml";
    }
  }
}
