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
 * The three registers of a pack. {@code unread} are those with a file that could not be read, so an
 * unknown id is not an error. {@code unclear} are issues with an error in their kind or options, so
 * the values of positions on them are not checked.
 */
public record Registers(
    Register<ActorId, Actor> actors,
    Register<IssueId, Issue> issues,
    Register<SourceId, Source> sources,
    Set<Kind> unread,
    Set<IssueId> unclear) {

  /** Without entries, and complete: every reference to one is an error. */
  public static final Registers NONE =
      new Registers(
          Register.of(List.of()),
          Register.of(List.of()),
          Register.of(List.of()),
          Set.of(),
          Set.of());

  /** Which of the three registers. */
  public enum Kind {
    ACTORS,
    ISSUES,
    SOURCES;

    /** The front matter key under which a pack can write the register itself. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The names of the files that may have entries of this kind. */
    public List<String> files() {
      String file = key() + ".yaml";
      return this == SOURCES ? List.of(file, "sources.json", "sources.bib") : List.of(file);
    }
  }

  /** These registers together with those that several packs share; an entry here wins. */
  public Registers below(Registers shared) {
    return new Registers(
        actors.below(shared.actors),
        issues.below(shared.issues),
        sources.below(shared.sources),
        union(unread, shared.unread),
        union(unclear, shared.unclear));
  }

  /** An unread or unclear part of either register may hold what a reference names. */
  private static <T> Set<T> union(Set<T> one, Set<T> other) {
    return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
  }
}
