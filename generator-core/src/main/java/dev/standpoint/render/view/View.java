package dev.standpoint.render.view;

import dev.standpoint.render.markup.Markup;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What templates see: strings, numbers, booleans, lists and records of these. Words, dates and
 * medium are ready to print; an absent text is empty. {@code templates/README.md} tells theme
 * authors the same.
 */
public final class View {

  private View() {}

  /**
   * The root {@code briefing}: what every page of a pack shares. {@code asOf} is in words, {@code
   * asOfDay} an ISO 8601 day, {@code label} such as TLP:AMBER or empty, {@code pdf} the name of the
   * PDF beside the pages, empty where none is made; {@code data} are files beside them.
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
      String label,
      String pdf,
      List<DataFile> data) {}

  /** A file of data beside the pages, its path from the pack's top folder, what it is for. */
  public record DataFile(String name, String path, String purpose) {}

  /**
   * The root {@code page}: {@code up} leads to the pack's top folder (empty there, else {@code
   * ../}), {@code kind} is the template's name, {@code trail} the pages above it, the front page
   * first.
   */
  public record Page<C>(
      String kind, String title, String up, List<Link> menu, List<Link> trail, C content) {}

  /**
   * The root {@code site}, in place of {@code briefing} on the page above the packs: what
   * standpoint.yaml says of them together. {@code baseUrl} ends in a slash.
   */
  public record Site(String title, String language, String publisher, String baseUrl) {}

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
   * {@code href}.
   */
  public record Link(String label, String href, boolean current) {

    public static Link to(String label, String href) {
      return new Link(label, href, false);
    }

    /** A link of a page to itself, as in a menu. */
    public static Link toItself(String label, String href) {
      return new Link(label, href, true);
    }

    /** A name without a page, which may be empty. */
    public static Link unlinked(String label) {
      return new Link(label, "", false);
    }
  }

  /**
   * The content of a pack's front page; prose is split where the key points end. Of {@code shifts}
   * there are the latest, of the timeline's events those around the day of the briefing, {@code
   * carried} says in brief who carried what; either is empty where the author placed that view. A
   * large matrix is empty too, and {@code spreads} sum it up; {@code glance} tells that it shows no
   * words.
   */
  public record Front(
      Markup keyPoints,
      Markup prose,
      Matrix matrix,
      boolean glance,
      List<Spread> spreads,
      List<Shift> shifts,
      boolean moreShifts,
      Timeline timeline,
      boolean moreEvents,
      String carried,
      List<NoteLink> notes) {}

  /**
   * How actors are spread over an issue's answers. Where there are many numbers, {@code range}
   * holds the lowest and the highest, which so many {@code actors} name, and only other answers
   * have a tally.
   */
  public record Spread(Column issue, int actors, List<Held> range, List<Tally> tallies) {}

  /** How many actors hold a value. */
  public record Tally(Held value, int actors) {}

  /** A note in a list, with its first sentences and how many records it holds. */
  public record NoteLink(String title, String href, String opening, int positions, int events) {}

  /**
   * The content of a note's page; {@code sources} stand for all of it, {@code previous} and {@code
   * next} are empty lists or one link.
   */
  public record Note(
      String slug,
      List<Citation> sources,
      Markup prose,
      List<Recorded> recorded,
      List<Link> previous,
      List<Link> next) {}

  /**
   * A record of a note: what kind it is, what it says in brief, and where in the prose it stands;
   * {@code corrected} is an empty list or one link to the position that corrects it.
   */
  public record Recorded(
      String kind,
      Held value,
      Link who,
      Link what,
      String date,
      String href,
      List<Link> corrected,
      List<Citation> citations) {}

