package dev.standpoint.read;

import dev.standpoint.model.Actor;
import dev.standpoint.model.ActorId;
import dev.standpoint.model.Issue;
import dev.standpoint.model.IssueId;
import dev.standpoint.model.Register;
import dev.standpoint.model.Source;
import dev.standpoint.model.SourceId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  static final Registers NONE =
      new Registers(
          Register.of(List.of()),
          Register.of(List.of()),
          Register.of(List.of()),
          Set.of(),
          Set.of());

  enum Kind {
    ACTORS,
    ISSUES,
    SOURCES;

    /** The key of a front matter that holds the register itself. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The files that may hold entries of this kind. */
    List<String> files() {
      String file = key() + ".yaml";
      return this == SOURCES ? List.of(file, "sources.json", "sources.bib") : List.of(file);
    }
  }

  /** These below the registers that several packs share. */
  Registers below(Registers shared) {
    return new Registers(
        actors.below(shared.actors),
        issues.below(shared.issues),
        sources.below(shared.sources),
        union(unread, shared.unread),
        union(unclear, shared.unclear));
  }

  private static <T> Set<T> union(Set<T> one, Set<T> other) {
    return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
  }
}
