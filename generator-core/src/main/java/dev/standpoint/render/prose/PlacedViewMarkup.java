package dev.standpoint.render.prose;

import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Note;
import dev.standpoint.render.markup.Markup;

/** Writes a view at the place in a note where its author put it. */
@FunctionalInterface
public interface PlacedViewMarkup {

  Markup write(Block.View view, Note note);
}
