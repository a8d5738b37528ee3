package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.PositionId;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** No position corrects, through whatever steps, itself: none of them would stand. */
final class SupersedesCycle implements Check {
  @Override
  public Stream<Diagnostic> check(Pack pack) {
    Set<PositionId> told = new HashSet<>();
    return pack.positions().entries().stream()
        .filter(position -> !told.contains(position.id()) && comesRound(position, pack, told))
        .map(
            position ->
                Diagnostic.of(
                    DiagnosticCode.BAD_VALUE,
                    position.at(),
                    "position \"" + position.id() + "\" supersedes, by what it names, itself",
                    "remove one supersedes"))
        .toList()
        .stream();
  }

  private static boolean comesRound(Position start, Pack pack, Set<PositionId> told) {
    Set<PositionId> seen = new HashSet<>();
    PositionId next = start.supersedes();
    while (next != null && seen.add(next)) {
      if (next.equals(start.id())) {
        told.addAll(seen);
        return true;
      }
      next = pack.positions().find(next).map(Position::supersedes).orElse(null);
    }
    return false;
  }
}
