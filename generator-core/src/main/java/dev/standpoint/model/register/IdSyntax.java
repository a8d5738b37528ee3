package dev.standpoint.model.register;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an id may look like, and how one is made from a file's name or a heading. */
public final class IdSyntax {

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NOT_ID = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");

  private IdSyntax() {}

  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** Whether {@code id} is one; a fault with what would be right where it is not. */
  public static boolean check(String id, Span at, DiagnosticCollector findings) {
    if (isId(id)) {
      return true;
    }
    String better = ascii(id);
    findings.add(
        DiagnosticCode.BAD_ID,
        at,
        "id \"" + id + "\" is not made of a-z, 0-9 and -",
        better.isEmpty() ? "" : "write \"" + better + "\"");
    return false;
  }

  /** The id nearest to {@code text} in ASCII, accents dropped; empty where nothing is left. */
  public static String ascii(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return trim(NOT_ID.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-"));
  }

  /** A heading's anchor: its letters and digits in any script, in lower case, joined by hyphens. */
  public static String anchor(String heading) {
    String folded = Normalizer.normalize(heading, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return trim(OTHER.matcher(folded).replaceAll("-"));
  }

  private static String trim(String text) {
    return EDGES.matcher(text).replaceAll("");
  }
}
