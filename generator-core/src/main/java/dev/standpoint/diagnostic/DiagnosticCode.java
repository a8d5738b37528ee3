package dev.standpoint.diagnostic;

import static dev.standpoint.diagnostic.Severity.ERROR;
import static dev.standpoint.diagnostic.Severity.INFO;
import static dev.standpoint.diagnostic.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The stable name of a kind of fault, written in kebab case, with the severity it has. */
public enum DiagnosticCode {
  // The folder and its files
  NO_PACK(ERROR),
  NESTED_PACK(ERROR),
  CLASHING_ADDRESS(ERROR),
  STRAY_FILE(WARNING),
  UNREADABLE_FILE(ERROR),
  LIMIT_EXCEEDED(ERROR),
  // Front matter and registers
  YAML_SYNTAX(ERROR),
  JSON_SYNTAX(ERROR),
  BIBTEX_SYNTAX(ERROR),
  DUPLICATE_KEY(ERROR),
  UNKNOWN_KEY(ERROR),
  UNUSED_KEY(WARNING),
  MISSING_KEY(ERROR),
  WRONG_TYPE(ERROR),
  BAD_ID(ERROR),
  DUPLICATE_ID(ERROR),
  MEMBERSHIP_CYCLE(ERROR),
  AMBIGUOUS_NAME(WARNING),
  // Marks
  UNKNOWN_CLASS(WARNING),
  UNKNOWN_ATTRIBUTE(WARNING),
  ATTRIBUTES_NOT_USED(WARNING),
  BROKEN_ATTRIBUTES(WARNING),
  BROKEN_CITATION(WARNING),
  TWO_KINDS(ERROR),
  INCOMPLETE_MARK(ERROR),
  UNCLOSED_DIV(ERROR),
  STRAY_FENCE(ERROR),
  DIV_IN_PARAGRAPH(ERROR),
  BROKEN_POSITION(ERROR),
  BROKEN_EVENT(ERROR),
  RAW_HTML(WARNING),
  BROKEN_LINK(ERROR),
  UNKNOWN_FOOTNOTE(ERROR),
  UNUSED_FOOTNOTE(WARNING),
  UNSAFE_LINK(ERROR),
  UNKNOWN_FIGURE(ERROR),
  // Images
  MISSING_FILE(ERROR),
  BAD_IMAGE(ERROR),
  UNSAFE_IMAGE(WARNING),
  MISSING_ALT(WARNING),
  // Values
  BAD_DATE(ERROR),
  BAD_QUANTITY(ERROR),
  BAD_GRADE(ERROR),
  BAD_VALUE(ERROR),
  UNKNOWN_STYLE(ERROR),
  // What the records say together
  UNKNOWN_ACTOR(ERROR),
  UNKNOWN_ISSUE(ERROR),
  UNKNOWN_SOURCE(ERROR),
  UNKNOWN_POSITION(ERROR),
  UNKNOWN_EVENT(ERROR),
  AMBIGUOUS_REFERENCE(ERROR),
  UNKNOWN_FILTER(WARNING),
  UNKNOWN_OPTION(ERROR),
  WRONG_ISSUE_KIND(ERROR),
  UNCITED_POSITION(ERROR),
  UNCITED_EVENT(ERROR),
  UNDATED_RECORD(ERROR),
  DIFFERING_QUOTE(INFO),
  UNUSED_ACTOR(INFO),
  UNUSED_ISSUE(INFO),
  TEMPLATE_ERROR(ERROR),
  MISSING_PRINT_FILE(WARNING),
  PRINT_STYLE(WARNING),
  PRINT_FONT(ERROR),
  MISSING_GLYPH(ERROR),
  UNJOINED_LETTER(WARNING),
  IMAGE_NOT_PRINTED(WARNING),
  PDF_TOO_LONG(WARNING),
  LEFT_OUT(INFO);

  private final Severity severity;

  DiagnosticCode(Severity severity) {
    this.severity = severity;
  }

  /** The severity of this fault unless the project says otherwise. */
  public Severity severity() {
    return severity;
  }

  /**
   * Whether a project may take this error for a warning: all that was written is read and shown
   * nevertheless. A record without a source or a date is not: no view shows it.
   */
  public boolean isTolerable() {
    return this == BROKEN_LINK || this == MISSING_GLYPH;
  }

  /** The code of this name in kebab case. */
  public static Optional<DiagnosticCode> named(String name) {
    return Arrays.stream(values()).filter(code -> code.toString().equals(name)).findFirst();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
