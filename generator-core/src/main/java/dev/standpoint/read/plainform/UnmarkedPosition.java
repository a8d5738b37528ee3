package dev.standpoint.read.plainform;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.read.mark.MarkVocabulary;
import dev.standpoint.read.mark.NameIndex;
import dev.standpoint.read.mark.RegisterNames;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports a detail of a definition list that is a position in all but its asterisks: the term is an
 * actor, and a stance and an issue follow, as in {@code for on Crossing: words}.
 */
public final class UnmarkedPosition {

  private static final Pattern FORM =
      Pattern.compile(
          "[*_]*(\\p{L}+)[*_]*[ \\t]+on[ \\t]+[*_]*([^*_:,\\r\\n]{1,80})[*_]*[ \\t]*[:,]");

  private UnmarkedPosition() {}

  /** {@code at} is the place of the detail, {@code term} the name before it. */
  public static void report(
      String detail, Span at, String term, RegisterNames names, DiagnosticCollector findings) {
    Matcher form = FORM.matcher(detail);
    if (form.lookingAt()
        && MarkVocabulary.stance(form.group(1).toLowerCase(Locale.ROOT)).isPresent()
        && isOne(names.actors(), term)
        && isOne(names.issues(), form.group(2).strip())) {
      findings.add(
          DiagnosticCode.BROKEN_POSITION,
          at,
          "this position is not read: its value and issue have no asterisks",
          "write **%s** on *%s*".formatted(form.group(1), form.group(2).strip()));
    }
  }

  private static boolean isOne(NameIndex names, String name) {
    return names.find(name).size() == 1;
  }
}
