package dev.standpoint.diagnostic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the diagnostics of one piece of work. A hostile file can have a fault in every line, so
 * those beyond a bound are only counted. Not thread-safe.
 */
public final class DiagnosticCollector {

  /** So many of each severity are kept, in the order found. */
  static final int MOST_KEPT = 10_000;

  private final List<Diagnostic> found = new ArrayList<>();
  private final Map<Severity, Count> counts = new EnumMap<>(Severity.class);

  public void add(DiagnosticCode code, Span at, String message) {
    add(Diagnostic.of(code, at, message));
  }

  public void add(DiagnosticCode code, Span at, String message, String hint) {
    add(Diagnostic.of(code, at, message, hint));
  }

  /** Adds what another collector has found, with its order. */
  public void addAll(List<Diagnostic> diagnostics) {
    diagnostics.forEach(this::add);
  }

  private void add(Diagnostic diagnostic) {
    Count count = counts.computeIfAbsent(diagnostic.severity(), key -> new Count(diagnostic.at()));
    if (count.kept < MOST_KEPT && diagnostic.code() != DiagnosticCode.MORE_PROBLEMS) {
      found.add(diagnostic);
      count.kept++;
    } else {
      count.drop(diagnostic);
    }
  }

  /**
   * A copy, in the order found, and then one for all that are not kept of each severity. Sorting is
   * up to the receiver.
   */
  public List<Diagnostic> list() {
    List<Diagnostic> all = new ArrayList<>(found);
    counts.forEach(
        (severity, count) -> {
          if (count.dropped > 0) {
            all.add(Diagnostic.more(severity, count.firstDropped, count.dropped));
          }
        });
    return List.copyOf(all);
  }

  /** How many of a severity are kept and how many are not. */
  private static final class Count {
    private int kept;
    private int dropped;
    private Span firstDropped;

    Count(Span first) {
      this.firstDropped = first;
    }

    void drop(Diagnostic diagnostic) {
      if (dropped == 0) {
        firstDropped = diagnostic.at();
      }
      dropped += diagnostic.count();
    }
  }
}
