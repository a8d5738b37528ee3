package dev.standpoint.render.pdf;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.render.pdf.script.InvisibleCharacters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds where an author wrote what cannot be shown, or not as it should be. */
final class UnprintableText {

  /** What is told of a stretch of characters; its words stand between the two halves. */
  private record Fault(DiagnosticCode code, String before, String after, String hint) {}

  private static final Fault MISSING =
      new Fault(
          DiagnosticCode.MISSING_GLYPH,
          "no font of the print theme has ",
          "",
          "add a font that has it to the print style, or write it otherwise");

  private static final Fault UNJOINED =
      new Fault(
          DiagnosticCode.UNJOINED_LETTER,
          "",
          " stands alone in the PDF, not joined to its word",
          "");

  /** A page of Chinese in one message would hide what the message says. */
  private static final int MANY = 8;

  private final Fault fault;
  private final Set<Integer> missing;
  private final Set<Integer> nowhere;
  private final List<Diagnostic> found = new ArrayList<>();

  private UnprintableText(Fault fault, List<Integer> missing) {
    this.fault = fault;
    this.missing = Set.copyOf(missing);
    this.nowhere = new HashSet<>(missing);
  }

  /**
   * One fault for each stretch of such characters in the sources; what is in none of them, since it
   * comes from a template or an escape, is told of the pack.
   *
   * @param missing code points, in the order in which to tell of those in no source
   */
  static List<Diagnostic> find(List<Integer> missing, List<SourceText> sources, Span pack) {
    return find(MISSING, missing, sources, pack);
  }

  /** The same for Arabic letters that could not be joined. */
  static List<Diagnostic> findUnjoined(
      List<Integer> unjoined, List<SourceText> sources, Span pack) {
    return find(UNJOINED, unjoined, sources, pack);
  }

  private static List<Diagnostic> find(
      Fault fault, List<Integer> missing, List<SourceText> sources, Span pack) {
    if (missing.isEmpty()) {
      return List.of();
    }
    UnprintableText unprintable = new UnprintableText(fault, missing);
    sources.forEach(unprintable::search);
    missing.stream()
        .filter(unprintable.nowhere::contains)
        .forEach(point -> unprintable.report(Character.toString(point), pack));
    return unprintable.found;
  }

  private void search(SourceText source) {
    String text = source.text();
    int start = -1;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      boolean isMissing = missing.contains(point);
      if (isMissing && start < 0) {
        start = at;
      } else if (start >= 0 && !isMissing && !InvisibleCharacters.is(point)) {
        report(source, start, at);
        start = -1;
      }
      at += Character.charCount(point);
    }
    if (start >= 0) {
      report(source, start, text.length());
    }
  }

  private void report(SourceText source, int start, int end) {
    String text = source.text().substring(start, end).strip();
    text.codePoints().forEach(nowhere::remove);
    report(text, source.span(start, start + text.length()));
  }

  private void report(String text, Span at) {
    int[] points = text.codePoints().toArray();
    int shown = Math.min(points.length, MANY);
    String more = points.length > MANY ? " ..." : "";
    String codes =
        text.codePoints()
            .limit(shown)
            .mapToObj(point -> String.format(Locale.ROOT, "U+%04X", point))
            .collect(Collectors.joining(" ", "(", more + ")"));
    String words = new String(points, 0, shown) + more.strip();
    String message = fault.before + "\"" + words + "\" " + codes + fault.after;
    found.add(Diagnostic.of(fault.code, at, message, fault.hint));
  }
}
