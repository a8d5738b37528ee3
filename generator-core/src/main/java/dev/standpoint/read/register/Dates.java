package dev.standpoint.read.register;

import dev.standpoint.diagnostic.Code;
import dev.standpoint.diagnostic.Findings;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.date.Edtf;
import java.util.Optional;

/** Dates as authors write them, and the fault where one is none. */
public final class Dates {

  private Dates() {}

  public static Optional<Edtf> read(String written, Span at, Findings findings) {
    Optional<Edtf> date = Edtf.parse(written);
    if (date.isEmpty()) {
      findings.add(Code.BAD_DATE, at, "\"" + written + "\" is no EDTF date", Edtf.whyNot(written));
    }
    return date;
  }
}
