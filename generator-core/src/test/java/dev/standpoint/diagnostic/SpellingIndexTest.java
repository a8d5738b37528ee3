package dev.standpoint.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SpellingIndexTest {

  private final Random random = new Random(7);

  @Test
  void theIndexFindsWhatAComparisonWithEachNameFinds() {
    for (int round = 0; round < 60; round++) {
      List<String> names = new ArrayList<>();
      for (int i = 0; i < 120; i++) {
        names.add(word(1 + random.nextInt(9)));
      }
      SpellingIndex index = new SpellingIndex(names);
      for (int i = 0; i < 40; i++) {
        String written = i % 2 == 0 ? word(random.nextInt(11)) : names.get(i);
        for (int most = 0; most <= 2; most++) {
          assertThat(index.nearest(written, most))
              .as(written + " among " + names)
              .isEqualTo(nearest(written, names, most));
        }
      }
    }
  }

  @Test
  void distancesAreThoseOfTheFullTable() {
    for (int i = 0; i < 20_000; i++) {
      String a = word(random.nextInt(9));
      String b = word(random.nextInt(9));
      int full = full(a, b);
      assertThat(new SpellingDistance(a, 2).to(b)).as(a + " " + b).isEqualTo(Math.min(full, 3));
    }
  }

  @Test
  void hugeNamesAreSearchedQuickly() {
    String huge = "a".repeat(24_000);
    List<String> names = new ArrayList<>(List.of(huge, huge + "b", "b" + huge));
    for (int i = 0; i < 20_000; i++) {
      names.add("2024/01/note-" + i);
    }

    assertThat(new SpellingIndex(names).nearest(huge + "c", 2)).containsExactly(huge, huge + "b");
    assertThat(DidYouMean.among(names).hint(huge + "c")).isEmpty();
    assertThat(DidYouMean.hint(huge + "c", names)).isEmpty();
  }

  private static List<String> nearest(String written, List<String> names, int most) {
    for (int distance = 0; distance <= most; distance++) {
      int wanted = distance;
      TreeSet<String> found = new TreeSet<>(names);
      found.removeIf(name -> full(written, name) != wanted);
      if (!found.isEmpty()) {
        return List.copyOf(found);
      }
    }
    return List.of();
  }

  /** The table of optimal string alignment, as textbooks have it. */
  private static int full(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }

  private String word(int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append("abc".charAt(random.nextInt(3)));
    }
    return word.toString();
  }
}
