package dev.standpoint.render.html;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.History;
import dev.standpoint.assemble.Holding;
import dev.standpoint.assemble.Matrix;
import dev.standpoint.model.Actor;
import dev.standpoint.model.Condition;
import dev.standpoint.model.Dating;
import dev.standpoint.model.Issue;
import dev.standpoint.model.Mode;
import dev.standpoint.model.Pack;
import dev.standpoint.model.Position;
import dev.standpoint.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the matrix into words. */
final class MatrixMaker {

  private static final View.Held NOTHING = new View.Held("none", "", "");

  private final Briefing briefing;
  private final Wording wording;
  private final Hrefs hrefs;

  MatrixMaker(Briefing briefing, Wording wording, Hrefs hrefs) {
    this.briefing = briefing;
    this.wording = wording;
    this.hrefs = hrefs;
  }

  View.Matrix matrix() {
    Matrix matrix = briefing.matrix();
    List<View.Column> columns = matrix.issues().stream().map(MatrixMaker::column).toList();
    return new View.Matrix(columns, matrix.rows().stream().map(row -> row(row, columns)).toList());
  }

  private static View.Column column(Issue issue) {
    String question = issue.question().equals(issue.name()) ? "" : issue.question();
    return new View.Column(issue.id().value(), issue.name(), question, issue.kind().toString());
  }

  private View.Row row(Matrix.Row row, List<View.Column> columns) {
    List<View.Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.add(cell(row.cells().get(i), columns.get(i)));
    }
    Actor actor = row.actor();
    return new View.Row(actor.id().value(), actor.name(), post(actor), cells);
  }

  /** The actor's first membership on the day of the briefing, as post and group. */
  private String post(Actor actor) {
    return actor.memberships().stream()
        .filter(membership -> membership.holdsOn(briefing.asOf()))
        .findFirst()
        .map(
            membership -> {
              String group = wording.name(membership.of());
              return membership.post().isEmpty() ? group : membership.post() + ", " + group;
            })
        .orElse("");
  }

  private View.Cell cell(Optional<History> history, View.Column column) {
    return history
        .map(found -> found(found, column))
        .orElseGet(
            () ->
                new View.Cell(
                    false, column, NOTHING, "", "", false, "", "", false, "", List.of(), List.of(),
                    List.of(), List.of()));
  }

  private View.Cell found(History history, View.Column column) {
    Holding current = history.current();
    Position last = current.last();
    return new View.Cell(
        true,
        column,
        wording.held(last),
        condition(last),
        last.statement().words(),
        last.statement().mode() == Mode.QUOTE,
        wording.compact(last.dating().when()),
        Wording.machine(last.dating().when()),
        last.dating().basis() == Dating.Basis.REPORTED,
        hrefs.record(last.id(), last.place(), last.evidence()),
        wording.citations(current.citations()),
        marks(history, current),
        alsoSaid(current),
        earlier(history));
  }

  /**
   * Quotes that differ from the words shown: accounts of one statement seldom agree to the word.
   */
  private List<View.Words> alsoSaid(Holding current) {
    Map<String, View.Words> quotes = new LinkedHashMap<>();
    for (Position position : current.positions()) {
      String words = position.statement().words();
      if (position.statement().mode() == Mode.QUOTE) {
        String href = hrefs.record(position.id(), position.place(), position.evidence());
        quotes.putIfAbsent(words, new View.Words(words, href));
      }
    }
    quotes.remove(current.last().statement().words());
    return List.copyOf(quotes.values());
  }

  /** What was held before, the latest first; the same value said again is no news. */
  private List<View.Earlier> earlier(History history) {
    List<View.Earlier> earlier = new ArrayList<>();
    Value after = history.current().value();
    for (Holding holding : history.earlier()) {
      if (!holding.value().equals(after)) {
        earlier.add(earlier(holding));
      }
      after = holding.value();
    }
    return earlier;
  }

  private View.Earlier earlier(Holding holding) {
    Position last = holding.last();
    return new View.Earlier(
        wording.held(last),
        wording.compact(last.dating().when()),
        hrefs.record(last.id(), last.place(), last.evidence()));
  }

  private String condition(Position position) {
    return position.conditions().stream().map(this::condition).collect(Collectors.joining("; "));
  }

  private String condition(Condition condition) {
    if (condition instanceof Condition.OnIssue on) {
      String name = wording.name(on.issue());
      return on.met() ? name : "no " + name;
    }
    return ((Condition.InWords) condition).words();
  }

  private List<String> marks(History history, Holding current) {
    Pack pack = briefing.pack();
    List<String> marks = new ArrayList<>();
    if (!history.shifts().isEmpty()) {
      marks.add("shift");
    }
    if (!history.conflicts(pack.sources()).isEmpty()) {
      marks.add("conflict");
    }
    if (current.positions().stream().anyMatch(position -> position.statement().unnamed())) {
      marks.add("unnamed");
    }
    if (current.voices(pack.sources()).size() == 1) {
      marks.add("one source");
    }
    return marks;
  }
}
