package dev.standpoint.read.value;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.date.Edtf;
import java.util.Optional;

/**
 * Reads dates in EDTF (ISO 8601-2, level 1), and other texts that can only mean one date. Reports
 * how those are read, and a text that is no date.
 */
public final class DateReader {

  private DateReader() {}

  /** The date; empty if {@code written} is not one, which is reported with the reason. */
  public static Optional<Edtf> read(String written, Span at, DiagnosticCollector findings) {
    Optional<Edtf> date = Edtf.read(written);
    if (date.isPresent() && !date.get().text().equals(written)) {
      findings.add(
          DiagnosticCode.READ_AS, at, "\"" + written + "\" is read as " + date.get().text());
    } else if (date.isEmpty()) {
      String message = "\"" + written + "\" is not an EDTF date";
      findings.add(DiagnosticCode.BAD_DATE, at, message, Edtf.whyNot(written));
    }
    return date;
  }
}
