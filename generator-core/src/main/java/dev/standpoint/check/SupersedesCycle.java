package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Position;
import java.util.List;
import java.util.stream.Stream;

/**
 * No position corrects itself, directly or through others, since none of them would be current; nor
 * too many others, one after another.
 */
final class SupersedesCycle implements Check {

  /** Each outlet of a corrected position counts for the correction too. */
  static final int MOST_CORRECTED = 200;

  @Override
  public Stream<Diagnostic> check(Pack pack) {
    CorrectionChains chains = new CorrectionChains(pack);
    List<Position> cycles = chains.cycles();
    return cycles.isEmpty()
        ? chains.longerThan(MOST_CORRECTED).map(SupersedesCycle::tooLong).stream()
        : cycles.stream().map(SupersedesCycle::cycle);
  }

  private static Diagnostic cycle(Position position) {
    return Diagnostic.of(
        DiagnosticCode.BAD_VALUE,
        position.at(),
        "position \"" + position.id() + "\" supersedes itself, directly or through others",
        "remove one supersedes=");
  }

  private static Diagnostic tooLong(Position position) {
    return Diagnostic.of(
        DiagnosticCode.LIMIT_EXCEEDED,
        position.at(),
        "position \""
            + position.id()
            + "\" supersedes more than "
            + MOST_CORRECTED
            + " others, one after another",
        "remove a supersedes=");
  }
}
