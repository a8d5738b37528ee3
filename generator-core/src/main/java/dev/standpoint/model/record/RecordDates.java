package dev.standpoint.model.record;

import dev.standpoint.model.date.Edtf;
import java.time.LocalDate;

/**
 * When something was said or happened, and when that became known. {@code basis} says where {@code
 * when} comes from.
 */
public record RecordDates(Edtf when, Edtf known, Basis basis) {

  /** Where the date comes from. */
  public enum Basis {
    /** The author gave it. */
    STATED,
    /** It is the date of the earliest source. */
    REPORTED,
    /** Neither is there, which is an error. */
    MISSING
  }

  /** For a record without a date. The two dates in it mean nothing. */
  public static final RecordDates MISSING =
      new RecordDates(Edtf.of(LocalDate.EPOCH), Edtf.of(LocalDate.EPOCH), Basis.MISSING);
}
