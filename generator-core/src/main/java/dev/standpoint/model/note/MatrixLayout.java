package dev.standpoint.model.note;

import java.util.List;

/** The rows and columns of a placed matrix, and the parts of its cells that are shown. */
public record MatrixLayout(Down down, Across across, List<Part> parts) {

  /** Groups with their members down, issues across, with every part of a cell. */
  public static final MatrixLayout DEFAULT =
      new MatrixLayout(Down.GROUP, Across.ISSUE, List.of(Part.values()));

  public MatrixLayout {
    parts = List.copyOf(parts);
  }

  /**
   * The actors of the rows: groups with their members below them, actors as written, or only the
   * groups of one level, to which the positions of members roll up.
   */
  public enum Down {
    GROUP,
    PERSON,
    GOVERNMENT,
    STATE,
    BLOC,
    OUTLET
  }

  /** The subject of a column. */
  public enum Across {
    ISSUE,
    OUTLET
  }

  /** The parts of a cell next to its value. */
  public enum Part {
    WORDS,
    DATE,
    SOURCES,
    CONDITIONS,
    MARKS,
    EARLIER
  }
}
