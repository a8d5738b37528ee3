package dev.standpoint.read.mark;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;

/**
 * How much the marks of a pack may still make. A few names in braces make a position for each actor
 * and issue, and in a heading they do so for every mark below it; so the records are counted before
 * they are made, each with its sources and conditions.
 */
public final class RecordBudget {

  /** Records, citations and conditions of a pack. */
  static final int MOST = 500_000;

  private long spent;

  /** Whether so much more may be made. The first mark that is too much is reported. */
  boolean allows(long cost, Span at, DiagnosticCollector findings) {
    boolean exceeded = isSpent();
    spent += cost;
    if (isSpent() && !exceeded) {
      findings.add(
          DiagnosticCode.LIMIT_EXCEEDED,
          at,
          "with this mark, the pack has more than "
              + MOST
              + " positions and events, with their sources and conditions",
          "name fewer actors, issues or sources here or in the headings above");
    }
    return !isSpent();
  }

  /** Whether a mark was too much. No further mark is read then. */
  boolean isSpent() {
    return spent > MOST;
  }
}
