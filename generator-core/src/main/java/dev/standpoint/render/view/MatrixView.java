package dev.standpoint.render.view;

import dev.standpoint.render.markup.Markup;
import java.util.List;

/** The table of positions and what its cells hold. */
public final class MatrixView {

  private MatrixView() {}

  /**
   * Who holds which position: a row for each actor, group or outlet, as {@code corner} says, and a
   * column for each issue or outlet. {@code outside} names who belongs to no such group, {@code
   * rule} says what is in it and in which order.
   */
  public record Matrix(
      String corner,
      List<Column> columns,
      List<Row> rows,
      List<PageView.Link> outside,
      Legend legend,
      String rule) {}

  /**
   * An issue: its short name, where it has one its question, else that is the name, and the unit of
   * its quantities; or an outlet.
   */
  public record Column(String id, PageView.Link name, String question, String unit, String kind) {}

  /**
   * What a row is of, what else is said of it (an actor's post, how many of a group speak), a cell
   * for each column of which so many are {@code found}, and the rows of a group's members.
   */
  public record Row(
      String id,
      PageView.Link name,
      String detail,
      int found,
      List<Cell> cells,
      List<Row> members) {}

  /**
   * A cell. {@code basis} is own, members (all say the same) or split; in a blank cell none,
   * inapplicable or uncarried. {@code sides} has one element for each value; {@code others} are
   * members who hold another value; {@code rejected} and {@code meanwhile} are values that the
   * actor rejected or held at the same time, {@code earlier} those before, the latest first; {@code
   * noted} are other members with a mark, such as a shift.
   */
  public record Cell(
      String basis,
      List<Side> sides,
      List<Voice> others,
      List<Earlier> rejected,
      List<Earlier> meanwhile,
      List<Earlier> earlier,
      List<Voice> noted) {}

  /** A value and who says so. */
  public record Side(Held value, List<Voice> by) {}

  /** What one actor says, in which other words too, and what there is to note, in words. */
  public record Voice(Said said, List<Words> alsoSaid, List<String> marks) {}

  /** What a table's stances, blanks and marks mean: only those that it has. */
  public record Legend(List<Held> stances, List<Term> blanks, List<Term> marks) {}

  /** A word or sign and its meaning. */
  public record Term(String word, String meaning) {}

  /** The actor's words in another account, and a link to them. */
  public record Words(String words, PageView.Language language, String href) {}

  /** What was held before, in a cell. */
  public record Earlier(Held value, String date, String href) {}

  /** A value: its class for style sheets, its sign (empty for numbers) and its words. */
  public record Held(String kind, String sign, String words) {}

  /**
   * What an actor held on an issue, when, and who says so; the condition and the words as markup
   * that says in which language they are.
   */
  public record Said(
      PageView.Link who,
      PageView.Link on,
      Held value,
      Markup condition,
      Markup words,
      String date,
      String dateMachine,
      boolean reported,
      String href,
      List<SourceView.Citation> citations) {}
}
