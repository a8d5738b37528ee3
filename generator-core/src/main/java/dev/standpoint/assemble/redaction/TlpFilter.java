package dev.standpoint.assemble.redaction;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.EventId;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.PositionId;
import dev.standpoint.model.record.RecordId;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.model.register.Register;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Removes from a pack everything with a label stricter than one: notes, sections, blocks, words and
 * records. Text and records without a label stay.
 */
public final class TlpFilter {

  private final Tlp max;
  private final TextLimits limits;
  private final Pack pack;

  private TlpFilter(Tlp max, Pack pack) {
    this.max = max;
    this.limits = TextLimits.upTo(max);
    this.pack = pack;
  }

  /**
   * What may be shown of the pack, and an info line on how much is left out, if anything. Empty if
   * the pack itself has a stricter label, or if nothing is left of its text and records.
   */
  public static WithDiagnostics<Optional<Pack>> upTo(Tlp max, Pack pack) {
    return new TlpFilter(max, pack).filter();
  }

  private WithDiagnostics<Optional<Pack>> filter() {
    if (!limits.permit(pack.front().label())) {
      return leftOut("this pack is", Optional.empty());
    }
    if (pack.labels().allMatch(limits::permit)) {
      return new WithDiagnostics<>(Optional.of(pack), List.of());
    }
    Pack left = PackRedactor.redact(pack, remaining());
    return isEmpty(left) && !isEmpty(pack)
        ? leftOut("this pack is", Optional.empty())
        : leftOut(whatIsMissing(left), Optional.of(left));
  }

  /** The records that have no stricter label, and are in no text that has one. */
  private RemainingRecords remaining() {
    Set<RecordId> restricted = new HashSet<>();
    pack.allNotes().forEach(note -> restricted.addAll(RestrictedRecords.in(note, limits)));
    RemainingRecords inText = without(restricted);
    pack.allNotes().forEach(note -> restricted.addAll(inLostFootnotes(note, inText)));
    return without(restricted);
  }

  private RemainingRecords without(Set<RecordId> restricted) {
    Register<PositionId, Position> positions =
        Register.of(
            pack.positions().entries().stream()
                .filter(position -> !restricted.contains(position.id()))
                .filter(position -> limits.permit(position.location().label()))
                .toList());
    Register<EventId, Event> events =
        Register.of(
            pack.events().entries().stream()
                .filter(event -> !restricted.contains(event.id()))
                .filter(event -> limits.permit(event.location().label()))
                .toList());
    return new RemainingRecords(positions, events, pack.sources(), limits);
  }

  /** The records in footnotes to which only text refers that is left out. */
  private Set<RecordId> inLostFootnotes(Note note, RemainingRecords remaining) {
    Set<String> lost = new HashSet<>(NoteFilter.footnotes(note.blocks()));
    lost.removeAll(NoteFilter.footnotes(NotePruner.of(remaining).prune(note.blocks())));
    List<Block> texts =
        lost.isEmpty()
            ? List.of()
            : NoteText.blocks(note.blocks())
                .filter(
                    block ->
                        block instanceof Block.Footnote footnote && lost.contains(footnote.label()))
                .toList();
    return RestrictedRecords.in(texts, limits);
  }

  private static boolean isEmpty(Pack pack) {
    return pack.allNotes().allMatch(note -> note.blocks().isEmpty())
        && pack.positions().entries().isEmpty()
        && pack.events().entries().isEmpty();
  }

  /** Records count first, then notes; anything less is only called text. */
  private String whatIsMissing(Pack left) {
    int records = records(pack) - records(left);
    int notes = pack.notes().size() - left.notes().size();
    if (records > 0) {
      return records == 1 ? "1 record is" : records + " records are";
    }
    if (notes > 0) {
      return notes == 1 ? "1 note is" : notes + " notes are";
    }
    return "text is";
  }

  private static int records(Pack pack) {
    return pack.positions().entries().size() + pack.events().entries().size();
  }

  private WithDiagnostics<Optional<Pack>> leftOut(String what, Optional<Pack> left) {
    String message = what + " left out, labelled stricter than " + max;
    return new WithDiagnostics<>(
        left, List.of(Diagnostic.of(DiagnosticCode.LEFT_OUT, pack.info().at(), message)));
  }
}
