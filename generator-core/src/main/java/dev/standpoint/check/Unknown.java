package dev.standpoint.check;

import dev.standpoint.diagnostic.Code;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.Nearest;
import dev.standpoint.model.register.Identified;
import dev.standpoint.model.register.Ref;
import dev.standpoint.model.register.Register;
import java.util.List;
import java.util.stream.Stream;

/** References to what is in no register, each with the nearest that is. */
final class Unknown {

  private Unknown() {}

  static <I, E extends Identified<I>> Stream<Diagnostic> in(
      List<Ref<I>> references, Register<I, E> register, Code code, String what) {
    List<Ref<I>> missing = references.stream().filter(ref -> !register.has(ref.id())).toList();
    if (missing.isEmpty()) {
      return Stream.empty();
    }
    List<String> known = register.known().stream().map(Object::toString).toList();
    return missing.stream()
        .map(
            ref ->
                Diagnostic.of(
                    code,
                    ref.at(),
                    what + " \"" + ref.id() + "\"",
                    Nearest.hint(ref.id().toString(), known)));
  }
}
