package dev.standpoint.model.note;

import java.util.List;

/** What a placed matrix has down and across, and which parts of its cells it shows. */
public record MatrixLayout(Down down, Across across, List<Part> parts) {

  /** Actors in their groups, by issue, with every part of a cell. */
  public static final MatrixLayout DEFAULT =
      new MatrixLayout(Down.GROUP, Across.ISSUE, List.of(Part.values()));

  public MatrixLayout {
    parts = List.copyOf(parts);
  }

  /**
   * Whose positions a row holds: groups and below them their members, actors as written, or groups
   * alone that members' positions roll up to.
   */
  public enum Down {
    GROUP,
    PERSON,
    GOVERNMENT,
    STATE,
    BLOC,
    OUTLET
  }

  /** What a column is of. */
  public enum Across {
    ISSUE,
    OUTLET
  }

  /** What a cell shows beside its value. */
  public enum Part {
    WORDS,
    DATE,
    SOURCES,
    CONDITIONS,
    MARKS,
    EARLIER
  }
}
