package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DidYouMean;
import dev.standpoint.model.register.IdReference;
import dev.standpoint.model.register.Identified;
import dev.standpoint.model.register.Register;
import java.util.List;
import java.util.stream.Stream;

/** Finds references to entries that no register has, and suggests the entries most like them. */
final class UnknownReferences {

  private UnknownReferences() {}

  /** The message is the code in words, such as {@code unknown actor}, and the id. */
  static <I, E extends Identified<I>> Stream<Diagnostic> in(
      List<IdReference<I>> references, Register<I, E> register, DiagnosticCode code) {
    List<IdReference<I>> missing =
        references.stream().filter(ref -> !register.has(ref.id())).toList();
    if (missing.isEmpty()) {
      return Stream.empty();
    }
    DidYouMean known = DidYouMean.among(register.known().stream().map(Object::toString).toList());
    return missing.stream()
        .map(
            ref ->
                Diagnostic.of(
                    code,
                    ref.at(),
                    code.inWords() + " \"" + ref.id() + "\"",
                    known.hint(ref.id().toString())));
  }
}
