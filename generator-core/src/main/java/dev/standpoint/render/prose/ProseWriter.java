package dev.standpoint.render.prose;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Note;
import dev.standpoint.render.link.LinkResolver;
import dev.standpoint.render.link.Medium;
import dev.standpoint.render.markup.Markup;
import java.util.List;

/**
 * Writes the text of a pack's notes as markup, for one medium.
 *
 * <p>The result is well-formed XML as well as HTML, because the print engine reads XML only.
 */
public final class ProseWriter {

  private final ProseContext context;
  private final PlacedViewMarkup views;

  public ProseWriter(Briefing briefing, Medium medium, LinkResolver links, PlacedViewMarkup views) {
    this.context = new ProseContext(briefing, medium, links);
    this.views = views;
  }

  /** Some blocks of a note; their highest heading becomes one of level {@code top}. */
  public Markup write(List<Block> blocks, Note note, int top) {
    return new BlockWriter(context, views, note, top).write(blocks);
  }
}
