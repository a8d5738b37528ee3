package dev.standpoint.render.view;

import dev.standpoint.assemble.group.GroupPosition;
import dev.standpoint.assemble.history.HeldValue;
import dev.standpoint.assemble.history.History;
import dev.standpoint.assemble.history.Period;
import dev.standpoint.assemble.matrix.Matrix;
import dev.standpoint.model.note.MatrixLayout.Part;
import dev.standpoint.model.record.Mode;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.Rejection;
import dev.standpoint.model.record.Value;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.Register;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the cells of one table into words. */
final class CellPresenter {

  /** An actor and an issue, who have one history. */
  private record Key(ActorId actor, IssueId issue) {}

  private final StatementPresenter said;
  private final Register<SourceId, Source> sources;
  private final Set<Part> parts;
  private final Map<Key, History> histories = new HashMap<>();
  private final Set<CellFlag> unmarked = EnumSet.noneOf(CellFlag.class);

  /** {@code parts} are what the cells show beside the value. */
  CellPresenter(StatementPresenter said, Register<SourceId, Source> sources, List<Part> parts) {
    this.said = said;
    this.sources = sources;
    this.parts = EnumSet.noneOf(Part.class);
    this.parts.addAll(parts);
  }

  /** Takes the histories of those who are in the table, from which marks such as shift follow. */
  CellPresenter with(Matrix matrix) {
    matrix.rows().stream()
        .flatMap(row -> row.cells().stream())
        .forEach(
            cell ->
                cell.ifPresent(
                    history -> histories.put(new Key(history.actor(), history.issue()), history)));
    return this;
  }

  /** Leaves out a mark that this table does not need. */
  CellPresenter without(CellFlag mark) {
    unmarked.add(mark);
    return this;
  }

