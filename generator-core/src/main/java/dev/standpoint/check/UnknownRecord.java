package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.register.IdReference;
import dev.standpoint.model.register.Identified;
import dev.standpoint.model.register.Register;
import java.util.List;
import java.util.stream.Stream;

/** A position that another supersedes, and an event that another reports, is in the pack. */
final class UnknownRecord implements Check {
  @Override
  public Stream<Diagnostic> check(Pack pack) {
    return Stream.of(
            unknown(
                pack.references().superseded(),
                pack.positions(),
                DiagnosticCode.UNKNOWN_POSITION,
                pack),
            unknown(pack.references().same(), pack.events(), DiagnosticCode.UNKNOWN_EVENT, pack),
            pack.events().entries().stream().flatMap(event -> chained(event, pack)))
        .flatMap(found -> found);
  }

  /** References to a mark with errors are left out: the mark is reported itself. */
  private static <I, E extends Identified<I>> Stream<Diagnostic> unknown(
      List<IdReference<I>> references, Register<I, E> register, DiagnosticCode code, Pack pack) {
    List<IdReference<I>> notLost =
        references.stream()
            .filter(ref -> !pack.references().lost().contains(ref.id().toString()))
            .toList();
    return UnknownReferences.in(notLost, register, code);
  }

  /** {@code same} names the event itself, not another report of it, so that all reports meet. */
  private static Stream<Diagnostic> chained(Event event, Pack pack) {
    return Stream.ofNullable(event.same())
        .flatMap(id -> pack.events().find(id).stream())
        .filter(named -> named.same() != null)
        .map(
            named ->
                Diagnostic.of(
                    DiagnosticCode.UNKNOWN_EVENT,
                    event.at(),
                    "event \"" + named.id() + "\" is itself a report of \"" + named.same() + "\"",
                    named.same().equals(event.id())
                        ? "remove same= from one of the two"
                        : "write same=" + named.same()));
  }
}
