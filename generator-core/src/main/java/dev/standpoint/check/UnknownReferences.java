package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DidYouMean;
import dev.standpoint.model.register.IdReference;
import dev.standpoint.model.register.IdSyntax;
import dev.standpoint.model.register.Identified;
import dev.standpoint.model.register.Register;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds references to entries that no register has, and suggests the entries most like them. */
final class UnknownReferences {

  private UnknownReferences() {}

  /** Entries that have no names but their ids. */
  static <I, E extends Identified<I>> Stream<Diagnostic> in(
      List<IdReference<I>> references, Register<I, E> register, DiagnosticCode code) {
    return in(references, register, entry -> Stream.empty(), code);
  }

  /**
   * The message is the code in words, such as {@code unknown actor}, and the id. {@code names} are
   * what marks may write in place of an id.
   */
  static <I, E extends Identified<I>> Stream<Diagnostic> in(
      List<IdReference<I>> references,
      Register<I, E> register,
      Function<E, Stream<String>> names,
      DiagnosticCode code) {
    List<IdReference<I>> missing =
        references.stream().filter(ref -> !register.has(ref.id())).toList();
    if (missing.isEmpty()) {
      return Stream.empty();
    }
    List<String> ids = register.known().stream().map(Object::toString).toList();
    DidYouMean known = DidYouMean.among(ids);
    // Names are suggested only for what looks like one: for an id, an id is nearer.
    DidYouMean named =
        DidYouMean.among(
            Stream.concat(ids.stream(), register.entries().stream().flatMap(names)).toList());
    return missing.stream()
        .map(
            ref ->
                Diagnostic.of(
                    code,
                    ref.at(),
                    code.inWords() + " \"" + ref.id() + "\"",
                    hint(IdSyntax.isId(ref.id().toString()) ? known : named, ref.id(), code)));
  }

  /** A name that is near; else, where an author can add it. */
  private static String hint(DidYouMean known, Object id, DiagnosticCode code) {
    String near = known.hint(id.toString());
    return switch (code) {
      case UNKNOWN_ACTOR -> near.isEmpty() ? "add it to actors.yaml" : near;
      case UNKNOWN_ISSUE -> near.isEmpty() ? "add it to issues.yaml" : near;
      default -> near;
    };
  }
}
