package dev.standpoint.render.view;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.language.TextLanguage;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Condition;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.RecordLocation;
import dev.standpoint.model.record.Rejection;
import dev.standpoint.model.record.Value;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.Source;
import dev.standpoint.render.link.LinkResolver;
import dev.standpoint.render.markup.Markup;
import dev.standpoint.render.markup.MarkupWriter;
import dev.standpoint.render.markup.RunWriter;
import dev.standpoint.render.words.ConditionWords;
import dev.standpoint.render.words.DateWords;
import dev.standpoint.render.words.MachineDate;
import dev.standpoint.render.words.ValueWords;
import dev.standpoint.render.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values, dates, names and citations of a briefing in a reader's words. */
public final class BriefingWords {

  private final Briefing briefing;
  private final LinkResolver hrefs;
  private final DateWords dates;
  private final ValueWords values;
  private final ConditionWords conditions;
  private final Words words;

  public BriefingWords(Briefing briefing, LinkResolver hrefs) {
    this.briefing = briefing;
    this.hrefs = hrefs;
    this.words = Words.in(briefing.pack().info().language());
    this.dates = words.dates();
    this.values = words.values();
    this.conditions = words.conditions(this::name);
  }

  /** The labels of the pack's language. */
  public Words words() {
    return words;
  }

  /** What an element with text in that language says, on pages in the language of the pack. */
  public PageView.Language language(TextLanguage language) {
    TextLanguage page = TextLanguage.of(briefing.pack().info().language()).leftToRight();
    return new PageView.Language(language.tagWithin(page), language.directionWithin(page));
  }

  /** That of the words of a record. */
  PageView.Language language(RecordLocation place) {
    return language(place.language());
  }

  /** That of conditions: names of issues are in the language of the pack, words in the author's. */
  PageView.Language language(List<Condition> stated, RecordLocation place) {
    return stated.stream().allMatch(Condition.InWords.class::isInstance)
        ? language(place)
        : PageView.Language.OF_PAGE;
  }

  /** Text in an element that says its language, unless that is the one of the page. */
  Markup marked(String text, PageView.Language language) {
    if (text.isEmpty()) {
      return Markup.NONE;
    }
    MarkupWriter out = new MarkupWriter();
    if (language.equals(PageView.Language.OF_PAGE)) {
      return out.text(text).markup();
    }
    out.open("span", "lang", language.tag(), "dir", language.direction());
    return out.text(text).close("span").markup();
  }

  /** A link to an event by its title. */
  PageView.Link link(Event event) {
    String href = hrefs.record(event.id(), event.location(), event.evidence());
    return PageView.Link.to(capitalized(event.title()), href).in(language(event.location()));
  }

  /** The value of a position, with its class and its sign. */
  MatrixView.Held held(Position position) {
    return new MatrixView.Held(
        ValueWords.kind(position.value()),
        ValueWords.sign(position.value()),
        values.words(position.value(), briefing.pack().issues().get(position.issue())));
  }

  /** What a position rejects; it has no sign, which would read as a minus before a number. */
  MatrixView.Held rejected(Position position) {
    Issue issue = briefing.pack().issues().get(position.issue());
    Value value = ((Rejection) position.value()).rejected();
    return new MatrixView.Held(ValueWords.kind(position.value()), "", values.words(value, issue));
  }

  /** The name in the register of the pack. */
  public String name(ActorId actor) {
    return briefing.pack().actors().get(actor).name();
  }

  public String name(IssueId issue) {
    return briefing.pack().issues().get(issue).name();
  }

  /** A name that leads to its page, where there is one. */
  public PageView.Link link(Actor actor) {
    return PageView.Link.to(actor.name(), hrefs.actor(actor.id()));
  }

  public PageView.Link link(ActorId actor) {
    return link(briefing.pack().actors().get(actor));
  }

  public PageView.Link link(Issue issue) {
    return PageView.Link.to(issue.name(), hrefs.issue(issue.id()));
  }

  public PageView.Link link(IssueId issue) {
    return link(briefing.pack().issues().get(issue));
  }

  /** An outlet is known by its name only. */
  PageView.Link outlet(String name) {
    return PageView.Link.to(name, hrefs.outlet(name));
  }

  /** For running text; empty for no date. */
  public String full(@Nullable Edtf date) {
    return date == null ? "" : dates.full(date);
  }

  /** From one date to another, both inclusive; empty where neither is given. */
  String span(@Nullable Edtf from, @Nullable Edtf to) {
    if (from == null) {
      return to == null ? "" : words.say("span.to", "date", full(to));
    }
    return to == null
        ? words.say("span.from", "date", full(from))
        : words.say("span.from-to", Map.of("from", full(from), "to", full(to)));
  }

  /** For tables. */
  String compact(Edtf date) {
    return dates.compact(date);
  }

  /** For machines; empty where HTML cannot say it, or for no date. */
  static String machine(@Nullable Edtf date) {
    return date == null ? "" : MachineDate.of(date).orElse("");
  }

  /** Conditions in the order stated. */
  String conditions(List<Condition> stated) {
    return conditions.list(stated);
  }

  /** A condition on an issue leads to the issue's page. */
  public PageView.Link link(Condition condition) {
    String href = condition instanceof Condition.OnIssue on ? hrefs.issue(on.issue()) : "";
    return PageView.Link.to(conditions.words(condition), href);
  }

  /** Citations by their numbers. */
  public List<SourceView.Citation> citations(List<Citation> citations) {
    return citations.stream()
        .map(this::citation)
        .sorted(Comparator.comparingInt(SourceView.Citation::number))
        .toList();
  }

  /** A citation by number, with the markup of the citation style if the pack has one. */
  private SourceView.Citation citation(Citation citation) {
    Source source = briefing.pack().sources().get(citation.source());
    return new SourceView.Citation(
        hrefs.bibliography().number(source.id()),
        hrefs.source(source.id()),
        citation.locator(),
        name(source),
        styled(citation));
  }

  /** In a table the words around a citation are left out, and the link is not the style's own. */
  private Markup styled(Citation citation) {
    Citation bare = new Citation(citation.source(), "", citation.locator());
    return hrefs.bibliography().cite(List.of(bare)).map(RunWriter::unlinked).orElse(Markup.NONE);
  }

  /** The outlet by which people know a source, else its title. */
  public static String name(Source source) {
    return source.outlet().isEmpty() ? source.title() : source.outlet();
  }

  /** For words that an author marked inside a sentence and that start one in a list. */
  static String capitalized(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.codePointAt(0);
    String rest = words.substring(Character.charCount(first));
    return Character.toString(Character.toTitleCase(first)) + rest;
  }
}
