package dev.standpoint.model.note;

import java.util.Arrays;
import java.util.Optional;

/** The things that can have a numbered caption. Each kind has numbers of its own. */
public enum FigureKind {
  FIGURE("fig-"),
  TABLE("tbl-");

  private final String prefix;

  FigureKind(String prefix) {
    this.prefix = prefix;
  }

  /** The start of ids of this kind. */
  public String prefix() {
    return prefix;
  }

  /** The kind that an id refers to. An id without such a prefix is that of a source. */
  public static Optional<FigureKind> ofId(String id) {
    return Arrays.stream(values()).filter(kind -> id.startsWith(kind.prefix)).findFirst();
  }
}
