package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Tlp;
import java.util.stream.Stream;

/** Labels that a build must not publish, each reported once where its author wrote it. */
final class ForbiddenLabel {

  private ForbiddenLabel() {}

  /** The labels in what is left of a pack that are {@code failOn} or stricter. */
  static Stream<Diagnostic> check(Pack published, Tlp failOn) {
    return published
        .labels()
        .filter(label -> !failOn.isStricterThan(label.tlp()))
        .distinct()
        .map(
            label ->
                Diagnostic.of(
                    DiagnosticCode.FORBIDDEN_LABEL,
                    label.at(),
                    "text with the label " + label.tlp() + " would be published",
                    hint(failOn)));
  }

  /** The next looser label is the strictest that does not fail; there is none below clear. */
  private static String hint(Tlp failOn) {
    return failOn == Tlp.CLEAR
        ? "expected no label"
        : "expected at most "
            + failOn.looser()
            + ", or -Dstandpoint.maxTlp="
            + failOn.looser().written();
  }
}
