package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DidYouMean;
import dev.standpoint.model.Pack;
import dev.standpoint.model.register.IdReference;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import java.util.List;
import java.util.stream.Stream;

/** Every source that is cited is in a register. A plain at sign needs a backslash before it. */
final class UnknownSource implements Check {

  private static final String PLAIN =
      "write \\@ for a plain at sign, or handles: text in pack.md for names outside brackets";

  @Override
  public Stream<Diagnostic> check(Pack pack) {
    List<IdReference<SourceId>> missing =
        pack.references().sources().stream().filter(ref -> !pack.sources().has(ref.id())).toList();
    if (missing.isEmpty()) {
      return Stream.empty();
    }
    List<String> ids = pack.sources().known().stream().map(SourceId::value).toList();
    DidYouMean known = DidYouMean.among(ids);
    DidYouMean named =
        DidYouMean.among(
            Stream.concat(ids.stream(), pack.sources().entries().stream().map(Source::title))
                .toList());
    return missing.stream()
        .map(ref -> diagnostic(ref, ref.id().value().contains(" ") ? named : known));
  }

  /**
   * An @ in running text may not be meant as a citation at all, so the hint says how to write it.
   */
  private static Diagnostic diagnostic(IdReference<SourceId> ref, DidYouMean known) {
    String written = ref.id().value();
    String nearest = known.hint(written);
    // The span of a citation includes the at sign. A key in source= has none.
    boolean cited = ref.at().length() > written.codePointCount(0, written.length());
    String hint = nearest.isEmpty() && cited ? PLAIN : nearest;
    return Diagnostic.of(
        DiagnosticCode.UNKNOWN_SOURCE, ref.at(), "unknown source \"" + written + "\"", hint);
  }
}
