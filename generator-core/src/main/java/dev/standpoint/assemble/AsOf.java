package dev.standpoint.assemble;

import dev.standpoint.diagnostic.Checked;
import dev.standpoint.diagnostic.Code;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.model.Actor;
import dev.standpoint.model.Citation;
import dev.standpoint.model.Dating;
import dev.standpoint.model.Edtf;
import dev.standpoint.model.Event;
import dev.standpoint.model.EventId;
import dev.standpoint.model.Evidence;
import dev.standpoint.model.Membership;
import dev.standpoint.model.Note;
import dev.standpoint.model.Pack;
import dev.standpoint.model.Position;
import dev.standpoint.model.PositionId;
import dev.standpoint.model.Register;
import dev.standpoint.model.Source;
import dev.standpoint.model.SourceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes out of a pack all that was not known on a day: a date is reached on its latest day. */
final class AsOf {

  private final LocalDate day;
  private final Pack pack;
  private final Register<SourceId, Source> sources;

  private AsOf(LocalDate day, Pack pack) {
    this.day = day;
    this.pack = pack;
    this.sources =
        Register.of(
            pack.sources().entries().stream()
                .filter(source -> source.issued() == null || reached(source.issued()))
                .toList());
  }

  /** The pack's own date: its front matter's, else the last day on which a record was known. */
  static LocalDate of(Pack pack) {
    Edtf stated = pack.info().asOf();
    if (stated != null) {
      return stated.latest();
    }
    Stream<Edtf> known =
        Stream.concat(
                pack.positions().entries().stream().map(Position::dating),
                pack.events().entries().stream().map(Event::dating))
            .map(Dating::known);
    Stream<Edtf> issued =
        pack.sources().entries().stream().map(Source::issued).filter(Objects::nonNull);
    return last(known).or(() -> last(issued)).orElse(LocalDate.EPOCH);
  }

  private static Optional<LocalDate> last(Stream<Edtf> dates) {
    return dates.map(Edtf::latest).max(Comparator.naturalOrder());
  }

  static Checked<Pack> on(LocalDate day, Pack pack) {
    return new AsOf(day, pack).filter();
  }

  private Checked<Pack> filter() {
    List<Position> positions =
        pack.positions().entries().stream().flatMap(position -> keep(position).stream()).toList();
    List<Event> events =
        pack.events().entries().stream().flatMap(event -> keep(event).stream()).toList();
    int leftOut =
        pack.positions().entries().size()
            + pack.events().entries().size()
            - positions.size()
            - events.size();
    if (leftOut == 0 && sources.entries().size() == pack.sources().entries().size()) {
      return new Checked<>(withActors(pack), List.of());
    }
    Pack then = then(Register.of(positions), Register.of(events));
    String records = leftOut == 1 ? "1 record is" : leftOut + " records are";
    return new Checked<>(
        then,
        List.of(
            Diagnostic.of(
                Code.LEFT_OUT, pack.info().at(), records + " left out, known only after " + day)));
  }

  private Pack then(Register<PositionId, Position> positions, Register<EventId, Event> events) {
    Pruner pruner = new Pruner(positions, events, sources);
    Note front = pack.front().withBlocks(pruner.prune(pack.front().blocks()));
    List<Note> notes = new ArrayList<>();
    for (Note note : pack.notes()) {
      boolean known = note.defaultSources().stream().allMatch(sources::has);
      Note pruned = note.withBlocks(pruner.prune(note.blocks()));
      if (known && (!pruned.blocks().isEmpty() || note.blocks().isEmpty())) {
        notes.add(pruned);
      }
    }
    return withActors(
        new Pack(
            pack.info(),
            pack.actors(),
            pack.issues(),
            sources,
            front,
            notes,
            positions,
            events,
            pack.references()));
  }

  /** Memberships that begin later do not exist yet. */
  private Pack withActors(Pack of) {
    List<Actor> actors =
        of.actors().entries().stream()
            .map(actor -> actor.withMemberships(begun(actor.memberships())))
            .toList();
    return of.withActors(Register.of(actors));
  }

  private List<Membership> begun(List<Membership> memberships) {
    return memberships.stream()
        .filter(
            membership -> membership.from() == null || !membership.from().earliest().isAfter(day))
        .toList();
  }

  private Optional<Position> keep(Position position) {
    return evidence(position.dating(), position.evidence()).map(position::withEvidence);
  }

  private Optional<Event> keep(Event event) {
    return evidence(event.dating(), event.evidence()).map(event::withEvidence);
  }

  /** What is left of the evidence of a record, or nothing where the record was not known. */
  private Optional<Evidence> evidence(Dating dating, Evidence evidence) {
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
