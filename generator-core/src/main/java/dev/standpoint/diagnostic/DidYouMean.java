package dev.standpoint.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Suggests known names that differ from what was written by one or two typing errors: a letter
 * added, missing or changed, or two neighbours swapped.
 */
public final class DidYouMean {

  private static final int MOST_ERRORS = 2;

  private DidYouMean() {}

  /**
   * Such as {@code did you mean "lavrov"?}, with all names that are equally near. Empty if none.
   */
  public static String hint(String written, Collection<String> known) {
    return hint(written, known, "");
  }

  /** The same with a sign such as {@code .} or {@code @} before each name. */
  public static String hint(String written, Collection<String> known, String sign) {
    List<String> nearest = nearest(written, known);
    if (nearest.isEmpty()) {
      return "";
    }
    return nearest.stream()
        .map(name -> "\"" + sign + name + "\"")
        .collect(Collectors.joining(" or ", "did you mean ", "?"));
  }

  /** The known names at the smallest distance, sorted; empty if all are too far. */
  private static List<String> nearest(String written, Collection<String> known) {
    // In a short word, two changes leave too little of it: "a" is not meant for "de".
    int farthest = Math.min(MOST_ERRORS, (written.length() - 1) / 2);
    for (int distance = 0; distance <= farthest; distance++) {
      int required = distance;
      List<String> found =
          known.stream()
              .filter(name -> distance(written, name, farthest) == required)
              .distinct()
              .sorted()
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /**
   * The optimal string alignment distance, in UTF-16 units: a swap of neighbours is one change. Any
   * distance greater than {@code most} may come out as {@code most + 1}.
   */
  private static int distance(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, d, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  /** The cheapest way to the cell of these prefixes of a and b, from cells already filled. */
  private static int cheapest(String a, String b, int[][] d, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
