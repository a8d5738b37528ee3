package dev.standpoint.read.note;

import dev.standpoint.model.register.IdSyntax;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The anchors of one note's headings, each given out once. */
final class HeadingAnchors {

  private static final String WORDLESS = "section";

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> lastNumber = new HashMap<>();

  /** The author's own id, else one made of the heading's words, numbered where it is taken. */
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
