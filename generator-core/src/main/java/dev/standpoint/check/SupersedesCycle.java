package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.PositionId;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** No position corrects itself, directly or through others. None of them would be current. */
final class SupersedesCycle implements Check {
  @Override
  public Stream<Diagnostic> check(Pack pack) {
    Set<PositionId> reported = new HashSet<>();
    return pack.positions().entries().stream()
        .filter(
            position -> !reported.contains(position.id()) && isInCycle(position, pack, reported))
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

  private static boolean isInCycle(Position start, Pack pack, Set<PositionId> reported) {
    Set<PositionId> seen = new HashSet<>();
    PositionId next = start.supersedes();
    while (next != null && seen.add(next)) {
      if (next.equals(start.id())) {
        reported.addAll(seen);
        return true;
      }
      next = pack.positions().find(next).map(Position::supersedes).orElse(null);
    }
    return false;
  }
}