  /**
   * The content of the list of sources: whether they are {@code numbered}, and {@code asCited}, in
   * the order in which they are first cited.
   */
  public record Sources(
      boolean numbered, boolean asCited, List<Source> sources, List<Term> grades) {

    static Sources of(boolean numbered, boolean asCited, List<Source> sources) {
      List<Term> grades =
          sources.stream()
              .flatMap(source -> source.grade().terms().stream())
              .distinct()
              .sorted(Comparator.comparing(Term::word, Grade.LETTERS_FIRST))
              .toList();
      return new Sources(numbered, asCited, sources, grades);
    }

    /** Those of these ids. */
    public Sources only(Set<String> ids) {
      List<Source> some = sources.stream().filter(source -> ids.contains(source.id())).toList();
      return of(numbered, asCited, some);
    }
  }

  /**
   * A source; {@code entry} is what the pack's citation style prints, empty without one; {@code
   * carried} says whose report it carries, {@code grade} is an Admiralty code.
   */
  public record Source(
      int number,
      String id,
      String href,
      Markup entry,
      String authors,
      String title,
      Link outlet,
      String carried,
      String issued,
      String issuedMachine,
      String url,
      String archive,
      String accessed,
      Grade grade,
      List<NoteLink> citedIn) {}

  /**
   * An Admiralty code such as B2 with its meaning, and its letter and its digit as terms; all empty
   * if the source has none.
   */
  public record Grade(String code, String meaning, List<Term> terms) {

    private static final Comparator<String> LETTERS_FIRST =
        Comparator.comparing((String sign) -> Character.isDigit(sign.charAt(0)))
            .thenComparing(Comparator.naturalOrder());
  }

  /**
   * Who stands where: a row for each actor, group or outlet, as {@code corner} says, and a column
   * for each issue or outlet. {@code outside} names who belongs to no such group, {@code rule} says
   * what is in it and in which order.
   */
  public record Matrix(
      String corner,
      List<Column> columns,
      List<Row> rows,
      List<Link> outside,
      Legend legend,
      String rule) {}

  /**
   * An issue: its short name, where it has one its question, else that is the name, and the unit of
   * its quantities; or an outlet.
   */
  public record Column(String id, Link name, String question, String unit, String kind) {}

  /**
   * What a row is of, what else is said of it (an actor's post, how many of a group speak), a cell
   * for each column of which so many are {@code found}, and the rows of a group's members.
   */
  public record Row(
      String id, Link name, String detail, int found, List<Cell> cells, List<Row> members) {}

  /**
   * A cell: {@code basis} is own, members or split; none, inapplicable or uncarried where nothing
   * is in it. A side for each value, those who hold something else, what else was held at the same
   * time, what was held before, and in a group's row the members not named so far of whom there is
   * something to note.
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

  /** The actor's own words in another account, and where they stand. */
  public record Words(String words, String href) {}

  /** What was held before, in a cell. */
  public record Earlier(Held value, String date, String href) {}

  /** A value: its class for style sheets, its sign (empty for numbers) and its words. */
  public record Held(String kind, String sign, String words) {}

