package dev.standpoint.render.prose;

import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Note;
import dev.standpoint.render.markup.Markup;

/** Writes a view that an author placed in a note. */
@FunctionalInterface
public interface PlacedViewMarkup {

  /** The markup of a view at its place in the note. */
  Markup write(Block.View view, Note note);
}
