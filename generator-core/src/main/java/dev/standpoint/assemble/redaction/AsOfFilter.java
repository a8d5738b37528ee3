package dev.standpoint.assemble.redaction;

import dev.standpoint.assemble.coverage.SourceList;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.Pack;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.note.SectionDefaults;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Evidence;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.RecordDates;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Membership;
import dev.standpoint.model.register.Register;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Removes from a pack everything that was not known on a day. A date counts as reached on its
 * latest day.
 */
public final class AsOfFilter {

  private final LocalDate day;
  private final Pack pack;

  /** The pack with the text that labels have already left out, for the words of records. */
  private final Pack complete;

  private final Tlp max;
  private final Register<SourceId, Source> sources;

  private AsOfFilter(LocalDate day, Pack pack, Pack complete, Tlp max) {
    this.day = day;
    this.pack = pack;
    this.complete = complete;
    this.max = max;
    this.sources =
        Register.of(
            pack.sources().entries().stream()
                .filter(source -> source.issued() == null || reached(source.issued()))
                .toList());
  }

  /** The pack as it was on that day, and an info line on how much is left out, if anything. */
  public static WithDiagnostics<Pack> on(LocalDate day, Pack pack) {
    return new AsOfFilter(day, pack, pack, Tlp.RED).filter();
  }

  /**
   * The same of what {@link TlpFilter} has left of a pack. The words of a record may have a mark in
   * them that became known later, and that is in no text that is left; so the text comes from the
   * complete pack.
   */
  public static WithDiagnostics<Pack> on(LocalDate day, Pack left, Pack complete, Tlp max) {
    return new AsOfFilter(day, left, complete, max).filter();
  }

  /**
   * Records come first, because what is left of the notes depends on which of their marks are gone.
   */
  private WithDiagnostics<Pack> filter() {
    List<Position> positions =
        pack.positions().entries().stream().flatMap(position -> keep(position).stream()).toList();
    List<Event> events =
        pack.events().entries().stream().flatMap(event -> keep(event).stream()).toList();
    int records = pack.positions().entries().size() + pack.events().entries().size();
    List<Diagnostic> leftOut = leftOut(records - positions.size() - events.size());
    RemainingRecords known =
        new RemainingRecords(
            Register.of(positions), Register.of(events), sources, new TextLimits(day, max));
    // Most builds leave out nothing; their notes need not be searched.
    if (leftOut.isEmpty() && defaults(pack).allMatch(known::permits)) {
      return new WithDiagnostics<>(begun(known.of(pack)), leftOut);
    }
    return new WithDiagnostics<>(begun(PackRedactor.redact(complete, known)), leftOut);
  }

  /**
   * Whether the filter removed anything that a reader of the pack could notice. A membership
   * without its later end does not count.
   */
  public static boolean isAbridged(Pack pack, Pack left) {
    return !left.front().equals(pack.front())
        || !left.notes().equals(pack.notes())
        || !left.positions().entries().equals(pack.positions().entries())
        || !left.events().entries().equals(pack.events().entries())
        || !left.sources().entries().equals(pack.sources().entries())
        || memberships(left) != memberships(pack);
  }

  /** The number of memberships of all actors. */
  private static int memberships(Pack pack) {
    return pack.actors().entries().stream().mapToInt(actor -> actor.memberships().size()).sum();
  }

  /** The defaults that headings and divs set for their sections. */
  static Stream<SectionDefaults> defaults(Pack pack) {
    return pack.allNotes().flatMap(note -> NoteText.blocks(note.blocks())).map(Block::declared);
  }

  /** Sources are counted only if no record is left out, and only those that are cited. */
  private List<Diagnostic> leftOut(int records) {
    if (records > 0) {
      return leftOut(records == 1 ? "1 record is" : records + " records are", "known");
    }
    long cited =
        SourceList.of(pack).sources().stream().filter(source -> !sources.has(source.id())).count();
    return cited == 0
        ? List.of()
        : leftOut(cited == 1 ? "1 source is" : cited + " sources are", "issued");
  }

  private List<Diagnostic> leftOut(String what, String done) {
    String message = what + " left out, " + done + " only after " + day;
    return List.of(Diagnostic.of(DiagnosticCode.LEFT_OUT, pack.info().at(), message));
  }

  /**
   * The pack with only the memberships that have begun. Births and deaths after the day are
   * unknown, too.
   */
  private Pack begun(Pack left) {
    List<Actor> actors =
        left.actors().entries().stream()
            .map(actor -> actor.withMemberships(begun(actor.memberships())))
            .map(actor -> actor.withDetails(actor.details().withDates(this::reached)))
            .toList();
    return left.withActors(Register.of(actors));
  }

  /**
   * The memberships that have begun, by the earliest day of their start. An end that is not reached
   * is not known yet, so it is removed.
   */
  private List<Membership> begun(List<Membership> memberships) {
    return memberships.stream()
        .filter(
            membership -> membership.from() == null || !membership.from().earliest().isAfter(day))
        .map(
            membership ->
                membership.to() == null || reached(membership.to())
                    ? membership
                    : membership.withoutEnd())
        .toList();
  }

  /** The position with the sources left; empty if it was not known. */
  private Optional<Position> keep(Position position) {
    return left(position.dating(), position.evidence()).map(position::withEvidence);
  }

  /** The event with the sources left; empty if it was not known. */
  private Optional<Event> keep(Event event) {
    return left(event.dating(), event.evidence()).map(event::withEvidence);
  }

  /** The evidence without later sources; empty if the record was not known. */
  private Optional<Evidence> left(RecordDates dating, Evidence evidence) {
    List<Citation> left =
        evidence.citations().stream().filter(citation -> sources.has(citation.source())).toList();
    return reached(dating.known()) && !left.isEmpty()
        ? Optional.of(new Evidence(left, evidence.grade()))
        : Optional.empty();
  }

  /** Whether all days that the date may mean are over. */
  private boolean reached(Edtf date) {
    return !date.latest().isAfter(day);
  }
}
