package dev.standpoint.model;

/**
 * When something was said or happened and when that became known. {@code basis} tells whether the
 * author stated {@code when} or it is the date of the earliest source; in MISSING, which is always
 * an error, {@code when} and {@code known} mean nothing.
 */
public record Dating(Edtf when, Edtf known, Basis basis) {

  /** Where the date comes from. */
  public enum Basis {
    STATED,
    REPORTED,
    MISSING
  }
}
