package dev.standpoint.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The severities that a project has changed: another one for a code, or {@code off} so that it is
 * not reported.
 *
 * @param changed the new severity of each code
 * @param off the codes that are not reported
 */
public record SeverityOverrides(Map<DiagnosticCode, Severity> changed, Set<DiagnosticCode> off) {

  /** Nothing is changed. */
  public static final SeverityOverrides DEFAULT = new SeverityOverrides(Map.of(), Set.of());

  public SeverityOverrides {
    changed = Map.copyOf(changed);
    off = Set.copyOf(off);
    changed.forEach((code, severity) -> require(allows(code, severity), code));
    off.forEach(code -> require(allowsOff(code), code));
  }

  /** Whether a code may have this severity. An error stays one, with the few exceptions. */
  public static boolean allows(DiagnosticCode code, Severity severity) {
    return code.severity() != Severity.ERROR
        || severity == Severity.ERROR
        || (severity == Severity.WARNING && code.canBeWarning());
  }

  /** Whether a code may be turned off. An error may not. */
  public static boolean allowsOff(DiagnosticCode code) {
    return code.severity() != Severity.ERROR;
  }

  /** The diagnostics that are reported, with their changed severities. */
  public List<Diagnostic> apply(List<Diagnostic> found) {
    return found.stream()
        .filter(diagnostic -> !off.contains(diagnostic.code()))
        .map(this::apply)
        .toList();
  }

  private Diagnostic apply(Diagnostic found) {
    Severity severity = changed.getOrDefault(found.code(), found.severity());
    return new Diagnostic(
        severity, found.code(), found.at(), found.message(), found.hint(), found.count());
  }

  /** Exceptions, not diagnostics: poms are checked before, so a caller has made a mistake. */
  private static void require(boolean allowed, DiagnosticCode code) {
    if (!allowed) {
      String limit = code.canBeWarning() ? " must be an error or a warning" : " is always an error";
      throw new IllegalArgumentException(code + limit);
    }
  }
}
