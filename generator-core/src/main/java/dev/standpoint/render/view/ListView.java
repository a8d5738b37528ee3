package dev.standpoint.render.view;

import dev.standpoint.render.markup.Markup;
import java.util.List;

/** The views that authors place, except matrix and timeline. */
public final class ListView {

  private ListView() {}

  /**
   * A view, for the template that makes it: its anchor, its kind, its title (a heading of {@code
   * level}, or of none where that is 0), what is in it and in which order, what to say if it is
   * {@code empty} (empty if it is not), and what it shows.
   */
  public record Placed<C>(
      String id, String kind, String title, int level, String rule, String empty, C content) {}

  /** The content of a page of views: each as {@code parts/placed.ftlh} makes it. */
  public record Views(
      List<Section> sections, List<PageView.Link> actors, List<PageView.Link> issues) {}

  /**
   * A view on a page: its anchor, its title, and its markup, which has both; whether it shows
   * nothing.
   */
  public record Section(String id, String title, boolean empty, Markup body) {}

  /**
   * Issues across and outlets down; events down and {@code outlets} across; and what one voice
   * alone says.
   */
  public record Coverage(
      List<Counted> columns,
      List<OutletRow> rows,
      List<PageView.Link> outlets,
      List<CoveredEvent> events,
      List<MatrixView.Said> singles) {}

  /** An issue and how many independent voices had it, in words. */
  public record Counted(PageView.Link name, String voices) {}

  /** An outlet and its share of each issue. */
  public record OutletRow(PageView.Link outlet, List<Share> shares) {}

  /** An event, how many independent voices had it, in words, and each outlet's share. */
  public record CoveredEvent(
      String date,
      String title,
      PageView.Language language,
      String href,
      String voices,
      List<Share> shares) {}

  /**
   * How much an outlet carried of something, 0 for nothing, whether no other was before it, and
   * whether it left it out.
   */
  public record Share(int carried, boolean first, boolean leftOut) {}

  /** What one actor held on one issue, the latest last. */
  public record History(PageView.Link actor, PageView.Link issue, List<Step> steps) {}

  /**
   * A step of a history: {@code from} holds what was held before if it is a shift, {@code
   * corrected} a link to what corrects it if it was wrong; else they are empty.
   */
  public record Step(
      MatrixView.Said said, List<MatrixView.Earlier> from, List<PageView.Link> corrected) {}

  /** Shifts, and a picture of those on each issue. */
  public record Shifts(List<Picture> pictures, List<Shift> shifts) {}

  /** A picture, which is markup, the issue of which it is, and how many shifts it leaves out. */
  public record Picture(PageView.Link of, Markup picture, int more) {}

  /** What an actor held before, and what since. */
  public record Shift(MatrixView.Said from, MatrixView.Said to) {}

  /** What sources say against one another of an actor on an issue. */
  public record Conflict(PageView.Link who, PageView.Link on, List<MatrixView.Said> sides) {}

  /** On which issues nothing was found of an actor. */
  public record Gap(PageView.Link who, List<PageView.Link> issues) {}

  /** A condition and what would then be held, by whom. */
  public record Contingency(PageView.Link condition, List<MatrixView.Said> movers) {}

  /** On how many of their issues two actors agree; on which and on which not. */
  public record Agreement(
      PageView.Link one,
      PageView.Link other,
      int agreed,
      int shared,
      List<PageView.Link> on,
      List<PageView.Link> apart) {}
}
