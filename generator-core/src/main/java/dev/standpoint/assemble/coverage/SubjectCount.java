package dev.standpoint.assemble.coverage;

import dev.standpoint.model.register.Source;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts the sources of one issue or event by outlet; the empty outlet is that of all without. */
final class SubjectCount {

  private final Map<String, Integer> records = new HashMap<>();
  private final Map<String, LocalDate> firstIssued = new HashMap<>();
  private final Set<String> voices = new HashSet<>();
  private final Set<String> unnamedVoices = new HashSet<>();
  private LocalDate first = LocalDate.MAX;

  /** Adds the sources of one position or event. */
  void add(List<Source> sources) {
    for (Source source : sources) {
      voices.add(source.voice());
      if (source.outlet().isEmpty() && source.origin().isEmpty()) {
        unnamedVoices.add(source.voice());
      }
      if (source.issued() != null) {
        LocalDate issued = source.issued().latest();
        firstIssued.merge(source.outlet(), issued, SubjectCount::earlier);
        first = earlier(first, issued);
      }
    }
    // A record counts once for an outlet, however many sources of that outlet it cites.
    Set<String> outlets = sources.stream().map(Source::outlet).collect(Collectors.toSet());
    outlets.forEach(outlet -> records.merge(outlet, 1, Integer::sum));
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  /** The independent sources of all records. */
  int voices() {
    return voices.size();
  }

  /** The independent sources with neither an outlet nor an origin. */
  int unnamedVoices() {
    return unnamedVoices.size();
  }

  /** The outlets of the sources; empty for those without. */
  Set<String> outlets() {
    return records.keySet();
  }

  /** The share of an outlet, or of the sources without one if it is empty. */
  Coverage.Share share(String outlet) {
    Integer carried = records.get(outlet);
    return carried == null ? Coverage.Share.NONE : new Coverage.Share(carried, isFirst(outlet));
  }

  /** An outlet alone is not first, since nobody came after it. */
  private boolean isFirst(String outlet) {
    return records.size() > 1 && first.equals(firstIssued.get(outlet));
  }
}
