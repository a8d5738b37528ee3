package dev.standpoint.render.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.FilteredViews;
import dev.standpoint.assemble.timeline.Timeline;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.Corrections;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.ViewFilter;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Evidence;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.PositionId;
import dev.standpoint.model.record.RecordLocation;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.Source;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The part of a briefing that goes into data files: its records, and the entries of registers that
 * they name. Other entries stay out, since only later records may name them.
 */
final class PublishedRecords {

  private final Briefing briefing;
  private final FilteredViews views;
  private final Map<String, String> notes = new HashMap<>();
  private final Corrections corrections;
  private final NamedEntries named;

  private PublishedRecords(Briefing briefing) {
    this.briefing = briefing;
    this.corrections = briefing.pack().corrections();
    this.views = briefing.views(ViewFilter.ALL);
    pack().allNotes().forEach(note -> notes.put(note.slug(), note.path()));
    this.named = NamedEntries.in(pack());
  }

  /** The records of a briefing, from which everything that is not known yet is already gone. */
  static PublishedRecords of(Briefing briefing) {
    return new PublishedRecords(briefing);
  }

  Pack pack() {
    return briefing.pack();
  }

  /** The day of the briefing, the only date that files have besides those of records. */
  LocalDate asOf() {
    return briefing.asOf();
  }

  /** The day after which changes are listed. */
  LocalDate since() {
    return briefing.since();
  }

  /** The strictest label that the build publishes; empty if it publishes all. */
  Optional<Tlp> maxTlp() {
    return briefing.maxTlp();
  }

  String language() {
    return pack().info().language();
  }

  /** The strictest label of all texts and records. */
  Optional<Tlp> label() {
    return pack().label();
  }

  /** The views of the pack without a filter. */
  FilteredViews views() {
    return views;
  }

  /** Those that records name, and all groups above them, in the order of the register. */
  List<Actor> actors() {
    return named.actors();
  }

  /** Those that records or their conditions name, in the order of the register. */
  List<Issue> issues() {
    return named.issues();
  }

  /** In the order of their numbers on pages. */
  List<Source> sources() {
    return briefing.sources().sources();
  }

  /** In the order written, with corrected ones. */
  List<Position> positions() {
    return pack().positions().entries();
  }

  /** In the order written, with further reports of an event. */
  List<Event> events() {
    return pack().events().entries();
  }

  /** Each event once, with the sources of all its reports, by date. */
  List<Timeline.Entry> timeline() {
    return briefing.timeline().entries();
  }

  Actor actor(ActorId id) {
    return pack().actors().get(id);
  }

  Issue issue(IssueId id) {
    return pack().issues().get(id);
  }

  /** The sources of a record in the order in which it cites them. */
  List<Source> sources(Evidence evidence) {
    return evidence.citations().stream().map(Citation::source).map(pack().sources()::get).toList();
  }

  /** The position that corrects this one; empty if none does, or none is known yet. */
  Optional<PositionId> correctionOf(PositionId wrong) {
    return corrections.of(wrong).map(Position::id);
  }

  /** The path of a record's note within the pack; empty if the note was not known yet. */
  Optional<String> note(RecordLocation place) {
    return Optional.ofNullable(notes.get(place.note()));
  }

  /** The path of the file with an entry of a register, from the folder of the pack. */
  String file(Span at) {
    return PackPath.of(at.path(), pack().info().at().path());
  }

  /**
   * An identifier for a thing of this pack that no other pack has: a UUID of version 3. It depends
   * only on the publisher, the id of the pack and the id of the thing.
   */
  UUID uuid(String thing) {
    String name = String.join("\n", "standpoint", pack().info().publisher(), packId(), thing);
    return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
  }

  String packId() {
    return pack().info().id();
  }
}
