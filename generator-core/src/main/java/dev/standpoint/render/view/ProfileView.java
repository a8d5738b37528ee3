package dev.standpoint.render.view;

import dev.standpoint.render.markup.Markup;
import java.util.List;

/** The pages of actors and issues. */
public final class ProfileView {

  private ProfileView() {}

  /**
   * The content of an actor's page. {@code positions} has one row or none, in the case of a group
   * with the positions of others who speak for it; {@code gaps} are issues.
   */
  public record Actor(
      ActorFacts facts,
      List<Post> members,
      MatrixView.Matrix positions,
      List<PageView.Link> gaps,
      List<ListView.History> histories,
      List<ListView.Conflict> conflicts,
      TimelineView.Timeline events,
      List<ListView.Agreement> agreements) {}

  /** What the register says of an actor: {@code also} are other names. */
  public record ActorFacts(
      String id, String name, String kind, List<String> also, List<Post> posts, Details details) {}

  /**
   * Facts for readers, each of which may be empty. {@code born} and {@code died} are dates in
   * words, also of the founding and end of an organization; {@code party} is linked if it has a
   * page; {@code image} is an address, and {@code links} are others.
   */
  public record Details(
      String description,
      String area,
      PageView.Link party,
      String born,
      String died,
      List<PageView.Link> links,
      String image) {}

  /** A membership: who or of what, as what, from when to when; the last two may be empty. */
  public record Post(PageView.Link of, String post, String span) {}

  /**
   * The content of an issue's page. {@code positions} has one column, its rows sorted by value, and
   * {@code spread} is a picture of it; {@code gaps} are actors; {@code conditions} are those of
   * positions on the issue, {@code dependent} positions that depend on it.
   */
  public record Issue(
      IssueFacts facts,
      MatrixView.Matrix positions,
      Markup spread,
      List<PageView.Link> gaps,
      List<ListView.History> histories,
      ListView.Shifts shifts,
      List<ListView.Conflict> conflicts,
      List<ListView.Contingency> conditions,
      List<ListView.Contingency> dependent,
      Carriers carriers) {}

  /** What the register says of an issue; {@code unit} is empty unless it asks for a quantity. */
  public record IssueFacts(
      String id, String name, String question, String kind, String unit, List<String> options) {}

  /**
   * The outlets that carried an issue; of several outlets, those that were first and those of the
   * pack that did not.
   */
  public record Carriers(
      List<PageView.Link> all, List<PageView.Link> first, List<PageView.Link> notCited) {}
}
