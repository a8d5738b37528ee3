package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.Pack;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.Register;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A name or another id stands for one actor, issue or option only; else only ids tell them apart.
 */
final class AmbiguousName implements Check {

  private record Named(String what, String id, Stream<String> names, Span at) {
    @Override
    public String toString() {
      return what + " \"" + id + "\"";
    }
  }

  @Override
  public Stream<Diagnostic> check(Pack pack) {
    return check(pack.actors(), pack.issues());
  }

  static Stream<Diagnostic> check(
      Register<ActorId, Actor> actors, Register<IssueId, Issue> issues) {
    Stream<Diagnostic> options =
        issues.entries().stream()
            .flatMap(issue -> shared(issue.options().stream().map(option -> named(option, issue))));
    return Stream.of(
            shared(actors.entries().stream().map(AmbiguousName::named)),
            shared(issues.entries().stream().map(AmbiguousName::named)),
            options)
        .flatMap(found -> found);
  }

  private static Named named(Actor actor) {
    Stream<String> names = Stream.concat(Stream.of(actor.name()), actor.also().stream());
    return new Named("actor", actor.id().value(), names, actor.at());
  }

  private static Named named(Issue issue) {
    Stream<String> names = Stream.concat(Stream.of(issue.name()), issue.also().stream());
    return new Named("issue", issue.id().value(), names, issue.at());
  }

  private static Named named(Issue.Option option, Issue issue) {
    return new Named("option", option.id(), Stream.of(option.name()), issue.at());
  }

  private static Stream<Diagnostic> shared(Stream<Named> all) {
    Map<String, Named> owners = new HashMap<>();
    List<Diagnostic> found = new ArrayList<>();
    all.forEach(
        named -> {
          Set<String> own = new HashSet<>();
          Stream.concat(Stream.of(named.id()), named.names())
              .filter(name -> own.add(folded(name)))
              .forEach(name -> claim(name, named, owners, found));
        });
    return found.stream();
  }

  private static void claim(
      String name, Named named, Map<String, Named> owners, List<Diagnostic> found) {
    Named owner = owners.putIfAbsent(folded(name), named);
    // An id that stands twice has been reported as such.
    if (owner != null && !owner.id().equals(named.id())) {
      String message = "\"" + name + "\" stands for " + named + " and for " + owner;
      found.add(
          Diagnostic.of(DiagnosticCode.AMBIGUOUS_NAME, named.at(), message + " at " + owner.at()));
    }
  }

  /** As names are compared: letters composed, white space folded, case kept. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
  }
}
