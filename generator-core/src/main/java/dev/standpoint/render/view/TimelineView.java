package dev.standpoint.render.view;

import dev.standpoint.render.markup.Markup;
import java.util.List;

/** A timeline and its entries. */
public final class TimelineView {

  private TimelineView() {}

  /**
   * A timeline: its {@code picture}, empty where that would say nothing, and its entries, in groups
   * where they are many.
   */
  public record Timeline(Markup picture, List<Group> groups) {}

  /** What starts in one year, month or day, which is the title; empty where all is in one group. */
  public record Group(String title, List<Entry> entries) {}

  /**
   * An event of the timeline, or a position, which is in {@code said}, else an empty list. {@code
   * status} is empty, planned, cancelled or alleged; {@code coverage} says how many independent
   * outlets had it.
   */
  public record Entry(
      String id,
      String date,
      String dateMachine,
      boolean reported,
      boolean uncertain,
      String title,
      String status,
      String lane,
      String place,
      List<PageView.Link> actors,
      String href,
      String coverage,
      List<MatrixView.Said> said,
      List<SourceView.Citation> citations) {}
}
