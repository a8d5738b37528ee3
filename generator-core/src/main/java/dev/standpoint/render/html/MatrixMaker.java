package dev.standpoint.render.html;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.History;
import dev.standpoint.assemble.Holding;
import dev.standpoint.assemble.Matrix;
import dev.standpoint.model.Actor;
import dev.standpoint.model.Issue;
import dev.standpoint.model.MatrixLayout;
import dev.standpoint.model.MatrixLayout.Part;
import dev.standpoint.model.Mode;
import dev.standpoint.model.Pack;
import dev.standpoint.model.Position;
import dev.standpoint.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the matrix into words. */
final class MatrixMaker {

  private static final View.Held NOTHING = new View.Held("none", "", "");

  private final Briefing briefing;
  private final Wording wording;
  private final SaidMaker said;

  MatrixMaker(Briefing briefing, Wording wording, Hrefs hrefs) {
    this.briefing = briefing;
    this.wording = wording;
    this.said = new SaidMaker(wording, hrefs);
  }

  /** The whole of the briefing's. */
  View.Matrix matrix() {
    return matrix(briefing.matrix(), MatrixLayout.DEFAULT.parts());
  }

  /** A matrix whose cells show these parts beside the value. */
  View.Matrix matrix(Matrix matrix, List<Part> parts) {
    List<View.Column> columns = matrix.issues().stream().map(MatrixMaker::column).toList();
    return new View.Matrix(
        columns, matrix.rows().stream().map(row -> row(row, columns, parts)).toList());
  }

  static View.Column column(Issue issue) {
    String question = issue.question().equals(issue.name()) ? "" : issue.question();
    return new View.Column(issue.id().value(), issue.name(), question, issue.kind().toString());
  }

  private View.Row row(Matrix.Row row, List<View.Column> columns, List<Part> parts) {
    List<View.Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.add(cell(row.cells().get(i), columns.get(i), parts));
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

  private View.Cell cell(Optional<History> history, View.Column column, List<Part> parts) {
    return history
        .map(found -> found(found, column, parts))
        .orElseGet(
            () ->
                new View.Cell(
                    false, column, NOTHING, "", "", false, "", "", false, "", List.of(), List.of(),
                    List.of(), List.of()));
  }

  private View.Cell found(History history, View.Column column, List<Part> parts) {
    Holding current = history.current();
    Position last = current.last();
    View.Said shown = said.said(current, parts);
    boolean words = parts.contains(Part.WORDS);
    return new View.Cell(
        true,
        column,
        shown.value(),
        shown.condition(),
        shown.words(),
        words && last.statement().mode() == Mode.QUOTE,
        shown.date(),
        shown.dateMachine(),
        shown.reported(),
        shown.href(),
        shown.citations(),
        parts.contains(Part.MARKS) ? marks(history, current, parts) : List.of(),
        words ? alsoSaid(current) : List.of(),
        parts.contains(Part.EARLIER) ? earlier(history) : List.of());
  }

  /**
   * Quotes that differ from the words shown: accounts of one statement seldom agree to the word.
   */
  private List<View.Words> alsoSaid(Holding current) {
    Map<String, View.Words> quotes = new LinkedHashMap<>();
    for (Position position : current.positions()) {
      String words = position.statement().words();
      if (position.statement().mode() == Mode.QUOTE) {
        quotes.putIfAbsent(words, new View.Words(words, said.href(position)));
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
        earlier.add(said.earlier(holding));
      }
      after = holding.value();
    }
    return earlier;
  }

  private List<String> marks(History history, Holding current, List<Part> parts) {
    Pack pack = briefing.pack();
    List<String> marks = new ArrayList<>();
    if (!current.conditions().isEmpty() && !parts.contains(Part.CONDITIONS)) {
      marks.add("condition");
    }
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
