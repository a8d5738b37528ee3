package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.model.Pack;
import java.util.stream.Stream;

/** One rule that a pack must keep. Implementations have no state. */
interface Check {

  /** The places where the pack breaks the rule, in reading order. */
  Stream<Diagnostic> check(Pack pack);
}
