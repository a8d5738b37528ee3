package dev.standpoint.render.html;

import dev.standpoint.model.Note;
import dev.standpoint.model.SourceId;
import java.util.HashSet;
import java.util.Set;

/** Where in the print document each note first cites a source, for the way back from the list. */
final class FirstCitations {

  private final Set<String> placed = new HashSet<>();

  /** The id for a citation that is written next; empty where an earlier one has it. */
  String next(Note note, SourceId source) {
    String id = id(note, source);
    return placed.add(id) ? id : "";
  }

  /** To the first citation; empty where the note's text shows none. */
  String href(Note note, SourceId source) {
    String id = id(note, source);
    return placed.contains(id) ? "#" + id : "";
  }

  /** Two dots: what stands before them in other ids is of a view, and behind them no source. */
  private static String id(Note note, SourceId source) {
    return note.slug() + ".." + Medium.sourceId(source);
  }
}
