package dev.standpoint.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a project says of kinds of faults: graver or less grave than they are by default, or not to
 * be told at all.
 */
public record SeverityOverrides(Map<DiagnosticCode, Severity> changed, Set<DiagnosticCode> off) {

  /** Every fault as grave as its code. */
  public static final SeverityOverrides DEFAULT = new SeverityOverrides(Map.of(), Set.of());

  public SeverityOverrides {
    changed = Map.copyOf(changed);
    off = Set.copyOf(off);
    changed.forEach((code, severity) -> require(allows(code, severity), code));
    off.forEach(code -> require(allowsOff(code), code));
  }

  /** Whether a code may have this severity: no error may be taken for less unless it can be. */
  public static boolean allows(DiagnosticCode code, Severity severity) {
    return code.severity() != Severity.ERROR
        || severity == Severity.ERROR
        || (severity == Severity.WARNING && code.canBeWarning());
  }

  /** Whether a code may be passed over in silence, which no error may. */
  public static boolean allowsOff(DiagnosticCode code) {
    return code.severity() != Severity.ERROR;
  }

  /** The faults that are told, as grave as the project says. */
  public List<Diagnostic> apply(List<Diagnostic> found) {
    return found.stream()
        .filter(diagnostic -> !off.contains(diagnostic.code()))
        .map(this::apply)
        .toList();
  }

  private Diagnostic apply(Diagnostic found) {
    Severity severity = changed.getOrDefault(found.code(), found.severity());
    return new Diagnostic(severity, found.code(), found.at(), found.message(), found.hint());
  }

  private static void require(boolean allowed, DiagnosticCode code) {
    if (!allowed) {
      throw new IllegalArgumentException(code + " cannot be taken so lightly");
    }
  }
}
