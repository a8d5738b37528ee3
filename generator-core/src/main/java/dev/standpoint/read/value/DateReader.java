package dev.standpoint.read.value;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.date.Edtf;
import java.util.Optional;

/** Dates as authors write them, and the fault where one is none. */
public final class DateReader {

  private DateReader() {}

  public static Optional<Edtf> read(String written, Span at, DiagnosticCollector findings) {
    Optional<Edtf> date = Edtf.parse(written);
    if (date.isEmpty()) {
      findings.add(
          DiagnosticCode.BAD_DATE, at, "\"" + written + "\" is no EDTF date", Edtf.whyNot(written));
    }
    return date;
  }
}
