package dev.standpoint.render.view;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.history.HeldValue;
import dev.standpoint.assemble.timeline.Timeline;
import dev.standpoint.assemble.timeline.TimelineGroup;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.RecordDates;
import dev.standpoint.render.chart.drawing.Chart;
import dev.standpoint.render.chart.drawing.Tone;
import dev.standpoint.render.chart.timeline.TimelineChart;
import dev.standpoint.render.chart.timeline.TimelineMark;
import dev.standpoint.render.link.LinkResolver;
import dev.standpoint.render.link.Medium;
import dev.standpoint.render.markup.Markup;
import dev.standpoint.render.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts the timeline into words, and into a picture where it has three entries or more. */
public final class TimelinePresenter {

  /** With fewer entries there is no picture. */
  private static final int LEAST = 3;

  private final Briefing briefing;
  private final Medium medium;
  private final BriefingWords wording;
  private final LinkResolver hrefs;
  private final StatementPresenter said;

  public TimelinePresenter(
      Briefing briefing, Medium medium, BriefingWords wording, LinkResolver hrefs) {
    this.briefing = briefing;
    this.medium = medium;
    this.wording = wording;
    this.hrefs = hrefs;
    this.said = new StatementPresenter(wording, hrefs);
  }

  /** In place of a timeline that the author placed elsewhere. */
  static TimelineView.Timeline none() {
    return new TimelineView.Timeline(Markup.NONE, List.of());
  }

  /** {@code id} is that of its place on the page; the ids in the picture start with it. */
  public TimelineView.Timeline timeline(Timeline timeline, String id) {
    return new TimelineView.Timeline(picture(timeline, id), list(timeline));
  }

  /** The entries alone. */
  List<TimelineView.Group> list(Timeline timeline) {
    return timeline.groups().stream().map(this::group).toList();
  }

  /** A group without a date is the only one and needs no title. */
  private TimelineView.Group group(TimelineGroup group) {
    return new TimelineView.Group(
        group.date().map(wording::full).orElse(""),
        group.items().stream().map(this::entry).toList());
  }

  private TimelineView.Entry entry(Timeline.Item item) {
    return item instanceof Timeline.Entry entry
        ? entry(entry)
        : entry(((Timeline.Utterance) item).position());
  }

  /** An event. One voice is the rule and not mentioned. */
  TimelineView.Entry entry(Timeline.Entry entry) {
    Event event = entry.event();
    return new TimelineView.Entry(
        event.id().anchor(),
        href(event),
        date(entry.when(), event.dating()),
        BriefingWords.capitalized(event.title()),
        wording.language(event.location()),
        status(entry.status()),
        new TimelineView.EntryDetails(
            event.lane(),
            event.place(),
            event.actors().stream().map(wording::link).toList(),
            entry.voices() > 1 ? wording.words().count("timeline.voices", entry.voices()) : "",
            entry.movedFrom().map(wording::full).orElse("")),
        List.of(),
        wording.citations(event.evidence().citations()));
  }

  /** The date of an entry in words and for machines. */
  private TimelineView.EntryDate date(Edtf when, RecordDates dating) {
    return new TimelineView.EntryDate(
        wording.full(when),
        BriefingWords.machine(when),
        dating.basis() == RecordDates.Basis.REPORTED,
        when.approximate() || when.uncertain());
  }

  /** A position as an entry in a lane of its own. */
  private TimelineView.Entry entry(Position position) {
    MatrixView.Said held = said.said(new HeldValue(List.of(position)));
    return new TimelineView.Entry(
        position.id().anchor(),
        held.href(),
        date(position.dating().when(), position.dating()),
        wording
            .words()
            .say(
                "timeline.position",
                Map.of("actor", held.who().label(), "issue", held.on().label())),
        PageView.Language.OF_PAGE,
        "",
        new TimelineView.EntryDetails(
            wording.words().say("timeline.positions-lane"), "", List.of(), "", ""),
        List.of(held),
        held.citations());
  }

  private String href(Event event) {
    return hrefs.record(event.id(), event.location(), event.evidence());
  }

  /** The key of a status in the words file; an event that took place has none. */
  private static String status(Event.Status status) {
    return status == Event.Status.UNSTATED ? "" : status.name().toLowerCase(Locale.ROOT);
  }

  /** The picture of the entries; on paper it has no ids, because nothing leads into it. */
  private Markup picture(Timeline timeline, String id) {
    List<TimelineMark> marks = timeline.items().stream().map(this::mark).toList();
    if (marks.size() < LEAST) {
      return Markup.NONE;
    }
    Words words = Words.in(briefing.pack().info().language());
    Chart chart = TimelineChart.of(marks, briefing.asOf(), words);
    // No other id contains two dots, so these cannot clash.
    return new Markup(medium.isFluid() ? chart.screen(id + "..picture") : chart.print());
  }

  /** An entry as the chart needs it. The sign of a stance is shorter than its word. */
  private TimelineMark mark(Timeline.Item item) {
    if (item instanceof Timeline.Entry entry) {
      Event event = entry.event();
      return new TimelineMark(
          entry.when(),
          wording.full(entry.when()),
          BriefingWords.capitalized(event.title()),
          entry.status(),
          event.lane(),
          Tone.EVENT,
          href(event));
    }
    Position position = ((Timeline.Utterance) item).position();
    MatrixView.Held held = wording.held(position);
    String what = held.sign().isEmpty() ? held.words() : held.sign();
    return new TimelineMark(
        item.when(),
        wording.full(item.when()),
        wording
            .words()
            .say(
                "timeline.mark",
                Map.of(
                    "actor", wording.name(position.actor()),
                    "value", what,
                    "issue", wording.name(position.issue()))),
        Event.Status.UNSTATED,
        wording.words().say("timeline.positions-lane"),
        Tone.of(held.kind()),
        said.href(position));
  }
}
