package dev.standpoint.render.html;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.Timeline;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.Block;
import dev.standpoint.model.Citation;
import dev.standpoint.model.Dating;
import dev.standpoint.model.Edtf;
import dev.standpoint.model.Event;
import dev.standpoint.model.Note;
import dev.standpoint.model.PackInfo;
import dev.standpoint.model.PlainText;
import dev.standpoint.model.Position;
import dev.standpoint.model.Source;
import dev.standpoint.model.SourceId;
import dev.standpoint.render.DateWords;
import dev.standpoint.render.MachineDate;
import dev.standpoint.render.ValueWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts a briefing into the words and medium that templates print. */
final class ViewMaker {

  private static final int OPENING_LENGTH = 180;

  private final Briefing briefing;
  private final Medium medium;
  private final DateWords dates;
  private final Map<String, List<Position>> positionsByNote;
  private final Map<String, List<Event>> eventsByNote;

  ViewMaker(Briefing briefing, Medium medium) {
    this.briefing = briefing;
    this.medium = medium;
    this.dates = new DateWords(briefing.pack().info().language());
    this.positionsByNote =
        briefing.pack().positions().entries().stream()
            .collect(Collectors.groupingBy(position -> position.place().note()));
    this.eventsByNote =
        briefing.pack().events().entries().stream()
            .collect(Collectors.groupingBy(event -> event.place().note()));
  }

  /** {@code pdf} is the name of the PDF beside the pages, empty for none. */
  View.Pack pack(String pdf) {
    PackInfo info = briefing.pack().info();
    return new View.Pack(
        info.id(),
        info.title(),
        info.summary(),
        info.language(),
        info.publisher(),
        dates.full(Edtf.of(briefing.asOf())),
        briefing.asOf().toString(),
        pdf);
  }

  /** The front page; its highest heading, and that of its prose, is of level {@code top}. */
  View.Front front(int top) {
    Note front = briefing.pack().front();
    return new View.Front(
        prose(front, front.blocks().stream().filter(ViewMaker::isKeyPoints).toList(), top),
        prose(front, front.blocks().stream().filter(block -> !isKeyPoints(block)).toList(), top),
        new MatrixMaker(briefing, medium, this).matrix(),
        briefing.timeline().entries().stream().map(this::entry).toList(),
        briefing.pack().notes().stream().map(this::noteLink).toList());
  }

  private static boolean isKeyPoints(Block block) {
    return block instanceof Block.Div div && div.role() == Block.Role.KEY_POINTS;
  }

  private Markup prose(Note note, List<Block> blocks, int top) {
    return blocks.isEmpty() ? Markup.NONE : ProseWriter.write(blocks, note, top, briefing, medium);
  }

  /** A note's text below its title. */
  Markup prose(Note note, int top) {
    return prose(note, belowTitle(note), top);
  }

  /** The highest headings of a note's text. */
  List<View.Link> headings(Note note) {
    List<Block.Heading> headings =
        belowTitle(note).stream()
            .filter(Block.Heading.class::isInstance)
            .map(Block.Heading.class::cast)
            .toList();
    int highest = headings.stream().mapToInt(Block.Heading::level).min().orElse(0);
    return headings.stream()
        .filter(heading -> heading.level() == highest)
        .map(
            heading ->
                new View.Link(
                    PlainText.ofInlines(heading.inlines()),
                    medium.heading(note, heading.anchor()),
                    false))
        .toList();
  }

  /** A first heading that says what the title says is not shown twice. */
  private static List<Block> belowTitle(Note note) {
    List<Block> blocks = note.blocks();
    boolean titled =
        !blocks.isEmpty()
            && blocks.get(0) instanceof Block.Heading heading
            && PlainText.ofInlines(heading.inlines()).equals(note.title());
    return titled ? blocks.subList(1, blocks.size()) : blocks;
  }

  View.NoteLink noteLink(Note note) {
    return new View.NoteLink(
        note.title(),
        medium.note(note.slug()),
        opening(note),
        positions(note).size(),
        events(note).size());
  }

  private List<Position> positions(Note note) {
    return positionsByNote.getOrDefault(note.slug(), List.of());
  }

  private List<Event> events(Note note) {
    return eventsByNote.getOrDefault(note.slug(), List.of());
  }

  private static String opening(Note note) {
    String text =
        note.blocks().stream()
            .filter(Block.Paragraph.class::isInstance)
            .map(paragraph -> PlainText.ofInlines(paragraph.inlines()))
            .findFirst()
            .orElse("");
    if (text.length() <= OPENING_LENGTH) {
      return text;
    }
    int space = text.lastIndexOf(' ', OPENING_LENGTH);
    return text.substring(0, space < 0 ? OPENING_LENGTH : space) + "\u2026";
  }

