package dev.standpoint.render.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Runs of text as one text, whose parts can be found and cut out. */
final class RunSequence {

  private RunSequence() {}

  /** The text without looks and links. */
  static String text(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /** The runs from one offset of the text (inclusive) to another (exclusive). */
  static List<Run> slice(List<Run> runs, int from, int to) {
    List<Run> slice = new ArrayList<>();
    int start = 0;
    for (Run run : runs) {
      int first = Math.max(from, start) - start;
      int last = Math.min(to, start + run.text().length()) - start;
      if (first < last) {
        slice.add(run.withText(run.text().substring(first, last)));
      }
      start += run.text().length();
    }
    return slice;
  }

  /** The runs without the text from one offset to another. */
  static List<Run> without(List<Run> runs, int from, int to) {
    List<Run> rest = new ArrayList<>(slice(runs, 0, from));
    rest.addAll(slice(runs, to, Integer.MAX_VALUE));
    return rest;
  }
}
