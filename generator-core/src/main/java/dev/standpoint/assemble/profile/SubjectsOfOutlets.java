package dev.standpoint.assemble.profile;

import dev.standpoint.assemble.coverage.Coverage;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The subjects of a coverage by outlet, found in one pass over what the outlets carried. */
final class SubjectsOfOutlets<S> {

  private static final BitSet NONE = new BitSet();

  private final List<Coverage.Subject<S>> subjects;

  /** The places of the subjects by the place of the outlet. */
  private final Map<Integer, BitSet> carried = new HashMap<>();

  private final Map<Integer, BitSet> first = new HashMap<>();

  SubjectsOfOutlets(List<Coverage.Subject<S>> subjects) {
    this.subjects = subjects;
    for (int i = 0; i < subjects.size(); i++) {
      add(i, subjects.get(i));
    }
  }

  private void add(int place, Coverage.Subject<S> subject) {
    subject.forEachCarrier(
        (outlet, share) -> {
          carried.computeIfAbsent(outlet, key -> new BitSet()).set(place);
          first.computeIfAbsent(outlet, key -> new BitSet()).set(place, share.first());
        });
  }

  /** The subjects that the outlet was first with. */
  List<S> firstOf(int outlet) {
    return subjects(first.getOrDefault(outlet, NONE));
  }

  /** The subjects that the outlet is not cited for. */
  List<S> notCitedFor(int outlet) {
    BitSet rest = new BitSet();
    rest.set(0, subjects.size());
    rest.andNot(carried.getOrDefault(outlet, NONE));
    return subjects(rest);
  }

  private List<S> subjects(BitSet places) {
    return places.stream().mapToObj(place -> subjects.get(place).of()).toList();
  }
}
