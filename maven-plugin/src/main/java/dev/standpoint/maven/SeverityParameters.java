package dev.standpoint.maven;

import static java.util.stream.Collectors.toMap;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DidYouMean;
import dev.standpoint.diagnostic.Severity;
import dev.standpoint.diagnostic.SeverityOverrides;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Reads {@code <severities>}, and the property of that name, which overrides it. */
final class SeverityParameters {

  private static final String OFF = "off";
  private static final Map<String, Severity> NAMES =
      Arrays.stream(Severity.values()).collect(toMap(Severity::toString, severity -> severity));

  private final Map<DiagnosticCode, Severity> changed = new EnumMap<>(DiagnosticCode.class);
  private final Set<DiagnosticCode> off = EnumSet.noneOf(DiagnosticCode.class);

  private SeverityParameters() {}

  /** {@code property} is a list such as {@code raw-html:off,left-out:warning}. */
  static SeverityOverrides read(@Nullable Map<String, String> elements, @Nullable String property)
      throws MojoExecutionException {
    Map<String, String> all = new LinkedHashMap<>(elements == null ? Map.of() : elements);
    all.putAll(pairs(property == null ? "" : property));
    SeverityParameters read = new SeverityParameters();
    for (Map.Entry<String, String> entry : all.entrySet()) {
      // Maven passes null for an empty element.
      String severity = entry.getValue() == null ? "" : entry.getValue().strip();
      read.add(code(entry.getKey()), severity);
    }
    return new SeverityOverrides(read.changed, read.off);
  }

  private static Map<String, String> pairs(String property) throws MojoExecutionException {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : property.isBlank() ? List.<String>of() : List.of(property.split(",", -1))) {
      int colon = pair.indexOf(':');
      if (colon < 0) {
        throw fault(quoted(pair.strip()), "expected code:severity, such as raw-html:off");
      }
      pairs.put(pair.substring(0, colon).strip(), pair.substring(colon + 1));
    }
    return pairs;
  }

  private static DiagnosticCode code(String name) throws MojoExecutionException {
    List<String> codes =
        Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::toString).toList();
    return DiagnosticCode.named(name)
        .orElseThrow(() -> fault("the unknown code " + quoted(name), DidYouMean.hint(name, codes)));
  }

  private void add(DiagnosticCode code, String name) throws MojoExecutionException {
    Severity severity = NAMES.get(name);
    if (severity == null && !name.equals(OFF)) {
      List<String> names = List.of("error", "warning", "info", OFF);
      String hint = DidYouMean.hint(name, names);
      throw fault(
          quoted(name) + " for " + code,
          hint.isEmpty() ? "expected error, warning, info or off" : hint);
    }
    boolean allowed =
        severity == null
            ? SeverityOverrides.allowsOff(code)
            : SeverityOverrides.allows(code, severity);
    if (!allowed) {
      throw fault(
          quoted(name) + " for " + code,
          code.isTolerable() ? "expected error or warning" : "it is always an error");
    }
    if (severity == null) {
      off.add(code);
    } else {
      changed.put(code, severity);
    }
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  private static MojoExecutionException fault(String found, String hint) {
    return new MojoExecutionException(
        "<severities> has " + found + (hint.isEmpty() ? "" : " - " + hint));
  }
}
