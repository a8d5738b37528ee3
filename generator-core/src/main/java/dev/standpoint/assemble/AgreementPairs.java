package dev.standpoint.assemble;

import dev.standpoint.assemble.matrix.Matrix;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.Issue;
import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares the current values of each two actors. They agree if both values can be true, by the
 * rule for conflicts; silence and rejections are not compared. A condition is not part of the
 * value: actors who differ only in their conditions agree. The pair that agrees on the greatest
 * share of its issues comes first, then the pair that shares more issues, then by register; the
 * actor higher in the register is the first of a pair. Actors without a common issue are no pair.
 *
 * <p>Pairs are many, and pages show few of them: a pair is two numbers until it is asked for.
 */
public final class AgreementPairs extends AbstractList<Agreement> {

  /** On how many issues two actors agree, of those that they share. */
  private record Score(int agreed, int shared) {

    static final Comparator<Score> CLOSEST_FIRST =
        Comparator.comparing(
                (Score score) -> score,
                // Compares a/b with c/d as a*d with c*b, which is exact.
                (a, b) -> Long.compare((long) b.agreed * a.shared, (long) a.agreed * b.shared))
            .thenComparing(Score::shared, Comparator.reverseOrder());
  }

  private final List<Issue> issues;
  private final List<CurrentValues> actors;

  /** The places of both actors, that of the first in the upper half. */
  private final long[] pairs;

  AgreementPairs(Matrix matrix) {
    this.issues = matrix.issues();
    this.actors = matrix.rows().stream().map(CurrentValues::of).toList();
    Map<Score, Pairs> byScore = new TreeMap<>(Score.CLOSEST_FIRST);
    for (int a = 0; a < actors.size(); a++) {
      for (int b = a + 1; b < actors.size(); b++) {
        Score score = score(actors.get(a), actors.get(b));
        if (score.shared > 0) {
          byScore.computeIfAbsent(score, key -> new Pairs()).add(((long) a << 32) | b);
        }
      }
    }
    this.pairs = Pairs.joined(byScore.values());
  }

  private static Score score(CurrentValues one, CurrentValues other) {
    int[] counts = new int[2];
    one.compare(
        other,
        (place, agreed, differ) -> {
          counts[0] += agreed ? 1 : 0;
          counts[1]++;
        });
    return new Score(counts[0], counts[1]);
  }

  @Override
  public Agreement get(int index) {
    return first(index).with(second(index), issues);
  }

  @Override
  public int size() {
    return pairs.length;
  }

  private CurrentValues first(int index) {
    return actors.get((int) (pairs[index] >>> 32));
  }

  private CurrentValues second(int index) {
    return actors.get((int) pairs[index]);
  }

  /**
   * The first {@code count} and the last {@code count} pairs of each actor, who is the first of
   * each of them.
   */
  public Map<ActorId, List<Agreement>> ends(int count) {
    Map<ActorId, Deque<Integer>> last = new HashMap<>();
    Map<ActorId, List<Integer>> ends = new HashMap<>();
    for (int i = 0; i < pairs.length; i++) {
      for (ActorId actor : List.of(first(i).actor().id(), second(i).actor().id())) {
        List<Integer> start = ends.computeIfAbsent(actor, key -> new ArrayList<>());
        if (start.size() < count) {
          start.add(i);
        } else {
          Deque<Integer> end = last.computeIfAbsent(actor, key -> new ArrayDeque<>());
          end.add(i);
          if (end.size() > count) {
            end.remove();
          }
        }
      }
    }
    last.forEach((actor, end) -> ends.computeIfPresent(actor, (key, all) -> with(all, end)));
    Map<ActorId, List<Agreement>> agreements = new HashMap<>();
    ends.forEach(
        (actor, all) -> agreements.put(actor, all.stream().map(i -> of(actor, i)).toList()));
    return agreements;
  }

  private static List<Integer> with(List<Integer> start, Deque<Integer> end) {
    List<Integer> all = new ArrayList<>(start);
    all.addAll(end);
    return all;
  }

  private Agreement of(ActorId actor, int index) {
    Agreement pair = get(index);
    return pair.one().id().equals(actor) ? pair : pair.swapped();
  }

  /** Pairs of one score, in the order of the register. */
  private static final class Pairs {
    private long[] found = new long[8];
    private int size;

    void add(long pair) {
      if (size == found.length) {
        found = Arrays.copyOf(found, 2 * size);
      }
      found[size++] = pair;
    }

    static long[] joined(Iterable<Pairs> all) {
      int size = 0;
      for (Pairs some : all) {
        size += some.size;
      }
      long[] joined = new long[size];
      int at = 0;
      for (Pairs some : all) {
        System.arraycopy(some.found, 0, joined, at, some.size);
        at += some.size;
      }
      return joined;
    }
  }
}
