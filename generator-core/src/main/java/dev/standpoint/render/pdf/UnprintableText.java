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

/** Finds where an author wrote characters that the PDF cannot show or not show correctly. */
final class UnprintableText {

  /** What to report about a run of characters, which are quoted between the two halves. */
  private record Problem(DiagnosticCode code, String before, String after, String hint) {}

  private static final Problem MISSING =
      new Problem(
          DiagnosticCode.MISSING_GLYPH,
          "no font of the print theme has ",
          "",
          "add a font to the print style, or write it in another way");

  private static final Problem UNJOINED =
      new Problem(DiagnosticCode.UNJOINED_LETTER, "", " is not joined to its word in the PDF", "");

  /** More characters in one message would hide what it says. */
  private static final int MOST_SHOWN = 8;

  private final Problem problem;

  /** Code points that end up in a message. */
  private final Set<Integer> missing;

  /** Those of them that no source has contained so far. */
  private final Set<Integer> nowhere;

  private final List<Diagnostic> found = new ArrayList<>();

  private UnprintableText(Problem problem, List<Integer> missing) {
    this.problem = problem;
    this.missing = Set.copyOf(missing);
    this.nowhere = new HashSet<>(missing);
  }

  /**
   * One diagnostic for each run of such characters in the sources. Characters that are in no
   * source, because they come from a template or an escape, are reported for the pack.
   *
   * @param missing code points, in the order in which to report those in no source
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
      Problem problem, List<Integer> missing, List<SourceText> sources, Span pack) {
    if (missing.isEmpty()) {
      return List.of();
    }
    UnprintableText unprintable = new UnprintableText(problem, missing);
    sources.forEach(unprintable::search);
    missing.stream()
        .filter(unprintable.nowhere::contains)
        .forEach(point -> unprintable.report(Character.toString(point), pack));
    return unprintable.found;
  }

  /** A run continues over invisible characters, which join the characters around them. */
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

  /** Quotes the characters and their numbers, since a reader may lack a font for them too. */
  private void report(String text, Span at) {
    int[] points = text.codePoints().toArray();
    int shown = Math.min(points.length, MOST_SHOWN);
    String more = points.length > MOST_SHOWN ? " ..." : "";
    String codes =
        text.codePoints()
            .limit(shown)
            .mapToObj(point -> String.format(Locale.ROOT, "U+%04X", point))
            .collect(Collectors.joining(" ", "(", more + ")"));
    String words = new String(points, 0, shown) + more.strip();
    String message = problem.before + "\"" + words + "\" " + codes + problem.after;
    found.add(Diagnostic.of(problem.code, at, message, problem.hint));
  }
}
