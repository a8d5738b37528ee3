package dev.standpoint.model.note;

import java.util.Arrays;
import java.util.Optional;

/** What can have a numbered caption; each kind is numbered by itself. */
public enum FigureKind {
  FIGURE("fig-"),
  TABLE("tbl-");

  private final String prefix;

  FigureKind(String prefix) {
    this.prefix = prefix;
  }

  /** How ids of this kind start. */
  public String prefix() {
    return prefix;
  }

  /** The kind that an id is of; none where it is a source's. */
  public static Optional<FigureKind> ofId(String id) {
    return Arrays.stream(values()).filter(kind -> id.startsWith(kind.prefix)).findFirst();
  }
}
