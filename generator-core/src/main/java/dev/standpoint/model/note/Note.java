package dev.standpoint.model.note;

import dev.standpoint.model.record.Tlp;
import dev.standpoint.model.register.SourceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One Markdown file: its slug (for addresses), its path within the pack, and its text. The default
 * sources are those its front matter gives to every mark; the label, null for none, is that of its
 * front matter or of what is above it.
 */
public record Note(
    String slug,
    String path,
    String title,
    List<SourceId> defaultSources,
    @Nullable Tlp label,
    List<Block> blocks) {
  public Note {
    defaultSources = List.copyOf(defaultSources);
    blocks = List.copyOf(blocks);
  }

  /** The same note with other text. */
  public Note withBlocks(List<Block> other) {
    return new Note(slug, path, title, defaultSources, label, other);
  }
}
