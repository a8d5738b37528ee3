package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.Pack;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.FoldedName;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.Register;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A name, an alias or an id means one actor, one issue, or one option of an issue. Otherwise notes
 * can refer to them by id only.
 */
final class AmbiguousName implements Check {

  /** A register's entry with all that it may be called besides its id. */
  private record NamedEntry(String kind, String id, Stream<String> names, Span at) {
    @Override
    public String toString() {
      return kind + " \"" + id + "\"";
    }
  }

  @Override
  public Stream<Diagnostic> check(Pack pack) {
    return check(pack.actors(), pack.issues());
  }

  /** Also for registers that packs share, which are checked once. */
  static Stream<Diagnostic> check(
      Register<ActorId, Actor> actors, Register<IssueId, Issue> issues) {
    Stream<Diagnostic> ofOptions =
        issues.entries().stream()
            .flatMap(
                issue -> ambiguous(issue.options().stream().map(option -> entry(option, issue))));
    return Stream.of(
            ambiguous(actors.entries().stream().map(AmbiguousName::entry)),
            ambiguous(issues.entries().stream().map(AmbiguousName::entry)),
            ofOptions)
        .flatMap(found -> found);
  }

  private static NamedEntry entry(Actor actor) {
    Stream<String> names = Stream.concat(Stream.of(actor.name()), actor.also().stream());
    return new NamedEntry("actor", actor.id().value(), names, actor.at());
  }

  private static NamedEntry entry(Issue issue) {
    Stream<String> names = Stream.concat(Stream.of(issue.name()), issue.also().stream());
    return new NamedEntry("issue", issue.id().value(), names, issue.at());
  }

  private static NamedEntry entry(Issue.Option option, Issue issue) {
    return new NamedEntry("option", option.id(), Stream.of(option.name()), issue.at());
  }

  /** Each later entry that has a name of an earlier one is reported, once for each name. */
  private static Stream<Diagnostic> ambiguous(Stream<NamedEntry> entries) {
    Map<FoldedName, NamedEntry> owners = new HashMap<>();
    List<Diagnostic> found = new ArrayList<>();
    entries.forEach(
        entry -> {
          Set<FoldedName> own = new HashSet<>();
          Stream.concat(Stream.of(entry.id()), entry.names())
              .filter(name -> own.add(new FoldedName(name)))
              .forEach(name -> claim(name, entry, owners, found));
        });
    return found.stream();
  }

  /** Gives the name to the entry unless another has it. */
  private static void claim(
      String name, NamedEntry entry, Map<FoldedName, NamedEntry> owners, List<Diagnostic> found) {
    NamedEntry owner = owners.putIfAbsent(new FoldedName(name), entry);
    // The same id twice is reported by DuplicateId.
    if (owner != null && !owner.id().equals(entry.id())) {
      found.add(
          Diagnostic.of(
              DiagnosticCode.AMBIGUOUS_NAME,
              entry.at(),
              "\"" + name + "\" means both " + entry + " and " + owner + " at " + owner.at(),
              "rename one"));
    }
  }
}
