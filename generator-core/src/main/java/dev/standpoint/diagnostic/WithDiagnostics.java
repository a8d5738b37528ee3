package dev.standpoint.diagnostic;

import java.util.List;

/** A value, and the diagnostics of the work that made it. */
public record WithDiagnostics<T>(T value, List<Diagnostic> diagnostics) {
  public WithDiagnostics {
    diagnostics = List.copyOf(diagnostics);
  }
}
