package dev.standpoint.assemble;

import dev.standpoint.model.Pack;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.note.ViewFilter;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Evidence;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.FoldedName;
import dev.standpoint.model.register.IdReference;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.Source;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tests records against the filters of a view. The values of one filter combine with "or". A filter
 * that is not given lets everything through, and so does one that a record cannot match: issues do
 * not filter events, and lanes do not filter positions.
 */
final class RecordFilter {

  private final Pack pack;
  private final ViewFilter filter;
  private final Set<String> outlets;
  private final Set<String> lanes;
  private final Set<ActorId> actors;
  private final Set<IssueId> issues;

  RecordFilter(Pack pack, ViewFilter filter) {
    this.pack = pack;
    this.filter = filter;
    this.actors = Set.copyOf(filter.actors());
    this.issues = Set.copyOf(filter.issues());
    this.outlets = names(filter.outlets());
    this.lanes =
        filter.lanes().stream()
            .map(lane -> new FoldedName(lane.id()).caseless())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Outlets have to match exactly: the reader has put each in its own letters. */
  private static Set<String> names(List<IdReference<String>> names) {
    return names.stream().map(IdReference::id).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the view is about positions: it does not ask for lanes alone. */
  boolean wantsPositions() {
    return lanes.isEmpty() || !filter.issues().isEmpty();
  }

  /** Whether the view is about events: it does not ask for issues alone. */
  boolean wantsEvents() {
    return filter.issues().isEmpty() || !lanes.isEmpty();
  }

  /** Whether any filter asks for certain records, rather than for outlets or dates. */
  boolean hasSubject() {
    return !(filter.actors().isEmpty() && filter.issues().isEmpty() && lanes.isEmpty());
  }

  /** Whether the view asks for certain outlets. */
  boolean hasOutlets() {
    return !outlets.isEmpty();
  }

  /** Whether the position is of the actors and on the issues. */
  boolean isAbout(Position position) {
    return (actors.isEmpty() || actors.contains(position.actor()))
        && (issues.isEmpty() || issues.contains(position.issue()));
  }

  /** Whether the event is one of the actors' and in the lanes. */
  boolean isAbout(Event event) {
    return (actors.isEmpty() || event.actors().stream().anyMatch(actors::contains))
        && (lanes.isEmpty() || lanes.contains(new FoldedName(event.lane()).caseless()));
  }

  /** Whether any of the outlets is cited. */
  boolean isCarried(Evidence evidence) {
    return outlets.isEmpty()
        || evidence.citations().stream()
            .anyMatch(cited -> outlets.contains(pack.sources().get(cited.source()).outlet()));
  }

  /** Whether the outlets are all, or that of the source is among them. */
  boolean isOfOutlet(Source source) {
    return outlets.isEmpty() || outlets.contains(source.outlet());
  }

  /** Whether the days of a date and those from {@code from} to {@code to} overlap. */
  boolean isBetween(Edtf date) {
    Edtf from = filter.from();
    Edtf to = filter.to();
    // A date passes if any of its days does: an uncertain record is shown rather than hidden.
    return (from == null || !date.latest().isBefore(from.earliest()))
        && (to == null || !date.earliest().isAfter(to.latest()));
  }

  /** The same for a source's date of issue: without a date, it lies between no dates. */
  boolean isIssuedBetween(Source source) {
    Edtf issued = source.issued();
    return issued == null ? filter.from() == null && filter.to() == null : isBetween(issued);
  }
}
