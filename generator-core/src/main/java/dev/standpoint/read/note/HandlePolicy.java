package dev.standpoint.read.note;

import dev.standpoint.read.value.Synonyms;

/** How {@code @name} in running text is read if no source has that name. */
public enum HandlePolicy {
  /** As a citation of an unknown source, which is an error. */
  SOURCES,
  /** As text, such as someone's name in a social network. */
  TEXT;

  /** The words for each policy in front matter. */
  public static final Synonyms WORDS =
      Synonyms.of("sources: source, citations, citation\ntext: plain, plain-text, words");
}
