package dev.standpoint.read.note;

import dev.standpoint.model.register.IdSyntax;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Makes the anchors of a note's headings, each different. */
final class HeadingAnchors {

  /** The anchor of a heading without letters and digits. */
  private static final String WORDLESS = "section";

  /** All anchors given so far, those with numbers included. */
  private final Set<String> taken = new HashSet<>();

  /** The highest number tried for each base, so that many equal headings take linear time. */
  private final Map<String, Integer> lastNumber = new HashMap<>();

  /** The author's id, else the words of the heading; with a number if the anchor is taken. */
  String next(String own, String heading) {
    String words = own.isEmpty() ? IdSyntax.anchor(heading) : own;
    String base = words.isEmpty() ? WORDLESS : words;
    String anchor = base;
    while (!taken.add(anchor)) {
      anchor = base + "-" + lastNumber.merge(base, 2, (last, two) -> last + 1);
    }
    return anchor;
  }
}
