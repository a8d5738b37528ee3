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
   * An event of the timeline, or a position, which is then the only element of {@code said}. {@code
   * status} is empty, planned, cancelled or alleged, {@code language} that of the title, the lane
   * and the place.
   */
  public record Entry(
      String id,
      String href,
      EntryDate when,
      String title,
      PageView.Language language,
      String status,
      EntryDetails details,
      List<MatrixView.Said> said,
      List<SourceView.Citation> citations) {}

  /**
   * The date of an entry. {@code reported} is true if it is the date of the source, since the day
   * was not given; {@code uncertain} if it has a qualifier of EDTF, which are {@code ?} and {@code
   * ~}.
   */
  public record EntryDate(String date, String dateMachine, boolean reported, boolean uncertain) {}

  /**
   * The lane, the place and the actors of an event. {@code coverage} counts its independent voices
   * in words and is empty if there is only one; {@code movedFrom} is the date that the event had
   * before, or empty.
   */
  public record EntryDetails(
      String lane, String place, List<PageView.Link> actors, String coverage, String movedFrom) {}
}
