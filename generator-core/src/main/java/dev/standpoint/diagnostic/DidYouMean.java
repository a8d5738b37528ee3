package dev.standpoint.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Suggests known names that differ from what was written by one or two typing errors: a letter
 * added, missing or changed, or two neighbours swapped. An instance has an index of many names,
 * which is built for the first question. Thread-safe.
 */
public final class DidYouMean {

  private static final int MOST_ERRORS = 2;

  /** As many faults as a build shows. The rest of them get no suggestion, which saves the time. */
  private static final int MOST_QUESTIONS = 100;

  /** More equally near names than this help nobody. */
  private static final int MOST_NAMES = 5;

  /** Names of this length are not typed by hand. */
  private static final int LONGEST = 200;

  private final Collection<String> known;
  private final AtomicInteger questions = new AtomicInteger();
  private @Nullable SpellingIndex index;

  private DidYouMean(Collection<String> known) {
    this.known = known;
  }

  /** Suggests from these names, for the first hundred faults. */
  public static DidYouMean among(Collection<String> known) {
    return new DidYouMean(known);
  }

  /** Such as {@code did you mean "lavrov"?}; empty if no name is near. */
  public String hint(String written) {
    return hint(written, name -> name);
  }

  /** The same, with each name shown in another form. */
  public String hint(String written, UnaryOperator<String> shown) {
    int farthest = farthest(written);
    if (farthest < 0 || questions.incrementAndGet() > MOST_QUESTIONS) {
      return "";
    }
    return hint(index().nearest(written, farthest).stream().map(shown).toList(), "");
  }

  private synchronized SpellingIndex index() {
    if (index == null) {
      index = new SpellingIndex(known);
    }
    return index;
  }

  /**
   * Such as {@code did you mean "lavrov"?}, with all names that are equally near. Empty if none.
   * For a few names; many are better put into an index, see {@link #among}.
   */
  public static String hint(String written, Collection<String> known) {
    return hint(written, known, "");
  }

  /** The same with a sign such as {@code .} or {@code @} before each name. */
  public static String hint(String written, Collection<String> known, String sign) {
    return hint(nearest(written, known), sign);
  }

  private static String hint(List<String> nearest, String sign) {
    if (nearest.isEmpty()) {
      return "";
    }
    return nearest.stream()
        .limit(MOST_NAMES)
        .map(name -> "\"" + sign + name + "\"")
        .collect(Collectors.joining(" or ", "did you mean ", "?"));
  }

  /** In a short word, two changes leave too little of it: "a" is not meant for "de". */
  private static int farthest(String written) {
    return written.isEmpty() || written.length() > LONGEST
        ? -1
        : Math.min(MOST_ERRORS, (written.length() - 1) / 2);
  }

  /** The known names at the smallest distance, sorted; empty if all are too far. */
  private static List<String> nearest(String written, Collection<String> known) {
    int farthest = farthest(written);
    SpellingDistance distance = new SpellingDistance(written, Math.max(0, farthest));
    int best = farthest;
    TreeSet<String> found = new TreeSet<>();
    for (String name : known) {
      int errors = distance.to(name);
      if (errors < best) {
        best = errors;
        found.clear();
      }
      if (errors <= best) {
        found.add(name);
      }
    }
    return List.copyOf(found);
  }
}