  /**
   * A link to a source by its number, with the place in it and the source's name; {@code styled} is
   * what stands there instead of the number in the pack's citation style, empty without one.
   */
  public record Citation(int number, String href, String locator, String source, Markup styled) {}

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
      List<Link> actors,
      String href,
      String coverage,
      List<Said> said,
      List<Citation> citations) {}

  /**
   * A view, for the template that makes it: its anchor, its kind, its title (a heading of {@code
   * level}, or of none where that is 0), what is in it and in which order, what to say if it is
   * {@code empty} (empty if it is not), and what it shows.
   */
  public record Placed<C>(
      String id, String kind, String title, int level, String rule, String empty, C content) {}

  /** The content of a page of views: each as {@code parts/placed.ftlh} makes it. */
  public record Views(List<Section> sections, List<Link> actors, List<Link> issues) {}

  /**
   * A view on a page: its anchor, its title, and its markup, which has both; whether it shows
   * nothing.
   */
  public record Section(String id, String title, boolean empty, Markup body) {}

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
      Matrix positions,
      List<History> histories,
      List<Conflict> conflicts,
      Timeline events,
      List<Link> gaps,
      List<Agreement> agreements) {}

  /** A membership: who or of what, as what, from when to when; the last two may be empty. */
  public record Post(Link of, String post, String span) {}

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
      Matrix standing,
      Markup spread,
      List<History> histories,
      Shifts shifts,
      List<Conflict> conflicts,
      List<Contingency> conditions,
      List<Contingency> dependent,
      List<Link> gaps,
      List<Link> carriedBy,
      List<Link> first,
      List<Link> leftOut) {}

  /** The content of a source's page: what rests on it. */
  public record Carried(Source source, boolean numbered, List<Recorded> records) {}

  /** The content of an outlet's page: what it carried, was first with, and left out. */
  public record Outlet(
      String name,
      Sources sources,
      List<Recorded> records,
      List<Link> firstOn,
      List<Link> firstWith,
      List<Link> withoutIssues,
      List<Link> withoutEvents,
      List<Said> singles) {}

  /** What an actor held on an issue, when, and who says so. */
  public record Said(
      Link who,
      Link on,
      Held value,
      String condition,
      String words,
      String date,
      String dateMachine,
      boolean reported,
      String href,
      List<Citation> citations) {}

  /**
   * Issues across and outlets down; events down and {@code outlets} across; and what one voice
   * alone says.
   */
  public record Coverage(
      List<Counted> columns,
      List<OutletRow> rows,
      List<Link> outlets,
      List<CoveredEvent> events,
      List<Said> singles) {}

  /** An issue and how many independent voices had it, in words. */
  public record Counted(Link name, String voices) {}

  /** An outlet and its share of each issue. */
  public record OutletRow(Link outlet, List<Share> shares) {}

  /** An event, how many independent voices had it, in words, and each outlet's share. */
  public record CoveredEvent(
      String date, String title, String href, String voices, List<Share> shares) {}

  /**
   * How much an outlet carried of something, 0 for nothing, whether no other was before it, and
   * whether it left it out.
   */
  public record Share(int carried, boolean first, boolean leftOut) {}

  /** What one actor held on one issue, the latest last. */
  public record History(Link actor, Link issue, List<Step> steps) {}

  /**
   * A step of a history: {@code from} holds what was held before if it is a shift, {@code
   * corrected} a link to what corrects it if it was wrong; else they are empty.
   */
  public record Step(Said said, List<Earlier> from, List<Link> corrected) {}

  /** Shifts, and a picture of those on each issue. */
  public record Shifts(List<Picture> pictures, List<Shift> shifts) {}

  /** A picture, which is markup, the issue of which it is, and how many shifts it leaves out. */
  public record Picture(Link of, Markup picture, int more) {}

  /** What an actor held before, and what since. */
  public record Shift(Said from, Said to) {}

  /** What sources say against one another of an actor on an issue. */
  public record Conflict(Link who, Link on, List<Said> sides) {}

  /** On which issues nothing was found of an actor. */
  public record Gap(Link who, List<Link> issues) {}

  /** A condition and what would then be held, by whom. */
  public record Contingency(Link condition, List<Said> movers) {}

  /** On how many of their issues two actors agree; on which and on which not. */
  public record Agreement(
      Link one, Link other, int agreed, int shared, List<Link> on, List<Link> apart) {}

  /**
   * The content of the print document: everything, in one piece, on {@code paper} {@code a4} or
   * {@code letter}; {@code figures} lead to tables, figures and views in the text, {@code sections}
   * are views.
   */
  public record Print(
      String paper,
      Front front,
      List<Section> sections,
      List<PrintedNote> notes,
      List<Link> figures,
      Sources sources) {}

  /** The content of the print document of a few pages; {@code sources} are those cited in it. */
  public record Brief(String paper, Front front, Sources sources) {}

  /** A note of the print document, with the headings that the contents list below its title. */
  public record PrintedNote(
      String slug, String title, List<Citation> sources, Markup prose, List<Link> headings) {}
}
