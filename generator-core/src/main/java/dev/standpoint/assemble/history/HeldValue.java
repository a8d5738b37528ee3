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
 * A value that an actor held on an issue during one period: all positions of the period with this
 * value, in order, at least one. Its date and words are those of the last position.
 */
public record HeldValue(List<Position> positions) {
  public HeldValue {
    positions = List.copyOf(positions);
  }

  /** The position that was stated last. */
  public Position last() {
    return positions.get(positions.size() - 1);
  }

  public Value value() {
    return last().value();
  }

  /** The citations of all positions, each source once, as it was first cited. */
  public List<Citation> citations() {
    Map<SourceId, Citation> citations = new LinkedHashMap<>();
    positions.forEach(
        position ->
            position.evidence().citations().forEach(c -> citations.putIfAbsent(c.source(), c)));
    return List.copyOf(citations.values());
  }

  /** The conditions of all positions, each once. */
  public List<Condition> conditions() {
    return positions.stream()
        .flatMap(position -> position.conditions().stream())
        .distinct()
        .toList();
  }

  /** The independent sources; all sources with the same origin are one voice. */
  public Set<String> voices(Register<SourceId, Source> sources) {
    return citations().stream()
        .map(citation -> sources.get(citation.source()).voice())
        .collect(Collectors.toUnmodifiableSet());
  }
}
