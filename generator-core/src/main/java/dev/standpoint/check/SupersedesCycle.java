package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.Corrections;
import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.PositionId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** No position corrects itself, directly or through others. None of them would be current. */
final class SupersedesCycle implements Check {
  @Override
  public Stream<Diagnostic> check(Pack pack) {
    Corrections corrections = pack.corrections();
    Set<PositionId> reported = new HashSet<>();
    return pack.positions().entries().stream()
        .filter(
            position ->
                !reported.contains(position.id()) && isInCycle(position, corrections, reported))
        .map(
            position ->
                Diagnostic.of(
                    DiagnosticCode.BAD_VALUE,
                    position.at(),
                    "position \""
                        + position.id()
                        + "\" supersedes itself, directly or through others",
                    "remove one supersedes="))
        .toList()
        .stream();
  }

  /** Also notes every position of the cycle as reported, so that one message is enough. */
  private static boolean isInCycle(
      Position start, Corrections corrections, Set<PositionId> reported) {
    List<PositionId> corrected = corrections.correctedBy(start).stream().map(Position::id).toList();
    boolean isInCycle = corrected.contains(start.id());
    if (isInCycle) {
      reported.addAll(corrected);
    }
    return isInCycle;
  }
}
