package dev.standpoint.assemble.history;

import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Condition;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.Value;
import dev.standpoint.model.register.Register;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One value that an actor held on an issue at one time: all positions of the same cluster that say
 * so, in order, of which the last gives date and words.
 */
public record HeldValue(List<Position> positions) {
  public HeldValue {
    positions = List.copyOf(positions);
  }

  public Position last() {
    return positions.get(positions.size() - 1);
  }

  public Value value() {
    return last().value();
  }

  /** Everything cited for it, each source once, at the place where it was cited first. */
  public List<Citation> citations() {
    Map<SourceId, Citation> citations = new LinkedHashMap<>();
    positions.forEach(
        position ->
            position.evidence().citations().forEach(c -> citations.putIfAbsent(c.source(), c)));
    return List.copyOf(citations.values());
  }

  /** On what it depends, by the words of all who say so; each condition once. */
  public List<Condition> conditions() {
    return positions.stream()
        .flatMap(position -> position.conditions().stream())
        .distinct()
        .toList();
  }

  /** The independent voices that say so; sources with one origin are one voice. */
  public Set<String> voices(Register<SourceId, Source> sources) {
    return citations().stream()
        .map(citation -> sources.get(citation.source()).voice())
        .collect(Collectors.toUnmodifiableSet());
  }
}
