package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.Pack;
import java.util.stream.Stream;

/** Every issue that is named is in a register. */
final class UnknownIssue implements Check {
  @Override
  public Stream<Diagnostic> check(Pack pack) {
    return UnknownReferences.in(
        pack.references().issues(),
        pack.issues(),
        issue -> Stream.concat(Stream.of(issue.name()), issue.also().stream()),
        DiagnosticCode.UNKNOWN_ISSUE);
  }
}
