package dev.standpoint.assemble.change;

import dev.standpoint.assemble.history.HeldValue;
import dev.standpoint.assemble.history.PositionOrder;
import dev.standpoint.assemble.matrix.ActorShift;
import dev.standpoint.assemble.timeline.Timeline;
import dev.standpoint.model.Pack;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.EventId;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.PositionId;
import dev.standpoint.model.record.Stance;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares a pack as of one day with the same pack as of a later one, by the ids of its records.
 */
public final class ChangesAssembler {

  private record Cell(ActorId actor, IssueId issue) {}

  private final PackState before;
  private final PackState after;

  /** The positions that one of the other kinds of change is about. */
  private final Set<PositionId> told = new HashSet<>();

  private ChangesAssembler(PackState before, PackState after) {
    this.before = before;
    this.after = after;
  }

  /** What became known after {@code since}, up to {@code until}, which may be the same day. */
  public static Changes assemble(Pack pack, LocalDate since, LocalDate until) {
    LocalDate start = since.isBefore(until) ? since : until;
    ChangesAssembler assembler =
        new ChangesAssembler(PackState.on(start, pack), PackState.on(until, pack));
    List<Change> changes = new ArrayList<>(assembler.shifts());
    changes.addAll(assembler.corrections());
    changes.addAll(assembler.newPositions());
    changes.addAll(assembler.events());
    changes.addAll(assembler.newSources());
    return new Changes(since, until, changes);
  }

  /** The shifts that were not known: none before led from the same value to the same positions. */
  private List<Change> shifts() {
    Map<Cell, List<ActorShift>> known =
        before.shifts().stream().collect(Collectors.groupingBy(ChangesAssembler::cell));
    List<Change> shifts = new ArrayList<>();
    for (ActorShift shift : after.shifts()) {
      if (known.getOrDefault(cell(shift), List.of()).stream()
          .noneMatch(old -> isSame(old, shift))) {
        shifts.add(new Change.Shifted(shift));
        tell(shift.shift().to());
      }
    }
    // A pack has its shifts with the latest first.
    Collections.reverse(shifts);
    return shifts;
  }

  private static Cell cell(ActorShift shift) {
    return new Cell(shift.actor().id(), shift.issue().id());
  }

  private static boolean isSame(ActorShift old, ActorShift shift) {
    Set<PositionId> positions = ids(old.shift().to());
    return old.shift().from().value().equals(shift.shift().from().value())
        && ids(shift.shift().to()).stream().anyMatch(positions::contains);
  }

  private static Set<PositionId> ids(HeldValue held) {
    return held.positions().stream().map(Position::id).collect(Collectors.toSet());
  }

  private void tell(HeldValue held) {
    told.addAll(ids(held));
  }

  /** What counted before and is corrected now: corrections first, then withdrawals. */
  private List<Change> corrections() {
    List<Change> corrected = new ArrayList<>();
    List<Change> withdrawn = new ArrayList<>();
    for (Position wrong : inOrder(before.pack().corrections().uncorrected())) {
      after
          .pack()
          .corrections()
          .of(wrong.id())
          .ifPresent(
              by -> {
                if (takesThePlaceOf(wrong, by)) {
                  corrected.add(new Change.Corrected(wrong, by));
                  told.add(by.id());
                } else {
                  withdrawn.add(new Change.Withdrawn(wrong, by));
                }
              });
    }
    corrected.addAll(withdrawn);
    return corrected;
  }

  private static boolean takesThePlaceOf(Position wrong, Position by) {
    return by.actor().equals(wrong.actor())
        && by.issue().equals(wrong.issue())
        && !by.value().equals(Stance.SILENT);
  }

  private static List<Position> inOrder(List<Position> positions) {
    return positions.stream().sorted(PositionOrder.BY_DATE).toList();
  }

  /** The held values of which no position was known. */
  private List<Change> newPositions() {
    List<HeldValue> found = new ArrayList<>();
    after
        .matrix()
        .forEach(
            (actor, issue, history) ->
                history.periods().stream()
                    .flatMap(period -> period.values().stream())
                    .filter(this::isNew)
                    .forEach(found::add));
    found.sort(Comparator.comparing(HeldValue::last, PositionOrder.BY_DATE));
    return found.stream().<Change>map(Change.NewPosition::new).toList();
  }

  private boolean isNew(HeldValue held) {
    return ids(held).stream()
        .noneMatch(id -> told.contains(id) || before.pack().positions().has(id));
  }

  /** Moved events first, then new ones. */
  private List<Change> events() {
    Map<EventId, Edtf> dates = new HashMap<>();
    before.timeline().entries().forEach(entry -> dates.put(entry.event().id(), entry.when()));
    List<Change> moved = new ArrayList<>();
    List<Change> added = new ArrayList<>();
    for (Timeline.Entry entry : after.timeline().entries()) {
      Edtf date = dates.get(entry.event().id());
      if (date == null) {
        added.add(new Change.NewEvent(entry));
      } else if (!date.equals(entry.when())) {
        moved.add(new Change.MovedEvent(entry, date));
      }
    }
    moved.addAll(added);
    return moved;
  }

  private List<Change> newSources() {
    Set<SourceId> known = before.sources().stream().map(Source::id).collect(Collectors.toSet());
    return after.sources().stream()
        .filter(source -> !known.contains(source.id()))
        .<Change>map(Change.NewSource::new)
        .toList();
  }
}
