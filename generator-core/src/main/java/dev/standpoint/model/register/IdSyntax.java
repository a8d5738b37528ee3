package dev.standpoint.model.register;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The form of ids, and how one is made from the name of a file or from a heading. */
public final class IdSyntax {

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

  /** In UTF-16 units. Nobody types a longer one. */
  private static final int LONGEST = 200;

  /** Without white space and what separates, quotes or negates ids in marks and citations. */
  private static final Pattern REFERABLE = Pattern.compile("[^\\s{}\\[\\],;@\"\\\\!#]+");

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NOT_ID = Pattern.compile("[^a-z0-9]+");
  private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");

  private IdSyntax() {}

  /**
   * Whether the text is lower-case ASCII letters, digits and hyphens, not starting with a hyphen.
   */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /**
   * The id for what an author wrote, such as {@code a-b} for {@code A_b}; empty if it has no letter
   * and no digit or is too long, which is reported.
   */
  public static Optional<String> read(String written, Span at, DiagnosticCollector findings) {
    if (isTooLong(written, at, findings)) {
      return Optional.empty();
    }
    String id = idOf(written);
    if (id.isEmpty()) {
      String message = "\"" + written + "\" is not a valid id";
      findings.add(DiagnosticCode.BAD_ID, at, message, "use letters or digits");
      return Optional.empty();
    }
    return Optional.of(id);
  }

  /**
   * Whether marks and citations can name an entry of a register by this id, which stays as written.
   * If not, adds a diagnostic that suggests another id.
   */
  public static boolean check(String id, Span at, DiagnosticCollector findings) {
    if (isTooLong(id, at, findings)) {
      return false;
    }
    String better = idOf(id);
    if (REFERABLE.matcher(id).matches() && !better.isEmpty()) {
      return true;
    }
    findings.add(
        DiagnosticCode.BAD_ID,
        at,
        "\"" + id + "\" is not a valid id",
        better.isEmpty()
            ? "use letters and digits"
            : "write it in one word, such as \"" + better + "\"");
    return false;
  }

  private static boolean isTooLong(String id, Span at, DiagnosticCollector findings) {
    boolean tooLong = id.length() > LONGEST;
    if (tooLong) {
      String message = "this id has " + id.codePointCount(0, id.length()) + " letters";
      findings.add(DiagnosticCode.BAD_ID, at, message, "use at most " + LONGEST);
    }
    return tooLong;
  }

  /**
   * The text itself if it is an id; else an id that looks like it, with letters of other scripts if
   * it has no others. Empty if it has no letter and no digit.
   */
  public static String idOf(String text) {
    if (isId(text)) {
      return text;
    }
    String ascii = ascii(text);
    return ascii.isEmpty() ? anchor(text) : ascii;
  }

  /** An id in ASCII, without accents, that looks like {@code text}. Empty if nothing is left. */
  public static String ascii(String text) {
    String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return trim(NOT_ID.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-"));
  }

  /** The anchor of a heading: letters and digits of any script, in lower case, with hyphens. */
  public static String anchor(String heading) {
    String folded = Normalizer.normalize(heading, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return trim(NOT_LETTER_OR_DIGIT.matcher(folded).replaceAll("-"));
  }

  /** Without the hyphens that punctuation at an end has left. */
  private static String trim(String text) {
    return OUTER_HYPHENS.matcher(text).replaceAll("");
  }
}
