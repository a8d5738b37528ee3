package dev.standpoint.diagnostic;

import java.util.List;

/** A value together with every fault that was found on the way to it. */
public record Checked<T>(T value, List<Diagnostic> diagnostics) {
  public Checked {
    diagnostics = List.copyOf(diagnostics);
  }
}
