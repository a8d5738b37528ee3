package dev.standpoint;

import dev.standpoint.diagnostic.Severity;
import dev.standpoint.diagnostic.SeverityOverrides;
import dev.standpoint.read.note.RawHtmlPolicy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What to read and check: the folder of packs, the project's own templates, the date as of which to
 * report, how grave which faults are, the least severity that rejects the content, and what becomes
 * of HTML in notes. Paths in messages are relative to {@code base}.
 */
public record CheckRequest(
    Path base,
    Path content,
    Optional<Path> templates,
    Optional<LocalDate> asOf,
    SeverityOverrides severities,
    Severity failOn,
    RawHtmlPolicy html) {

  /** A request that leaves out HTML in notes. */
  public CheckRequest(
      Path base,
      Path content,
      Optional<Path> templates,
      Optional<LocalDate> asOf,
      SeverityOverrides severities,
      Severity failOn) {
    this(base, content, templates, asOf, severities, failOn, RawHtmlPolicy.LEFT_OUT);
  }

  /** All of a folder of packs, where errors reject. */
  public static CheckRequest of(Path base, Path content) {
    return new CheckRequest(
        base,
        content,
        Optional.empty(),
        Optional.empty(),
        SeverityOverrides.DEFAULT,
        Severity.ERROR);
  }
}
