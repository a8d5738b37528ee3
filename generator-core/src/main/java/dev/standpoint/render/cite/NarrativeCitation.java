package dev.standpoint.render.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides a citation into its author and the rest. Citeproc cannot do that, so it writes the
 * citation twice, once with a sign in place of the author; the difference is the author.
 */
final class NarrativeCitation {

  /** What separates an author from the rest. */
  private static final Pattern BREAK = Pattern.compile("[\\s,;:.]+");

  /** What remains after an author: punctuation, or a comma before a closing quotation mark. */
  private static final Pattern TRAILING = Pattern.compile("[\\s,;:]+$|,(?=[”’\"'»“]+\\s*$)");

  /** A rest without words, such as empty brackets. */
  private static final Pattern NOTHING = Pattern.compile("[\\s()\\[\\],;.]*");

  private NarrativeCitation() {}

  /** Without the signs for authors and the punctuation after them. */
  static List<Run> withoutAuthors(List<Run> runs) {
    List<Run> rest = runs;
    for (int sign = sign(rest); sign >= 0; sign = sign(rest)) {
      rest = RunSequence.without(rest, sign, sign + 1 + breakAt(RunSequence.text(rest), sign + 1));
    }
    return rest;
  }

  /**
   * {@code Holt (2031, p. 3)}, from the full citation and the one with a sign for its author; empty
   * if the sign is not in it.
   */
  static Optional<List<Run>> join(List<Run> full, List<Run> signed) {
    String text = RunSequence.text(full);
    String withSign = RunSequence.text(signed);
    int sign = withSign.indexOf(CutMarks.AUTHOR);
    if (sign < 0) {
      return Optional.empty();
    }
    String before = withSign.substring(0, sign);
    String after = withSign.substring(sign + 1 + breakAt(withSign, sign + 1));
    int end = text.length() - after.length();
    // If leaving out the author changed anything else, the two cannot be divided.
    if (!text.startsWith(before) || !text.endsWith(after) || end <= before.length()) {
      return Optional.empty();
    }
    List<Run> author = trimmed(RunSequence.slice(full, before.length(), end));
    List<Run> rest = withoutAuthors(signed);
    if (NOTHING.matcher(RunSequence.text(rest)).matches()) {
      return Optional.of(author);
    }
    List<Run> joined = new ArrayList<>(author);
    joined.add(new Run(" ", Set.of(), "", null));
    joined.addAll(rest);
    return Optional.of(joined);
  }

  /** The offset of the first sign for an author; -1 if there is none. */
  private static int sign(List<Run> runs) {
    return RunSequence.text(runs).indexOf(CutMarks.AUTHOR);
  }

  /** The number of characters of the punctuation at an offset, 0 if there is none. */
  private static int breakAt(String text, int from) {
    Matcher gap = BREAK.matcher(text).region(from, text.length());
    return gap.lookingAt() ? gap.end() - from : 0;
  }

  /** The author without the punctuation and the spaces after it. */
  private static List<Run> trimmed(List<Run> runs) {
    List<Run> rest = runs;
    for (Matcher end = trailing(rest); end.find(); end = trailing(rest)) {
      rest = RunSequence.without(rest, end.start(), end.end());
    }
    return rest;
  }

  private static Matcher trailing(List<Run> runs) {
    return TRAILING.matcher(RunSequence.text(runs));
  }
}
