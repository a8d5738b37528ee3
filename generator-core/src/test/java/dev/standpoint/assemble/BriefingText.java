package dev.standpoint.assemble;

import static java.util.stream.Collectors.joining;

import dev.standpoint.assemble.change.Change;
import dev.standpoint.assemble.change.Changes;
import dev.standpoint.assemble.coverage.Coverage;
import dev.standpoint.assemble.group.GroupPosition;
import dev.standpoint.assemble.history.HeldValue;
import dev.standpoint.assemble.history.History;
import dev.standpoint.assemble.history.HistoryLog;
import dev.standpoint.assemble.matrix.ActorShift;
import dev.standpoint.assemble.matrix.Conflict;
import dev.standpoint.assemble.matrix.PositionGrid;
import dev.standpoint.assemble.timeline.Timeline;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.note.MatrixLayout;
import dev.standpoint.model.note.ViewFilter;
import dev.standpoint.model.record.Condition;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Evidence;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** All views of a briefing as plain lines that a person can read; empty views are absent. */
public final class BriefingText {

  private final Briefing briefing;
  private final FilteredViews all;
  private final List<String> lines = new ArrayList<>();

  private BriefingText(Briefing briefing) {
    this.briefing = briefing;
    this.all = briefing.views(ViewFilter.ALL);
  }

  public static String of(WithDiagnostics<Briefing> assembled) {
    BriefingText text = new BriefingText(assembled.value());
    text.lines.add("as of " + assembled.value().asOf());
    assembled.diagnostics().stream().map(Diagnostic::message).forEach(text.lines::add);
    if (!assembled.diagnostics().isEmpty()) {
      text.view("notes", NoteProse.notes(assembled.value().pack()).lines());
    }
    text.views();
    return String.join("\n", text.lines) + "\n";
  }

  private void views() {
    view("matrix", cells().map(cell -> cell.head() + current(cell.history().current())));
    for (MatrixLayout.Down down :
        List.of(MatrixLayout.Down.GOVERNMENT, MatrixLayout.Down.STATE, MatrixLayout.Down.BLOC)) {
      groups(down);
    }
    view("timeline", briefing.timeline().entries().stream().map(this::entry));
    view("history", cells().flatMap(BriefingText::history));
    if (briefing.pack().info().since() != null) {
      Changes changes = all.changes();
      view("since " + changes.since(), changes.list().stream().map(BriefingText::change));
    }
    view("corrected", all.histories().stream().flatMap(BriefingText::corrected));
    view("shifts", all.shifts().stream().map(BriefingText::shift));
    view("conflicts", all.conflicts().stream().map(BriefingText::conflict));
    Coverage coverage = all.coverage();
    view("coverage", subjects(coverage).map(subject -> coverage(coverage, subject)));
    view("single voices", coverage.singleVoices().stream().map(BriefingText::single));
    view("conditions", all.conditions().stream().map(BriefingText::condition));
    view("gaps", all.gaps().stream().map(gap -> gap.actor().id() + ": " + ids(gap.issues())));
    view("agreement", all.agreement().stream().map(BriefingText::agreement));
  }

  private static String change(Change change) {
    if (change instanceof Change.Shifted shifted) {
      return "shift " + shift(shifted.shift());
    } else if (change instanceof Change.Corrected corrected) {
      return "corrected " + id(corrected.wrong()) + " by " + id(corrected.right());
    } else if (change instanceof Change.Withdrawn withdrawn) {
      return "withdrawn " + id(withdrawn.withdrawn()) + " by " + id(withdrawn.by());
    } else if (change instanceof Change.NewPosition added) {
      return "position " + id(added.held().last());
    } else if (change instanceof Change.MovedEvent moved) {
      String to = moved.entry().when().text();
      return "moved " + moved.entry().event().id() + " from " + moved.before().text() + " to " + to;
    } else if (change instanceof Change.NewEvent added) {
      return "event " + added.entry().event().id();
    }
    return "source " + ((Change.NewSource) change).source().id();
  }

  private static String id(Position position) {
    return position.id().value();
  }

  private void view(String name, Stream<String> found) {
    List<String> inside = found.map(line -> "  " + line).toList();
    if (!inside.isEmpty()) {
      lines.add("");
      lines.add(name);
      lines.addAll(inside);
    }
  }

  private record Cell(ActorId actor, Issue issue, History history) {
    String head() {
      return BriefingText.head(actor, issue);
    }
  }

  private static String head(ActorId actor, Issue issue) {
    return actor + " on " + issue.id() + ": ";
  }

