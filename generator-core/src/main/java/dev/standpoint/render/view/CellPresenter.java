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

  /** {@code matrix} tells the whole history of those who are in the table. */
  CellPresenter with(Matrix matrix) {
    matrix.rows().stream()
        .flatMap(row -> row.cells().stream())
        .forEach(
            cell ->
                cell.ifPresent(
                    history -> histories.put(new Key(history.actor(), history.issue()), history)));
    return this;
  }

  CellPresenter without(CellFlag mark) {
    unmarked.add(mark);
    return this;
  }

  static MatrixView.Cell blank(EmptyCell blank) {
    return new MatrixView.Cell(
        blank.key(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** An actor's own. */
  MatrixView.Cell own(History history) {
    return cell(GroupPosition.own(history));
  }

  MatrixView.Cell cell(GroupPosition standing) {
    return cell(standing, parts);
  }

  /**
   * The same in brief where {@code members} have rows of their own, in which their words stand.
   * Members whom it does not name are noted where they moved or their sources contradict one
   * another.
   */
  MatrixView.Cell brief(GroupPosition standing, List<History> members) {
    Set<Part> brief = EnumSet.copyOf(parts);
    brief.removeAll(Set.of(Part.WORDS, Part.SOURCES));
    boolean own = standing.basis() == GroupPosition.Basis.OWN;
    MatrixView.Cell cell = cell(standing, own ? parts : brief);
    Set<ActorId> named =
        Stream.concat(standing.held().stream(), standing.others().stream())
            .map(holding -> holding.last().actor())
            .collect(Collectors.toSet());
    List<MatrixView.Voice> noted =
        members.stream()
            .filter(member -> !named.contains(member.actor()))
            .filter(member -> isToBeNoted(member))
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

  private boolean isToBeNoted(History history) {
    return parts.contains(Part.MARKS)
        && !(history.shifts().isEmpty() && history.conflicts(sources).isEmpty());
  }

  private MatrixView.Cell cell(GroupPosition standing, Set<Part> shown) {
    Map<Value, List<MatrixView.Voice>> sides = new LinkedHashMap<>();
    for (HeldValue holding : standing.held()) {
      sides.computeIfAbsent(holding.value(), value -> new ArrayList<>()).add(voice(holding, shown));
    }
    return new MatrixView.Cell(
        standing.basis().name().toLowerCase(Locale.ROOT),
        sides.values().stream()
            .map(by -> new MatrixView.Side(by.get(0).said().value(), by))
            .toList(),
        standing.others().stream().map(holding -> voice(holding, shown)).toList(),
        shown.contains(Part.EARLIER) ? rejected(standing) : List.of(),
        shown.contains(Part.EARLIER) ? meanwhile(standing) : List.of(),
        shown.contains(Part.EARLIER) ? earlier(standing) : List.of(),
        List.of());
  }

  private MatrixView.Voice voice(HeldValue holding, Set<Part> shown) {
    return new MatrixView.Voice(
        said.said(holding, shown),
        shown.contains(Part.WORDS) ? alsoSaid(holding) : List.of(),
        shown.contains(Part.MARKS)
            ? marks(holding, shown).stream().map(flag -> flag.word(said.words())).toList()
            : List.of());
  }

  /**
   * Quotes that differ from the words shown: accounts of one statement seldom agree to the word.
   */
  private List<MatrixView.Words> alsoSaid(HeldValue current) {
    Map<String, MatrixView.Words> quotes = new LinkedHashMap<>();
    for (Position position : current.positions()) {
      String words = position.statement().words();
      if (position.statement().mode() == Mode.QUOTE) {
        quotes.putIfAbsent(words, new MatrixView.Words(words, said.href(position)));
      }
    }
    quotes.remove(current.last().statement().words());
    return List.copyOf(quotes.values());
  }

  private List<MatrixView.Earlier> rejected(GroupPosition standing) {
    return standing.alsoHeld().stream()
        .filter(CellPresenter::isRejection)
        .map(said::rejected)
        .toList();
  }

  private List<MatrixView.Earlier> meanwhile(GroupPosition standing) {
    return standing.alsoHeld().stream()
        .filter(Predicate.not(CellPresenter::isRejection))
        .map(said::earlier)
        .toList();
  }

  private static boolean isRejection(HeldValue held) {
    return held.value() instanceof Rejection;
  }

  /** What was held before, the latest first; the same value said again is no news. */
  private List<MatrixView.Earlier> earlier(GroupPosition standing) {
    List<MatrixView.Earlier> earlier = new ArrayList<>();
    Value after = standing.held().get(0).value();
    for (HeldValue holding : standing.earlier()) {
      if (!holding.value().equals(after)) {
        earlier.add(said.earlier(holding));
      }
      after = holding.value();
    }
    return earlier;
  }

  private Set<CellFlag> marks(HeldValue holding, Set<Part> shown) {
    Set<CellFlag> marks = EnumSet.noneOf(CellFlag.class);
    if (!holding.conditions().isEmpty() && !shown.contains(Part.CONDITIONS)) {
      marks.add(CellFlag.CONDITION);
    }
    if (holding.positions().stream().anyMatch(position -> position.statement().unnamed())) {
      marks.add(CellFlag.UNNAMED);
    }
    History history = histories.get(new Key(holding.last().actor(), holding.last().issue()));
    if (history != null) {
      addMarks(holding, history, marks);
    }
    if (!shown.containsAll(parts)) {
      marks.remove(CellFlag.ONE_SOURCE); // the member's own row has the sources
    }
    marks.removeAll(unmarked);
    return marks;
  }

  private void addMarks(HeldValue holding, History history, Set<CellFlag> marks) {
    if (holding.voices(sources).size() == 1) {
      marks.add(CellFlag.ONE_SOURCE);
    }
    // Of somebody who left, a group may hold on to what is no longer the actor's own position.
    boolean current = holding.equals(history.current());
    if (current && !history.shifts().isEmpty()) {
      marks.add(CellFlag.SHIFT);
    }
    if (history.conflicts(sources).stream().anyMatch(period -> hasPart(period, holding))) {
      marks.add(CellFlag.CONFLICT);
    }
  }

  private static boolean hasPart(Period period, HeldValue holding) {
    return period.positions().anyMatch(holding.last()::equals);
  }
}
