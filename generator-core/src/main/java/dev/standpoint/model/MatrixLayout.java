package dev.standpoint.model;

import java.util.List;

/** What a placed matrix has down and across, and which parts of its cells it shows. */
public record MatrixLayout(Down down, Across across, List<Part> parts) {

  /** Persons and other actors as written, by issue, with every part of a cell. */
  public static final MatrixLayout DEFAULT =
      new MatrixLayout(Down.PERSON, Across.ISSUE, List.of(Part.values()));

  public MatrixLayout {
    parts = List.copyOf(parts);
  }

  /**
   * Whose positions a row holds: actors as written, or groups that members' positions roll up to.
   */
  public enum Down {
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
