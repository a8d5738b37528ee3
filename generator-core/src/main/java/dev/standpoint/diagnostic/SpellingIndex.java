package dev.standpoint.diagnostic;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Names sorted by their letters from the start and from the end. A search goes through both lists
 * as through a tree: names with one start are left out together once that start is too far.
 *
 * <p>Of two errors, at most one is in the first half of the word or at most one in the second. So
 * each list is searched with half of the errors up to the middle, which leaves most names out after
 * two or three letters.
 */
final class SpellingIndex {

  private final String[] forward;
  private final String[] backward;

  SpellingIndex(Collection<String> names) {
    forward = names.stream().distinct().sorted().toArray(String[]::new);
    backward = names.stream().distinct().map(SpellingIndex::reversed).toArray(String[]::new);
    Arrays.sort(backward);
  }

  /** The names at the smallest distance, sorted; empty if all are farther than that. */
  List<String> nearest(String written, int farthest) {
    for (int most = 0; most <= farthest; most++) {
      TreeSet<String> found = new TreeSet<>();
      search(forward, written, most, found);
      TreeSet<String> fromEnd = new TreeSet<>();
      search(backward, reversed(written), most, fromEnd);
      fromEnd.forEach(name -> found.add(reversed(name)));
      if (!found.isEmpty()) {
        return List.copyOf(found);
      }
    }
    return List.of();
  }

  /** Adds the names at most so far, and perhaps not those with most errors in the first half. */
  private static void search(String[] names, String written, int most, TreeSet<String> found) {
    SpellingDistance distance = new SpellingDistance(written, most);
    // One letter less where an error may move the middle.
    int middle = (written.length() - most) / 2;
    String former = "";
    int known = 0;
    int at = 0;
    while (at < names.length) {
      String name = names[at];
      int length = Math.min(known, common(former, name));
      boolean near = true;
      while (near && length < name.length()) {
        length++;
        near = distance.extend(name, length) <= (length < middle ? most / 2 : most);
      }
      if (near && distance.of(name) <= most) {
        found.add(name);
      }
      former = name;
      known = length;
      at = near ? at + 1 : after(names, at, length);
    }
  }

  /** The first name from there on that has another start of this length, found in leaps. */
  private static int after(String[] names, int at, int length) {
    String start = names[at];
    int step = 1;
    int in = at;
    while (in + step < names.length && names[in + step].regionMatches(0, start, 0, length)) {
      in += step;
      step *= 2;
    }
    int out = Math.min(in + step, names.length);
    while (in + 1 < out) {
      int middle = (in + out) >>> 1;
      if (names[middle].regionMatches(0, start, 0, length)) {
        in = middle;
      } else {
        out = middle;
      }
    }
    return out;
  }

  private static int common(String a, String b) {
    int length = 0;
    int most = Math.min(a.length(), b.length());
    while (length < most && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }

  /** Letter by letter, in UTF-16 units, so that the reverse of the reverse is the same. */
  private static String reversed(String text) {
    char[] letters = text.toCharArray();
    for (int i = 0, j = letters.length - 1; i < j; i++, j--) {
      char letter = letters[i];
      letters[i] = letters[j];
      letters[j] = letter;
    }
    return new String(letters);
  }
}