  /** What a note's marks record, in the order in which they stand. */
  List<View.Recorded> recorded(Note note) {
    SortedMap<Span, List<View.Recorded>> byPlace = new TreeMap<>();
    positions(note).forEach(position -> add(byPlace, position.at(), recorded(position)));
    events(note).forEach(event -> add(byPlace, event.at(), recorded(event)));
    return byPlace.values().stream().flatMap(List::stream).toList();
  }

  private static void add(
      SortedMap<Span, List<View.Recorded>> byPlace, Span at, View.Recorded recorded) {
    byPlace.computeIfAbsent(at, place -> new ArrayList<>()).add(recorded);
  }

  private View.Recorded recorded(Position position) {
    return new View.Recorded(
        "position",
        held(position),
        briefing.pack().actors().get(position.actor()).name(),
        briefing.pack().issues().get(position.issue()).name(),
        dates.compact(position.dating().when()),
        "#" + position.id().anchor(),
        citations(position.evidence().citations()));
  }

  private View.Recorded recorded(Event event) {
    return new View.Recorded(
        "event",
        new View.Held("event", "", ""),
        "",
        capitalized(event.title()),
        dates.compact(event.dating().when()),
        "#" + event.id().anchor(),
        citations(event.evidence().citations()));
  }

  /** The sources that stand for all of a note, by their front matter. */
  List<View.Citation> defaultSources(Note note) {
    return citations(note.defaultSources().stream().map(id -> new Citation(id, "", "")).toList());
  }

  View.Held held(Position position) {
    return new View.Held(
        ValueWords.kind(position.value()),
        ValueWords.sign(position.value()),
        ValueWords.words(position.value(), briefing.pack().issues().get(position.issue())));
  }

  private View.Entry entry(Timeline.Entry entry) {
    Event event = entry.event();
    Edtf when = event.dating().when();
    String actors =
        event.actors().stream()
            .map(id -> briefing.pack().actors().get(id).name())
            .collect(Collectors.joining(", "));
    return new View.Entry(
        event.id().anchor(),
        dates.full(when),
        MachineDate.of(when).orElse(""),
        event.dating().basis() == Dating.Basis.REPORTED,
        when.approximate() || when.uncertain(),
        capitalized(event.title()),
        entry.status() == Event.Status.UNSTATED ? "" : lower(entry.status()),
        event.lane(),
        event.venue(),
        actors,
        medium.record(event.id(), event.place()),
        entry.voices() > 1 ? entry.voices() + " outlets" : "",
        citations(event.evidence().citations()));
  }

  /** Words marked in the middle of a sentence stand at the start of one in a list. */
  private static String capitalized(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.codePointAt(0);
    String rest = words.substring(Character.charCount(first));
    return Character.toString(Character.toTitleCase(first)) + rest;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  String date(Edtf date) {
    return dates.compact(date);
  }

  /** Citations by their numbers. */
  List<View.Citation> citations(List<Citation> citations) {
    return citations.stream()
        .sorted(Comparator.comparingInt(citation -> briefing.sources().number(citation.source())))
        .map(
            citation -> {
              Source source = briefing.pack().sources().get(citation.source());
              return new View.Citation(
                  briefing.sources().number(citation.source()),
                  medium.source(citation.source()),
                  citation.locator(),
                  source.outlet().isEmpty() ? source.title() : source.outlet());
            })
        .toList();
  }

  View.Sources sources() {
    List<View.Source> sources = new ArrayList<>();
    Map<SourceId, List<View.NoteLink>> citedIn = CitedIn.of(briefing, this);
    for (Source source : briefing.sources().sources()) {
      sources.add(source(source, citedIn.getOrDefault(source.id(), List.of())));
    }
    return new View.Sources(sources);
  }

  private View.Source source(Source source, List<View.NoteLink> citedIn) {
    Edtf issued = source.issued();
    Edtf accessed = source.address().accessed();
    boolean carried = !source.origin().isEmpty() && !source.origin().equals(source.outlet());
    return new View.Source(
        briefing.sources().number(source.id()),
        Medium.sourceId(source.id()),
        String.join(", ", source.authors()),
        source.title(),
        source.outlet(),
        carried ? source.origin() : "",
        issued == null ? "" : dates.full(issued),
        issued == null ? "" : MachineDate.of(issued).orElse(""),
        source.address().url(),
        source.address().archive(),
        accessed == null ? "" : dates.full(accessed),
        source.grade(),
        citedIn);
  }
}
