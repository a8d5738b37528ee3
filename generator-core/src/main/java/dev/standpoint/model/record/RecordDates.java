package dev.standpoint.model.record;

import dev.standpoint.model.date.Edtf;
import java.time.LocalDate;

/**
 * When something was said or happened and when that became known. {@code basis} tells whether the
 * author stated {@code when} or it is the date of the earliest source.
 */
public record RecordDates(Edtf when, Edtf known, Basis basis) {

  /** Where the date comes from. */
  public enum Basis {
    STATED,
    REPORTED,
    MISSING
  }

  /** No date can be told, which is always an error; the two dates in it mean nothing. */
  public static final RecordDates MISSING =
      new RecordDates(Edtf.of(LocalDate.EPOCH), Edtf.of(LocalDate.EPOCH), Basis.MISSING);
}
