package dev.standpoint;

import dev.standpoint.diagnostic.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What to generate: the folder of packs, the folder that gets one folder for each, the project's
 * own templates, the date as of which to report, and the least severity that rejects the content.
 * Paths in messages are relative to {@code base}.
 */
public record GenerateRequest(
    Path base,
    Path content,
    Path output,
    Optional<Path> templates,
    Optional<LocalDate> asOf,
    Set<Format> formats,
    Severity failOn) {
  public GenerateRequest {
    formats = Set.copyOf(formats);
  }
}
