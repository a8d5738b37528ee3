package dev.standpoint.diagnostic;

import java.util.List;

/** A value together with every fault that was found on the way to it. */
public record WithDiagnostics<T>(T value, List<Diagnostic> diagnostics) {
  public WithDiagnostics {
    diagnostics = List.copyOf(diagnostics);
  }
}
