package dev.standpoint.render.link;

import dev.standpoint.model.note.Note;
import dev.standpoint.model.register.SourceId;
import java.util.HashSet;
import java.util.Set;

/** Where in the print document each note first cites a source, for the way back from the list. */
public final class FirstCitations {

  private final Set<String> placed = new HashSet<>();

  /** The id for a citation that is written next; empty where an earlier one has it. */
  public String next(Note note, SourceId source) {
    String id = ElementIds.firstCitation(note, source);
    return placed.add(id) ? id : "";
  }
}