  /**
   * A cell without a position. Its basis is the reason, which is also its class in style sheets.
   */
  static MatrixView.Cell blank(EmptyCell blank) {
    return new MatrixView.Cell(
        blank.key(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** An actor's own. */
  MatrixView.Cell own(History history) {
    return cell(GroupPosition.own(history));
  }

  /** The position of an actor or group, with the parts that the table shows. */
  MatrixView.Cell cell(GroupPosition position) {
    return cell(position, parts);
  }

  /**
   * The same in brief if {@code members} have rows of their own with their words. Members whom it
   * does not name are noted if they changed their position or their sources contradict each other.
   */
  MatrixView.Cell brief(GroupPosition position, List<History> members) {
    Set<Part> brief = EnumSet.copyOf(parts);
    brief.removeAll(Set.of(Part.WORDS, Part.SOURCES));
    boolean own = position.basis() == GroupPosition.Basis.OWN;
    MatrixView.Cell cell = cell(position, own ? parts : brief);
    Set<ActorId> named =
        Stream.concat(position.held().stream(), position.others().stream())
            .map(held -> held.last().actor())
            .collect(Collectors.toSet());
    List<MatrixView.Voice> noted =
        members.stream()
            .filter(member -> !named.contains(member.actor()))
            .filter(this::isToBeNoted)
            .map(member -> voice(member.current(), brief))
            .toList();
    return new MatrixView.Cell(
        cell.basis(),
        cell.sides(),
        cell.others(),
        cell.rejected(),
        cell.meanwhile(),
        cell.earlier(),
        noted);
  }

  /** Only a change or a contradiction is worth a line in the row of the group. */
  private boolean isToBeNoted(History history) {
    return parts.contains(Part.MARKS)
        && !(history.shifts().isEmpty() && history.conflicts(sources).isEmpty());
  }

  /** One side for each value, in the order in which the group position has them. */
  private MatrixView.Cell cell(GroupPosition position, Set<Part> shown) {
    Map<Value, List<MatrixView.Voice>> sides = new LinkedHashMap<>();
    for (HeldValue held : position.held()) {
      sides.computeIfAbsent(held.value(), value -> new ArrayList<>()).add(voice(held, shown));
    }
    return new MatrixView.Cell(
        position.basis().name().toLowerCase(Locale.ROOT),
        sides.values().stream()
            .map(by -> new MatrixView.Side(by.get(0).said().value(), by))
            .toList(),
        position.others().stream().map(held -> voice(held, shown)).toList(),
        shown.contains(Part.EARLIER) ? rejected(position) : List.of(),
        shown.contains(Part.EARLIER) ? meanwhile(position) : List.of(),
        shown.contains(Part.EARLIER) ? earlier(position) : List.of(),
        List.of());
  }

  /** What one actor says, with those parts of a cell that are shown. */
  private MatrixView.Voice voice(HeldValue held, Set<Part> shown) {
    return new MatrixView.Voice(
        said.said(held, shown),
        shown.contains(Part.WORDS) ? alsoSaid(held) : List.of(),
        shown.contains(Part.MARKS)
            ? marks(held, shown).stream().map(flag -> word(flag, held)).toList()
            : List.of());
  }

  /**
   * Quotes that differ from the words shown: accounts of one statement seldom agree to the word.
   */
  private List<MatrixView.Words> alsoSaid(HeldValue current) {
    Map<String, MatrixView.Words> quotes = new LinkedHashMap<>();
    for (Position position : current.positions()) {
      String words = position.statement().shown();
      if (position.statement().mode() == Mode.QUOTE) {
        quotes.putIfAbsent(words, said.words(position));
      }
    }
    quotes.remove(current.last().statement().shown());
    return List.copyOf(quotes.values());
  }

  /** Values that the actor rejects at the same time as it holds another. */
  private List<MatrixView.Earlier> rejected(GroupPosition position) {
    return position.alsoHeld().stream()
        .filter(CellPresenter::isRejection)
        .map(said::rejected)
        .toList();
  }

  /** Values that the actor holds at the same time, such as two options of one choice. */
  private List<MatrixView.Earlier> meanwhile(GroupPosition position) {
    return position.alsoHeld().stream()
        .filter(Predicate.not(CellPresenter::isRejection))
        .map(said::earlier)
        .toList();
  }

  private static boolean isRejection(HeldValue held) {
    return held.value() instanceof Rejection;
  }

  /** What was held before, the latest first; the same value said again is no news. */
  private List<MatrixView.Earlier> earlier(GroupPosition position) {
    List<MatrixView.Earlier> earlier = new ArrayList<>();
    Value after = position.held().get(0).value();
    for (HeldValue held : position.earlier()) {
      if (!held.value().equals(after)) {
        earlier.add(said.earlier(held));
      }
      after = held.value();
    }
    return earlier;
  }

  /** Marks for what the cell does not show otherwise, in the order of the legend. */
  private Set<CellFlag> marks(HeldValue held, Set<Part> shown) {
    Set<CellFlag> marks = EnumSet.noneOf(CellFlag.class);
    if (!held.conditions().isEmpty() && !shown.contains(Part.CONDITIONS)) {
      marks.add(CellFlag.CONDITION);
    }
    if (held.positions().stream().anyMatch(position -> position.statement().unnamed())) {
      marks.add(CellFlag.UNNAMED);
    }
    History history = histories.get(new Key(held.last().actor(), held.last().issue()));
    if (history != null) {
      addMarks(held, history, marks);
    }
    if (!shown.containsAll(parts)) {
      marks.remove(CellFlag.ONE_SOURCE); // the member's own row has the sources
    }
    marks.removeAll(unmarked);
    return marks;
  }

  /** The word of a mark; with {@code via} in the author's words, who the unnamed people are. */
  private String word(CellFlag flag, HeldValue held) {
    String who =
        held.positions().stream()
            .map(position -> position.statement().via())
            .filter(via -> !via.isEmpty())
            .distinct()
            .collect(Collectors.joining(", "));
    return flag == CellFlag.UNNAMED && !who.isEmpty()
        ? said.words().say("flag.unnamed.who", Map.of("who", who))
        : flag.word(said.words());
  }

  /** The marks that need the history of the actor, which a table of outlets does not have. */
  private void addMarks(HeldValue held, History history, Set<CellFlag> marks) {
    if (held.voices(sources).size() == 1) {
      marks.add(CellFlag.ONE_SOURCE);
    }
    // The position that a former member took for a group may no longer be its own.
    boolean current = held.equals(history.current());
    if (current && !history.shifts().isEmpty()) {
      marks.add(CellFlag.SHIFT);
    }
    if (history.conflicts(sources).stream().anyMatch(period -> hasPart(period, held))) {
      marks.add(CellFlag.CONFLICT);
    }
  }

  /** Whether a period of contradictions contains the latest report of the value. */
  private static boolean hasPart(Period period, HeldValue held) {
    return period.positions().anyMatch(held.last()::equals);
  }
}
