package dev.standpoint.render.view;

import dev.standpoint.render.markup.Markup;
import java.util.List;

/** The pages of actors and issues. */
public final class ProfileView {

  private ProfileView() {}

  /**
   * The content of an actor's page. {@code positions} has one row or none; that of a group holds
   * what others say for it; {@code gaps} are issues.
   */
  public record Actor(
      String id,
      String name,
      String kind,
      List<String> also,
      List<Post> posts,
      List<Post> members,
      MatrixView.Matrix positions,
      List<ListView.History> histories,
      List<ListView.Conflict> conflicts,
      TimelineView.Timeline events,
      List<PageView.Link> gaps,
      List<ListView.Agreement> agreements) {}

  /** A membership: who or of what, as what, from when to when; the last two may be empty. */
  public record Post(PageView.Link of, String post, String span) {}

  /**
   * The content of an issue's page. {@code standing} has one column, its rows sorted by value,
   * {@code spread} is a picture of it; {@code conditions} are those of positions on the issue,
   * {@code dependent} positions that depend on it; {@code gaps} are actors. Of the outlets some
   * carried it, of several some were {@code first}, and some left it out.
   */
  public record Issue(
      String id,
      String name,
      String question,
      String kind,
      String unit,
      List<String> options,
      MatrixView.Matrix standing,
      Markup spread,
      List<ListView.History> histories,
      ListView.Shifts shifts,
      List<ListView.Conflict> conflicts,
      List<ListView.Contingency> conditions,
      List<ListView.Contingency> dependent,
      List<PageView.Link> gaps,
      List<PageView.Link> carriedBy,
      List<PageView.Link> first,
      List<PageView.Link> leftOut) {}
}
