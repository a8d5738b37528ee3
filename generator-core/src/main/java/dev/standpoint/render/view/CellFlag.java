package dev.standpoint.render.view;

import java.util.Locale;

/** What there is to note of a position in a cell, as a word with its meaning. */
enum CellFlag {
  CONDITION("holds only on a condition"),
  SHIFT("the actor held something else before"),
  CONFLICT("independent sources contradict one another on the same time"),
  UNNAMED("said by officials who are not named"),
  ONE_SOURCE("carried by one voice alone") {
    @Override
    String word() {
      return "one source only";
    }
  },
  REPORTED("dated by its source, for the source does not say when it was said");

  private final String meaning;

  CellFlag(String meaning) {
    this.meaning = meaning;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  View.Term term() {
    return new View.Term(word(), meaning);
  }
}
