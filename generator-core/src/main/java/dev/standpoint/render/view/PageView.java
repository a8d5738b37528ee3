package dev.standpoint.render.view;

import dev.standpoint.render.markup.Markup;
import java.util.List;

/** The frame of a page: roots, menu and links, and the pages that list packs and notes. */
public final class PageView {

  private PageView() {}

  /**
   * The root {@code briefing}: what every page of a pack shares. {@code asOf} is in words, {@code
   * asOfDay} an ISO 8601 day.
   */
  public record Pack(
      String id,
      String title,
      String summary,
      String language,
      String publisher,
      String edition,
      String asOf,
      String asOfDay,
      Labels labels,
      Downloads downloads) {}

  /**
   * TLP 2.0 labels such as TLP:AMBER: the strictest in the pack, or empty, and the strictest that
   * the build publishes, or empty if it publishes all.
   */
  public record Labels(String strictest, String max) {}

  /**
   * The files next to the pages: the name of the PDF, empty if none is made, and the files of data,
   * none if these are not made.
   */
  public record Downloads(String pdf, List<DataFile> data) {

    /** For pages that stand alone, and for print. */
    public static final Downloads NONE = new Downloads("", List.of());
  }

  /** A file of data beside the pages, its path from the pack's top folder, what it is for. */
  public record DataFile(String name, String path, String purpose) {}

  /**
   * The root {@code page}: {@code language} is that of its title, {@code up} leads to the pack's
   * top folder (empty there, else {@code ../}), {@code kind} is the template's name, {@code trail}
   * the pages above it, the front page first.
   */
  public record Page<C>(
      String kind,
      String title,
      Language language,
      String up,
      List<Link> menu,
      List<Link> trail,
      C content) {

    /** A page with a title in the language of the pack. */
    public Page(
        String kind, String title, String up, List<Link> menu, List<Link> trail, C content) {
      this(kind, title, Language.OF_PAGE, up, menu, trail, content);
    }
  }

  /**
   * The values of {@code lang} and {@code dir} on the element of a text by the author; empty where
   * they are those of the page.
   */
  public record Language(String tag, String direction) {

    public static final Language OF_PAGE = new Language("", "");
  }

  /**
   * The root {@code site}, in place of {@code briefing} on the page above the packs: what
   * standpoint.yaml says of them together. {@code baseUrl} ends in a slash; {@code maxLabel} is
   * that of the packs.
   */
  public record Site(
      String title, String language, String publisher, String baseUrl, String maxLabel) {}

  /** The content of the page above the packs. */
  public record Packs(List<PackLink> packs) {}

  /** A pack in a list; {@code language} is empty where it is that of the page. */
  public record PackLink(
      String id,
      String title,
      String summary,
      String language,
      String asOf,
      String asOfDay,
      String href,
      String pdf) {}

  /**
   * A link; {@code current} where it leads to the page itself. Names of what has no page have no
   * {@code href}. {@code language} is that of the label.
   */
  public record Link(String label, String href, boolean current, Language language) {

    public static Link to(String label, String href) {
      return new Link(label, href, false, Language.OF_PAGE);
    }

    /** The same with a label in that language. */
    public Link in(Language other) {
      return new Link(label, href, current, other);
    }

    /** A link of a page to itself, as in a menu. */
    public static Link toItself(String label, String href) {
      return new Link(label, href, true, Language.OF_PAGE);
    }

    /** A name without a page, which may be empty. */
    public static Link unlinked(String label) {
      return new Link(label, "", false, Language.OF_PAGE);
    }
  }

  /** A note in a list, with its first sentences and how many records it holds. */
  public record NoteLink(
      String title,
      Language language,
      String href,
      String opening,
      Language openingLanguage,
      int positions,
      int events) {}

  /**
   * The content of a pack's front page; its text is split where the key points end. {@code shifts}
   * are the latest; {@code changes} are what became known since the day that the pack names; a long
   * timeline lists the events around the day of the briefing; {@code carried} counts sources and
   * outlets in words. A view that the author placed is empty here.
   */
  public record Front(
      Markup keyPoints,
      Markup prose,
      FrontPositions positions,
      List<ListView.Shift> shifts,
      boolean moreShifts,
      ChangesView.Changes changes,
      TimelineView.Timeline timeline,
      boolean moreEvents,
      String carried,
      List<NoteLink> notes) {}

  /**
   * Who holds which position: a matrix, which has no words in it if {@code glance} is true; or, if
   * it were too large for a screen, its summary in {@code spreads}.
   */
  public record FrontPositions(MatrixView.Matrix matrix, boolean glance, List<Spread> spreads) {}

  /**
   * How actors are spread over an issue's answers. Where there are many numbers, {@code range}
   * holds the lowest and the highest, which so many {@code actors} name, and only other answers
   * have a tally.
   */
  public record Spread(
      MatrixView.Column issue, int actors, List<MatrixView.Held> range, List<Tally> tallies) {}

  /** How many actors hold a value. */
  public record Tally(MatrixView.Held value, int actors) {}

  /**
   * The content of a note's page; {@code sources} are those of all of it, {@code previous} and
   * {@code next} are empty lists or one link.
   */
  public record Note(
      String slug,
      List<SourceView.Citation> sources,
      Markup prose,
      List<Recorded> recorded,
      List<Link> previous,
      List<Link> next) {}

  /**
   * A record of a note: its kind, its contents in brief, and a link to its place in the text;
   * {@code corrected} is an empty list or one link to the position that corrects it.
   */
  public record Recorded(
      String kind,
      MatrixView.Held value,
      Link who,
      Link what,
      String date,
      String href,
      List<Link> corrected,
      List<SourceView.Citation> citations) {}
}
