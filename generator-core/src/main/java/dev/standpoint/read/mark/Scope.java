package dev.standpoint.read.mark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The record keys in force at a place in a note, and whether it is in an assessment. Immutable. */
public record Scope(Map<RecordKey, Located> inherited, boolean assessment) {

  public static final Scope EMPTY = new Scope(Map.of(), false);

  /** The scope below this one: {@code own} keys replace inherited ones. */
  public Scope with(Map<RecordKey, Located> own) {
    if (own.isEmpty()) {
      return this;
    }
    Map<RecordKey, Located> all = new LinkedHashMap<>(inherited);
    all.putAll(own);
    return new Scope(all, assessment);
  }

  /** The same scope inside an assessment, where positions are inferred by default. */
  public Scope inAssessment() {
    return new Scope(inherited, true);
  }

  /** The value in force, wherever it is written; empty if none is. */
  public Optional<Located> get(RecordKey key) {
    return Optional.ofNullable(inherited.get(key));
  }

  /** The value of a key that takes one value; empty if there is none. */
  public String text(RecordKey key) {
    return get(key).map(given -> given.value().strip()).orElse("");
  }
}
