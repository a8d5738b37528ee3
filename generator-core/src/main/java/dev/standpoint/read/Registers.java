package dev.standpoint.read;

import dev.standpoint.model.Actor;
import dev.standpoint.model.ActorId;
import dev.standpoint.model.Issue;
import dev.standpoint.model.IssueId;
import dev.standpoint.model.Register;
import dev.standpoint.model.Source;
import dev.standpoint.model.SourceId;
import java.util.Set;

/** The three registers of a pack, and which of them could not be read. */
record Registers(
    Register<ActorId, Actor> actors,
    Register<IssueId, Issue> issues,
    Register<SourceId, Source> sources,
    Set<Kind> unread) {

  enum Kind {
    ACTORS,
    ISSUES,
    SOURCES
  }
}
