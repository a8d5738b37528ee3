package dev.standpoint.diagnostic;

import static dev.standpoint.diagnostic.Severity.ERROR;
import static dev.standpoint.diagnostic.Severity.INFO;
import static dev.standpoint.diagnostic.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of problems. Each has a stable code in kebab case, such as {@code unknown-actor}, and
 * the severity that it has unless the project says otherwise.
 *
 * <p>After an error, nothing is published. A warning is about something that has no effect, is left
 * out or looks worse than it should. A note ({@code INFO}) is about a text that may well be right.
 *
 * <p>To add a code, add it here; then the tests ask for a pack under {@code packs/invalid} that
 * shows its message, for a line in {@code help.properties}, and for an entry in the author's guide.
 * Once published, a code is not renamed: projects name it in their poms.
 */
public enum DiagnosticCode {
  // Folders and files
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

  // Marks and other markup of notes
  UNKNOWN_CLASS(WARNING),
  UNKNOWN_STANCE(ERROR),
  UNKNOWN_ATTRIBUTE(WARNING),
  ATTRIBUTES_NOT_USED(WARNING),
  BROKEN_ATTRIBUTES(WARNING),
  BROKEN_CITATION(WARNING),
  TWO_KINDS(ERROR),
  INCOMPLETE_MARK(ERROR),
  LOST_MARK(ERROR),
  WORDS_ARE_A_NAME(INFO),
  UNCLOSED_DIV(ERROR),
  UNCLOSED_COMMENT(ERROR),
  EXTRA_CELL(WARNING),
  STRAY_FENCE(ERROR),
  DIV_IN_PARAGRAPH(ERROR),
  BROKEN_POSITION(ERROR),
  BROKEN_EVENT(ERROR),
  RAW_HTML(WARNING),
  BROKEN_LINK(ERROR),
  UNKNOWN_FOOTNOTE(ERROR),
  UNUSED_FOOTNOTE(WARNING),
  UNUSED_DEFINITION(WARNING),
  UNSAFE_LINK(ERROR),
  UNKNOWN_FIGURE(ERROR),

  // Images
  MISSING_FILE(ERROR),
  BAD_IMAGE(ERROR),
  UNSAFE_IMAGE(WARNING),
  MISSING_ALT(WARNING),

  // Values of keys and attributes
  BAD_DATE(ERROR),
  BAD_QUANTITY(ERROR),
  BAD_GRADE(ERROR),
  BAD_VALUE(ERROR),
  READ_AS(INFO),
  UNKNOWN_STYLE(ERROR),

  // References from one record to another, and what a record needs
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

  // The project's own templates, styles and fonts
  TEMPLATE_ERROR(ERROR),
  MISSING_PRINT_FILE(WARNING),
  PRINT_STYLE(WARNING),
  PRINT_FONT(ERROR),

  // Making the output
  MISSING_GLYPH(WARNING),
  UNREADABLE_FONT(WARNING),
  UNJOINED_LETTER(WARNING),
  IMAGE_NOT_PRINTED(WARNING),
  PDF_TOO_LONG(WARNING),
  TOO_LARGE_TO_SHOW(WARNING),
  MORE_PROBLEMS(ERROR),
  LEFT_OUT(INFO),

  // Labels of what would be published
  FORBIDDEN_LABEL(ERROR),
  NOTHING_TO_PUBLISH(ERROR),

  // Not about the content: what stops the program itself
  OUT_OF_MEMORY(ERROR),
  INTERNAL_ERROR(ERROR);

  private final Severity severity;

  DiagnosticCode(Severity severity) {
    this.severity = severity;
  }

  /** The severity by default; {@link SeverityOverrides} may change it. */
  public Severity severity() {
    return severity;
  }

  /**
   * Whether a project may lower this error to a warning. It may if the output still shows all that
   * was written; not so for a record without a source or date, which no view would show.
   */
  public boolean canBeWarning() {
    return this == BROKEN_LINK;
  }

  /**
   * Whether the output lacks something that the author wrote or meant. Such a warning is shown even
   * where warnings are not.
   */
  public boolean losesText() {
    return switch (this) {
      case STRAY_FILE,
          UNUSED_KEY,
          UNKNOWN_CLASS,
          UNKNOWN_ATTRIBUTE,
          ATTRIBUTES_NOT_USED,
          BROKEN_ATTRIBUTES,
          BROKEN_CITATION,
          RAW_HTML,
          UNUSED_FOOTNOTE,
          UNSAFE_IMAGE,
          UNKNOWN_FILTER,
          MISSING_GLYPH,
          IMAGE_NOT_PRINTED,
          TOO_LARGE_TO_SHOW ->
          true;
      default -> severity == Severity.ERROR;
    };
  }

  /** The code that is written {@code name}, in kebab case. */
  public static Optional<DiagnosticCode> named(String name) {
    return Arrays.stream(values()).filter(code -> code.toString().equals(name)).findFirst();
  }

  /** The code as words of a sentence, such as {@code unknown actor}. */
  public String inWords() {
    return toString().replace('-', ' ');
  }

  /** The code in kebab case, such as {@code unknown-actor}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
