package dev.standpoint.assemble.redaction;

import dev.standpoint.model.Pack;
import dev.standpoint.model.register.Register;

/** Removes from a pack the records and sources that are gone, and all text about them. */
final class PackRedactor {

  private PackRedactor() {}

  /** The pack with the remaining records, in the words that may be shown. */
  static Pack redact(Pack pack, RemainingRecords remaining) {
    TextRedactor redactor = TextRedactor.of(pack.allNotes().toList(), remaining);
    RemainingRecords redacted =
        new RemainingRecords(
            Register.of(remaining.positions().entries().stream().map(redactor::redact).toList()),
            Register.of(remaining.events().entries().stream().map(redactor::redact).toList()),
            remaining.sources(),
            remaining.limits());
    Pack left = withNotes(pack, redacted, GoneNames.NONE);
    // Views come last: what they may name depends on everything else that is left.
    GoneNames gone = GoneNames.between(pack, left);
    return gone.isEmpty() ? left : withNotes(pack, redacted, gone);
  }

  private static Pack withNotes(Pack pack, RemainingRecords remaining, GoneNames gone) {
    NoteFilter notes = new NoteFilter(remaining, gone);
    return pack.withSources(remaining.sources())
        .with(
            notes.front(pack.front()),
            pack.notes().stream().flatMap(note -> notes.keep(note).stream()).toList(),
            remaining.positions(),
            remaining.events());
  }
}
