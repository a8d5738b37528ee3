package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.Pack;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.IdReference;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.Membership;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An actor or issue of the pack's own registers that no mark names: perhaps a mark was forgotten. A
 * pack without any marks is only begun, so nothing is reported.
 */
final class UnusedEntry implements Check {
  @Override
  public Stream<Diagnostic> check(Pack pack) {
    if (pack.positions().entries().isEmpty()) {
      return Stream.empty();
    }
    // A group that only has members, or to which an issue applies, is used.
    Set<ActorId> actors =
        Stream.of(
                pack.references().actors().stream().map(IdReference::id),
                pack.actors().entries().stream()
                    .flatMap(actor -> actor.memberships().stream())
                    .map(Membership::of),
                pack.issues().entries().stream().flatMap(issue -> issue.appliesTo().stream()))
            .flatMap(named -> named)
            .collect(Collectors.toSet());
    Set<IssueId> issues =
        pack.references().issues().stream().map(IdReference::id).collect(Collectors.toSet());
    return Stream.concat(
        pack.actors().entries().stream()
            .filter(actor -> !actors.contains(actor.id()))
            .map(
                actor ->
                    Diagnostic.of(
                        DiagnosticCode.UNUSED_ACTOR,
                        actor.at(),
                        "no mark names actor \"" + actor.id() + "\"")),
        pack.issues().entries().stream()
            .filter(issue -> !issues.contains(issue.id()))
            .map(
                issue ->
                    Diagnostic.of(
                        DiagnosticCode.UNUSED_ISSUE,
                        issue.at(),
                        "no mark names issue \"" + issue.id() + "\"")));
  }
}
