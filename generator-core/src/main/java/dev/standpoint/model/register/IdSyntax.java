package dev.standpoint.model.register;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of ids, and how one is made from the name of a file or from a heading. */
public final class IdSyntax {

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");
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

  /** Whether {@code id} is one. If not, adds a diagnostic that suggests one. */
  public static boolean check(String id, Span at, DiagnosticCollector findings) {
    if (isId(id)) {
      return true;
    }
    String better = ascii(id);
    findings.add(
        DiagnosticCode.BAD_ID,
        at,
        "\"" + id + "\" is not a valid id",
        "use only a-z, 0-9 and hyphens" + (better.isEmpty() ? "" : ", such as \"" + better + "\""));
    return false;
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
