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

/** No position corrects, through whatever steps, itself: none of them would stand. */
final class SupersedesCycle implements Check {
  @Override
  public Stream<Diagnostic> check(Pack pack) {
    Corrections corrections = pack.corrections();
    Set<PositionId> told = new HashSet<>();
    return pack.positions().entries().stream()
        .filter(
            position -> !told.contains(position.id()) && comesRound(position, corrections, told))
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

  private static boolean comesRound(Position start, Corrections corrections, Set<PositionId> told) {
    List<PositionId> corrected = corrections.correctedBy(start).stream().map(Position::id).toList();
    boolean comesRound = corrected.contains(start.id());
    if (comesRound) {
      told.addAll(corrected);
    }
    return comesRound;
  }
}
