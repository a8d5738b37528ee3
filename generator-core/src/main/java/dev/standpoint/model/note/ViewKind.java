package dev.standpoint.model.note;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The computed views that an author can place in a note. */
public enum ViewKind {
  // Authors write these names as classes of divs, in lower case.
  TIMELINE,
  MATRIX,
  COVERAGE,
  HISTORY,
  SHIFTS,
  CHANGES,
  CONFLICTS,
  GAPS,
  CONDITIONS,
  SOURCES,
  AGREEMENT;

  /** The view that a class names. */
  public static Optional<ViewKind> of(String name) {
    return Arrays.stream(values()).filter(kind -> kind.toString().equals(name)).findFirst();
  }

  /** The classes of all views. */
  public static List<String> names() {
    return Arrays.stream(values()).map(ViewKind::toString).toList();
  }

  /** The class in notes. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
