package dev.standpoint.read;

import dev.standpoint.diagnostic.Code;
import dev.standpoint.diagnostic.Findings;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.Edtf;
import java.util.Optional;

/** Dates as authors write them, and the fault where one is none. */
final class Dates {

  private Dates() {}

  static Optional<Edtf> read(String written, Span at, Findings findings) {
    Optional<Edtf> date = Edtf.parse(written);
    if (date.isEmpty()) {
      findings.add(Code.BAD_DATE, at, "\"" + written + "\" is no EDTF date", Edtf.whyNot(written));
    }
    return date;
  }
}