  private Stream<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    briefing
        .matrix()
        .forEach((actor, issue, history) -> cells.add(new Cell(actor.id(), issue, history)));
    return cells.stream();
  }

  private static String current(HeldValue held) {
    return PositionText.line(held)
        + (held.conditions().isEmpty() ? "" : ", if " + conditions(held))
        + " "
        + cited(held);
  }

  private static String conditions(HeldValue held) {
    return held.conditions().stream().map(BriefingText::words).collect(joining("; "));
  }

  private static String cited(HeldValue held) {
    return held.citations().stream().map(citation -> citation.source().value()).toList().toString();
  }

  private static String cited(Evidence evidence) {
    return evidence.citations().stream()
        .map(citation -> citation.source().value())
        .toList()
        .toString();
  }

  private void groups(MatrixLayout.Down down) {
    PositionGrid grid = all.grid(new MatrixLayout(down, MatrixLayout.Across.ISSUE, List.of()));
    List<String> rows = new ArrayList<>();
    for (PositionGrid.Row row : grid.rows()) {
      for (int i = 0; i < grid.columns().size(); i++) {
        PositionGrid.Head at = row.head().and(grid.columns().get(i));
        row.cells().get(i).map(position -> groupPosition(at, position)).ifPresent(rows::add);
      }
    }
    if (!rows.isEmpty()) {
      String outside = grid.outside().stream().map(a -> a.id().value()).collect(joining(", "));
      view(
          "by " + down.name().toLowerCase(Locale.ROOT),
          Stream.concat(
              rows.stream(), outside.isEmpty() ? Stream.of() : Stream.of("outside: " + outside)));
    }
  }

  private static String groupPosition(PositionGrid.Head at, GroupPosition position) {
    if (at.actor() == null || at.issue() == null) {
      throw new IllegalStateException("a cell is of an actor and an issue");
    }
    return head(at.actor().id(), at.issue())
        + basis(position)
        + ViewText.heldValues(position.held())
        + (position.others().isEmpty() ? "" : "; beside: " + ViewText.heldValues(position.others()))
        + (position.alsoHeld().isEmpty()
            ? ""
            : "; at the same time: "
                + position.alsoHeld().stream().map(PositionText::line).collect(joining(", ")))
        + (position.earlier().isEmpty()
            ? ""
            : "; before: "
                + position.earlier().stream().map(PositionText::line).collect(joining(", ")));
  }

  private static String basis(GroupPosition position) {
    return switch (position.basis()) {
      case OWN -> "own word, ";
      case MEMBERS -> "by its members, ";
      case SPLIT -> "split, ";
    };
  }

  private String entry(Timeline.Entry entry) {
    String status = entry.status().name().toLowerCase(Locale.ROOT);
    return "%s %s%s, %s %s"
        .formatted(
            entry.event().dating().when().text(),
            entry.event().title(),
            status.equals("unstated") ? "" : ", " + status,
            voices(entry.voices()),
            cited(entry.event().evidence()));
  }

  private static String voices(int voices) {
    return voices == 1 ? "1 voice" : voices + " voices";
  }

  /** A line for each period, the earliest first. */
  private static Stream<String> history(Cell cell) {
    Stream<String> periods =
        cell.history().periods().stream()
            .map(
                period ->
                    period.values().stream()
                        .map(held -> positions(held) + " " + cited(held))
                        .collect(joining(" | ", "  ", "")));
    return Stream.concat(Stream.of(cell.head().strip()), periods);
  }

  private static String positions(HeldValue held) {
    return PositionText.lines(held.positions());
  }

  private static Stream<String> corrected(HistoryLog log) {
    return log.steps().stream()
        .filter(step -> step.correctedBy().isPresent())
        .map(
            step ->
                head(log.actor().id(), log.issue())
                    + PositionText.line(step.held())
                    + " by "
                    + step.correctedBy().map(BriefingText::position).orElse(""));
  }

  private static String position(Position position) {
    return position.actor() + " " + PositionText.line(position);
  }

  private static String shift(ActorShift move) {
    return head(move.actor().id(), move.issue())
        + PositionText.line(move.shift().from())
        + " -> "
        + PositionText.line(move.shift().to());
  }

  private static String conflict(Conflict conflict) {
    return head(conflict.actor().id(), conflict.issue())
        + conflict.period().values().stream()
            .map(side -> PositionText.line(side) + " " + cited(side))
            .collect(joining(" against "));
  }

  private static Stream<Coverage.Subject<?>> subjects(Coverage coverage) {
    return Stream.concat(coverage.issues().stream(), coverage.events().stream());
  }

  private static String coverage(Coverage coverage, Coverage.Subject<?> subject) {
    String what = subject.of() instanceof Issue issue ? issue.id().value() : title(subject.of());
    List<String> carried = new ArrayList<>();
    for (int i = 0; i < coverage.outlets().size(); i++) {
      int times = subject.shares().get(i).carried();
      if (times > 0) {
        carried.add(coverage.outlets().get(i) + " " + times);
      }
    }
    if (subject.unnamed().carried() > 0) {
      carried.add("others " + subject.unnamed().carried());
    }
    return what
        + ": "
        + voices(subject.voices())
        + (subject.unnamedVoices() == 0 ? "" : " (" + subject.unnamedVoices() + " not named)")
        + part("carried by", carried)
        + part("first", coverage.first(subject))
        + (subject.unnamed().first() ? "; first others" : "")
        + part("left out by", coverage.notCitedFor(subject));
  }

  private static String title(Object event) {
    return ((Event) event).title();
  }

  private static String part(String name, List<String> outlets) {
    return outlets.isEmpty() ? "" : "; " + name + " " + String.join(", ", outlets);
  }

  private static String single(Coverage.SingleVoice single) {
    return head(single.actor().id(), single.issue()) + PositionText.line(single.held());
  }

  private static String condition(ConditionDependents dependents) {
    return words(dependents.condition())
        + ": "
        + dependents.dependents().stream()
            .map(
                dependent ->
                    head(dependent.actor().id(), dependent.issue())
                        + dependent.held().value().key())
            .collect(joining(", "));
  }

  private static String words(Condition condition) {
    return condition instanceof Condition.OnIssue on
        ? (on.met() ? "" : "!") + on.issue()
        : ((Condition.InWords) condition).words();
  }

  private static String agreement(Agreement pair) {
    return "%s and %s: %d of %d"
            .formatted(pair.one().id(), pair.other().id(), pair.agreed().size(), pair.shared())
        + part("agreed on", names(pair.agreed()))
        + part("on other conditions", names(pair.onOtherConditions()))
        + part("apart on", names(pair.disagreed()));
  }

  private static String ids(List<Issue> issues) {
    return String.join(", ", names(issues));
  }

  private static List<String> names(List<Issue> issues) {
    return issues.stream().map(issue -> issue.id().value()).toList();
  }
}
