package dev.standpoint.check;

import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.PositionId;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows all corrections of a pack at once: each position is visited once or twice. */
final class CorrectionChains {

  private static final int NONE = -1;

  private final List<Position> positions;

  /** The place in {@link #positions} of what each corrects; of positions of one id the first. */
  private final int[] corrected;

  CorrectionChains(Pack pack) {
    this.positions = pack.positions().entries();
    Map<PositionId, Integer> places = new HashMap<>();
    for (int i = 0; i < positions.size(); i++) {
      places.putIfAbsent(positions.get(i).id(), i);
    }
    this.corrected =
        positions.stream()
            .mapToInt(
                position ->
                    Optional.ofNullable(position.supersedes()).map(places::get).orElse(NONE))
            .toArray();
  }

  /** The position of each cycle that is written first, in the order written. */
  List<Position> cycles() {
    BitSet first = new BitSet();
    int[] walks = new int[corrected.length];
    for (int start = 0; start < corrected.length; start++) {
      int walk = start + 1;
      int at = start;
      while (at != NONE && walks[at] == 0) {
        walks[at] = walk;
        at = corrected[at];
      }
      // A walk that meets itself has gone round; one that meets an earlier walk has not.
      if (at != NONE && walks[at] == walk) {
        first.set(earliest(at));
      }
    }
    return first.stream().mapToObj(positions::get).toList();
  }

  /** The earliest of the cycle that the position at this place is part of. */
  private int earliest(int start) {
    int earliest = start;
    for (int at = corrected[start]; at != start; at = corrected[at]) {
      earliest = Math.min(earliest, at);
    }
    return earliest;
  }

  /** The first position that corrects more than {@code most} others. There must be no cycle. */
  Optional<Position> longerThan(int most) {
    int[] lengths = new int[corrected.length];
    for (int start = 0; start < corrected.length; start++) {
      Deque<Integer> chain = new ArrayDeque<>();
      int at = start;
      while (at != NONE && lengths[at] == 0) {
        chain.push(at);
        at = corrected[at];
      }
      int length = at == NONE ? 0 : lengths[at];
      for (int next : chain) {
        lengths[next] = ++length;
      }
      // The position itself counts in the length.
      if (lengths[start] > most + 1) {
        return Optional.of(positions.get(start));
      }
    }
    return Optional.empty();
  }
}
