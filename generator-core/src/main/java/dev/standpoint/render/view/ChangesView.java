package dev.standpoint.render.view;

import java.util.List;

/** What became known after a day. */
public final class ChangesView {

  private ChangesView() {}

  /**
   * The changes after the day {@code since}, in words, by kind: shifts; corrections, which lead
   * from the wrong position to the right one; positions withdrawn without another in their place;
   * new positions; events with another date; new events; sources. {@code shown} counts all of
   * these, {@code left} those that are not among them.
   */
  public record Changes(
      String since,
      List<ListView.Shift> shifts,
      List<ListView.Shift> corrections,
      List<Withdrawal> withdrawals,
      List<MatrixView.Said> positions,
      List<TimelineView.Entry> moved,
      List<TimelineView.Entry> events,
      List<SourceView.Source> sources,
      int shown,
      int left) {}

  /** A position that no longer counts, and a link to what says so. */
  public record Withdrawal(MatrixView.Said said, PageView.Link by) {}
}
