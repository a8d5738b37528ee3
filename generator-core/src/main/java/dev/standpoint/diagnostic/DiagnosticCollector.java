package dev.standpoint.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects the diagnostics of one piece of work. Not thread-safe. */
public final class DiagnosticCollector {

  private final List<Diagnostic> found = new ArrayList<>();

  public void add(DiagnosticCode code, Span at, String message) {
    found.add(Diagnostic.of(code, at, message));
  }

  public void add(DiagnosticCode code, Span at, String message, String hint) {
    found.add(Diagnostic.of(code, at, message, hint));
  }

  /** Adds what another collector has found, with its order. */
  public void addAll(List<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  /** A copy, in the order found. Sorting is up to the receiver. */
  public List<Diagnostic> list() {
    return List.copyOf(found);
  }
}
