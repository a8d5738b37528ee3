package dev.standpoint;

import dev.standpoint.diagnostic.Severity;
import dev.standpoint.diagnostic.SeverityOverrides;
import dev.standpoint.read.html.RawHtmlPolicy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What to read, and how strictly to check it.
 *
 * @param base the folder to which paths in messages are relative
 * @param content the folder that holds the packs
 * @param templates a folder of the project's own templates, styles and fonts
 * @param asOf the date as of which to report, in place of the date in each pack
 * @param since the day after which changes are listed, in place of the one in each pack
 * @param tlp which labels may be published
 * @param severities what the project has changed in the severities of codes
 * @param failOn the lowest severity that rejects the content
 * @param html what becomes of HTML in notes
 */
public record CheckRequest(
    Path base,
    Path content,
    Optional<Path> templates,
    Optional<LocalDate> asOf,
    Optional<LocalDate> since,
    TlpLimits tlp,
    SeverityOverrides severities,
    Severity failOn,
    RawHtmlPolicy html) {

  /** Checks a folder of packs by default settings: errors reject, HTML in notes is left out. */
  public static CheckRequest of(Path base, Path content) {
    return new CheckRequest(
        base,
        content,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        TlpLimits.NONE,
        SeverityOverrides.DEFAULT,
        Severity.ERROR,
        RawHtmlPolicy.LEFT_OUT);
  }
}
