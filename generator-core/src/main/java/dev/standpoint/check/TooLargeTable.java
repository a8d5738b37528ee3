package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Evidence;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Source;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tables of a pack have a place for each actor and issue, for each two actors, and for each
 * outlet and what it could have reported. Few records make long rows and columns.
 */
final class TooLargeTable implements Check {

  static final int MOST_ACTORS = 4_000;

  static final int MOST_PLACES = 1_000_000;

  @Override
  public Stream<Diagnostic> check(Pack pack) {
    return Stream.concat(matrix(pack), coverage(pack)).limit(1);
  }

  private static Stream<Diagnostic> matrix(Pack pack) {
    Set<Object> actors = new HashSet<>();
    Set<Object> issues = new HashSet<>();
    for (Position position : pack.positions().entries()) {
      actors.add(position.actor());
      issues.add(position.issue());
      if (actors.size() > MOST_ACTORS) {
        return beyond(position.at(), "more than " + MOST_ACTORS + " actors with a position");
      }
      if ((long) actors.size() * issues.size() > MOST_PLACES) {
        return beyond(
            position.at(), places(actors.size() + " actors and " + issues.size() + " issues"));
      }
    }
    return Stream.empty();
  }

  private static Stream<Diagnostic> coverage(Pack pack) {
    Set<String> outlets = new HashSet<>();
    Set<Object> subjects = new HashSet<>();
    for (Position position : pack.positions().entries()) {
      subjects.add(position.issue());
      add(position.evidence(), pack, outlets);
      if ((long) outlets.size() * subjects.size() > MOST_PLACES) {
        return beyond(position.at(), coverage(outlets, subjects));
      }
    }
    for (Event event : pack.events().entries()) {
      if (event.same() == null) {
        subjects.add(event.id());
      }
      add(event.evidence(), pack, outlets);
      if ((long) outlets.size() * subjects.size() > MOST_PLACES) {
        return beyond(event.at(), coverage(outlets, subjects));
      }
    }
    return Stream.empty();
  }

  private static void add(Evidence evidence, Pack pack, Set<String> outlets) {
    evidence.citations().stream()
        .map(Citation::source)
        .flatMap(source -> pack.sources().find(source).stream())
        .map(Source::outlet)
        .forEach(outlets::add);
  }

  private static String coverage(Set<String> outlets, Set<Object> subjects) {
    return places(outlets.size() + " outlets and " + subjects.size() + " issues and events");
  }

  private static String places(String what) {
    return what + ", a table of more than " + MOST_PLACES + " places";
  }

  /** At the first record that is too much. */
  private static Stream<Diagnostic> beyond(Span at, String what) {
    return Stream.of(
        Diagnostic.of(
            DiagnosticCode.LIMIT_EXCEEDED,
            at,
            "with this record, the pack has " + what,
            "make two packs of it"));
  }
}
