package dev.standpoint.read.mark;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An attribute that describes positions and events, in the order of the author's guide. Record keys
 * are inherited: site, pack, note, heading, div, span.
 */
public enum RecordKey {
  ACTOR("actor"),
  ACTING_FOR("acting-for"),
  ON("on"),
  WHEN("when"),
  KNOWN("known"),
  QTY("qty"),
  CHOICE("choice"),
  IF("if"),
  MODE("mode"),
  VIA("via"),
  GRADE("grade"),
  SOURCE("source"),
  ACTORS("actors"),
  PLACE("place"),
  LANE("lane"),
  STATUS("status"),
  SAME("same"),
  SUPERSEDES("supersedes"),
  TLP("tlp");

  /** By the name that authors write. */
  private static final Map<String, RecordKey> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(RecordKey::toString, Function.identity()));

  private final String written;

  RecordKey(String written) {
    this.written = written;
  }

  static Optional<RecordKey> of(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  static List<String> names() {
    return Arrays.stream(values()).map(RecordKey::toString).toList();
  }

  /** Whether it takes several values, in front matter also as a YAML list. */
  public boolean takesList() {
    return switch (this) {
      case ACTOR, ON, IF, SOURCE, ACTORS -> true;
      default -> false;
    };
  }

  /** Whether it also describes text without marks. */
  boolean describesText() {
    return this == KNOWN || this == SOURCE || this == TLP;
  }

  boolean filtersViews() {
    return this == ACTOR || this == ON || this == LANE;
  }

  /** As authors write it. */
  @Override
  public String toString() {
    return written;
  }
}
