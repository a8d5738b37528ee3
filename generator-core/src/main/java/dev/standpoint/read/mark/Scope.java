package dev.standpoint.read.mark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The record keys in force at a place of a note, and whether it is an assessment. Immutable. */
public record Scope(Map<String, Located> inherited, boolean assessment) {

  public static final Scope EMPTY = new Scope(Map.of(), false);

  public Scope with(Map<String, Located> own) {
    if (own.isEmpty()) {
      return this;
    }
    Map<String, Located> all = new LinkedHashMap<>(inherited);
    all.putAll(own);
    return new Scope(all, assessment);
  }

  Scope without(String key) {
    Map<String, Located> rest = new LinkedHashMap<>(inherited);
    rest.remove(key);
    return new Scope(rest, assessment);
  }

  public Scope inAssessment() {
    return new Scope(inherited, true);
  }

  public Optional<Located> get(String key) {
    return Optional.ofNullable(inherited.get(key));
  }
}
