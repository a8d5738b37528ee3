package dev.standpoint.read.register;

import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.Register;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The three registers of a pack, which of them could not be read, and the issues of which a fault
 * hides what they ask for.
 */
public record Registers(
    Register<ActorId, Actor> actors,
    Register<IssueId, Issue> issues,
    Register<SourceId, Source> sources,
    Set<Kind> unread,
    Set<IssueId> unclear) {

  public static final Registers NONE =
      new Registers(
          Register.of(List.of()),
          Register.of(List.of()),
          Register.of(List.of()),
          Set.of(),
          Set.of());

  public enum Kind {
    ACTORS,
    ISSUES,
    SOURCES;

    /** The key of a front matter that holds the register itself. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The files that may hold entries of this kind. */
    public List<String> files() {
      String file = key() + ".yaml";
      return this == SOURCES ? List.of(file, "sources.json", "sources.bib") : List.of(file);
    }
  }

  /** These below the registers that several packs share. */
  public Registers below(Registers shared) {
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
