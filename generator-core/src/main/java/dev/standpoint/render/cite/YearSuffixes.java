package dev.standpoint.render.cite;

import dev.standpoint.model.register.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Letters after the year that tell apart sources with the same citation: 2031a, 2031b. */
final class YearSuffixes {

  private YearSuffixes() {}

  /** The letters of sources that need one, by the citations of all sources in their order. */
  static Map<SourceId, String> of(Map<SourceId, String> citations) {
    Map<String, List<SourceId>> sourcesByCitation = new LinkedHashMap<>();
    citations.forEach(
        (id, text) -> sourcesByCitation.computeIfAbsent(text, key -> new ArrayList<>()).add(id));
    Map<SourceId, String> suffixes = new HashMap<>();
    for (List<SourceId> alike : sourcesByCitation.values()) {
      for (int i = 0; i < alike.size() && alike.size() > 1; i++) {
        suffixes.put(alike.get(i), letters(i));
      }
    }
    return suffixes;
  }

  /** From 0: a to z, then aa, ab and so on. */
  private static String letters(int index) {
    String last = Character.toString((char) ('a' + index % 26));
    return index < 26 ? last : letters(index / 26 - 1) + last;
  }
}
