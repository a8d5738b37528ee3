package dev.standpoint.assemble.asof;

import dev.standpoint.assemble.coverage.SourceList;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.Pack;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.model.note.SectionDefaults;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Evidence;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.RecordDates;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Membership;
import dev.standpoint.model.register.Register;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes out of a pack all that was not known on a day: a date is reached on its latest day. */
public final class AsOfFilter {

  /** The last day that has a date of four digits. */
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  private final LocalDate day;
  private final Pack pack;
  private final Register<SourceId, Source> sources;

  private AsOfFilter(LocalDate day, Pack pack) {
    this.day = day;
    this.pack = pack;
    this.sources =
        Register.of(
            pack.sources().entries().stream()
                .filter(source -> source.issued() == null || reached(source.issued()))
                .toList());
  }

  /**
   * The pack's own date: its front matter's, else the last day on which a record was known or a
   * source that it cites was issued, so that nothing is left out where nobody asks for a date.
   */
  public static LocalDate of(Pack pack) {
    Edtf stated = pack.info().asOf();
    LocalDate day = stated == null ? lastKnown(pack) : stated.latest();
    return day.isAfter(LATEST) ? LATEST : day;
  }

  private static LocalDate lastKnown(Pack pack) {
    Stream<Edtf> known =
        Stream.concat(
                pack.positions().entries().stream().map(Position::dating),
                pack.events().entries().stream().map(Event::dating))
            .map(RecordDates::known);
    Stream<Edtf> declared = declared(pack).map(SectionDefaults::known).filter(Objects::nonNull);
    Stream<Edtf> issued =
        SourceList.of(pack).sources().stream().map(Source::issued).filter(Objects::nonNull);
    return Stream.of(known, declared, issued)
        .flatMap(dates -> dates)
        .map(Edtf::latest)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.EPOCH);
  }

  /** The pack as it was on that day, and a word on how much that leaves out. */
  public static WithDiagnostics<Pack> on(LocalDate day, Pack pack) {
    return new AsOfFilter(day, pack).filter();
  }

  private WithDiagnostics<Pack> filter() {
    List<Position> positions =
        pack.positions().entries().stream().flatMap(position -> keep(position).stream()).toList();
    List<Event> events =
        pack.events().entries().stream().flatMap(event -> keep(event).stream()).toList();
    int records = pack.positions().entries().size() + pack.events().entries().size();
    List<Diagnostic> leftOut = leftOut(records - positions.size() - events.size());
    if (leftOut.isEmpty() && declared(pack).allMatch(this::holds)) {
      return new WithDiagnostics<>(then(pack.front(), pack.notes(), positions, events), leftOut);
    }
    KnownAsOf known = new KnownAsOf(Register.of(positions), Register.of(events), sources, day);
    TextRedactor redactor = TextRedactor.of(pack.allNotes().toList(), known);
    Pack then =
        then(
            front(known),
            pack.notes().stream().flatMap(note -> keep(note, known).stream()).toList(),
            positions.stream().map(redactor::redact).toList(),
            events.stream().map(redactor::redact).toList());
    return new WithDiagnostics<>(then, leftOut);
  }

  /** Whether anything of a pack is left out of what it was on a day; a term may end later. */
  public static boolean isAbridged(Pack pack, Pack then) {
    return !then.front().equals(pack.front())
        || !then.notes().equals(pack.notes())
        || !then.positions().entries().equals(pack.positions().entries())
        || !then.events().entries().equals(pack.events().entries())
        || !then.sources().entries().equals(pack.sources().entries())
        || memberships(then) != memberships(pack);
  }

  private static int memberships(Pack pack) {
    return pack.actors().entries().stream().mapToInt(actor -> actor.memberships().size()).sum();
  }

  private static Stream<SectionDefaults> declared(Pack pack) {
    return pack.allNotes().flatMap(note -> NoteText.blocks(note.blocks())).map(Block::declared);
  }

  private boolean holds(SectionDefaults declared) {
    Edtf known = declared.known();
    return (known == null || reached(known)) && declared.sources().stream().allMatch(sources::has);
  }

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

  private Pack then(Note front, List<Note> notes, List<Position> positions, List<Event> events) {
    List<Actor> actors =
        pack.actors().entries().stream()
            .map(actor -> actor.withMemberships(begun(actor.memberships())))
            .toList();
    return new Pack(
        pack.info(),
        Register.of(actors),
        pack.issues(),
        sources,
        front,
        notes,
        Register.of(positions),
        Register.of(events),
        pack.references(),
        pack.files());
  }

  /**
   * Memberships that begin later do not exist yet; one that begins within its month does. One that
   * ends later has no end yet.
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

  /** The front page is always there, though empty where what it all rests on is gone. */
  private Note front(KnownAsOf known) {
    Note front = pack.front();
    List<SourceId> left = front.defaultSources().stream().filter(sources::has).toList();
    boolean rests = left.size() == front.defaultSources().size();
    List<Block> blocks = rests ? prune(front, known) : List.of();
    return new Note(front.slug(), front.path(), front.title(), left, front.label(), blocks);
  }

  /** A footnote goes with the last words that led to it. */
  private static List<Block> prune(Note note, KnownAsOf known) {
    List<Block> left = NotePruner.of(known).prune(note.blocks());
    Set<String> lost = new HashSet<>(labels(note.blocks()));
    lost.removeAll(labels(left));
    return lost.isEmpty() ? left : NotePruner.of(known).withoutFootnotes(lost).prune(left);
  }

  private static Set<String> labels(List<Block> blocks) {
    return NoteText.inlines(blocks)
        .filter(Inline.FootnoteRef.class::isInstance)
        .map(reference -> ((Inline.FootnoteRef) reference).label())
        .collect(Collectors.toSet());
  }

  private Optional<Note> keep(Note note, KnownAsOf known) {
    List<Block> left = prune(note, known);
    boolean empty = left.isEmpty() && !note.blocks().isEmpty();
    boolean rests = note.defaultSources().stream().allMatch(sources::has);
    return empty || !rests || isTitleGone(note, known)
        ? Optional.empty()
        : Optional.of(note.withBlocks(left));
  }

  private static boolean isTitleGone(Note note, KnownAsOf known) {
    return note.blocks().stream()
        .filter(Block.Heading.class::isInstance)
        .filter(heading -> PlainText.ofInlines(heading.inlines()).equals(note.title()))
        .anyMatch(heading -> known.lacksAny(heading.inlines()));
  }

  private Optional<Position> keep(Position position) {
    return evidence(position.dating(), position.evidence()).map(position::withEvidence);
  }

  private Optional<Event> keep(Event event) {
    return evidence(event.dating(), event.evidence()).map(event::withEvidence);
  }

  /** What is left of the evidence of a record, or nothing where the record was not known. */
  private Optional<Evidence> evidence(RecordDates dating, Evidence evidence) {
    List<Citation> left =
        evidence.citations().stream().filter(citation -> sources.has(citation.source())).toList();
    return reached(dating.known()) && !left.isEmpty()
        ? Optional.of(new Evidence(left, evidence.grade()))
        : Optional.empty();
  }

  private boolean reached(Edtf date) {
    return !date.latest().isAfter(day);
  }
}
