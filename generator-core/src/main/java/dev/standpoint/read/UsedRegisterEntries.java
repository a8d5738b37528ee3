package dev.standpoint.read;

import dev.standpoint.model.record.Condition;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.IdReference;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.MembershipGraph;
import dev.standpoint.model.register.SourceId;
import dev.standpoint.read.mark.RecordCollector;
import dev.standpoint.read.note.NoteReader;
import dev.standpoint.read.register.Registers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The register entries that a pack uses, in marks or in keys that marks inherit. A used actor
 * brings the groups it belongs to, a used issue the actors to whom it applies. Other entries of
 * shared registers are not part of the pack.
 */
final class UsedRegisterEntries {

  private final Set<ActorId> actors = new HashSet<>();
  private final Set<IssueId> issues = new HashSet<>();
  private final Set<SourceId> sources = new HashSet<>();

  /** {@code named} are the actors to whom the pack's own registers refer. */
  UsedRegisterEntries(List<NoteReader.NoteParts> parts, List<IdReference<ActorId>> named) {
    parts.forEach(part -> add(part.records()));
    named.stream().map(IdReference::id).forEach(actors::add);
  }

  /** The same registers without shared entries that the pack does not use. */
  Registers of(Registers registers) {
    issues.stream()
        .flatMap(issue -> registers.issues().find(issue).stream())
        .forEach(issue -> actors.addAll(issue.appliesTo()));
    return new Registers(
        registers.actors().using(new MembershipGraph(registers.actors()).withAncestors(actors)),
        registers.issues().using(issues),
        registers.sources().using(sources),
        registers.unread(),
        registers.unclear());
  }

  /** References of a note, even of marks that were left out because of an error. */
  private void add(RecordCollector records) {
    records.actors().stream().map(IdReference::id).forEach(actors::add);
    records.issues().stream().map(IdReference::id).forEach(issues::add);
    records.sources().stream().map(IdReference::id).forEach(sources::add);
    records.positions().forEach(this::add);
    records.events().forEach(this::add);
  }

  /** Everything that one position names, directly or in its conditions and evidence. */
  private void add(Position position) {
    actors.add(position.actor());
    ActorId actingFor = position.holder().actingFor();
    if (actingFor != null) {
      actors.add(actingFor);
    }
    issues.add(position.issue());
    position.conditions().stream()
        .filter(Condition.OnIssue.class::isInstance)
        .forEach(condition -> issues.add(((Condition.OnIssue) condition).issue()));
    position.evidence().citations().forEach(citation -> sources.add(citation.source()));
  }

  private void add(Event event) {
    actors.addAll(event.actors());
    event.evidence().citations().forEach(citation -> sources.add(citation.source()));
  }
}
