package dev.standpoint.model;

import java.util.List;

/**
 * One Markdown file: its slug (for addresses), its path within the pack, and its text. The default
 * sources are those its front matter gives to every mark.
 */
public record Note(
    String slug, String path, String title, List<SourceId> defaultSources, List<Block> blocks) {
  public Note {
    defaultSources = List.copyOf(defaultSources);
    blocks = List.copyOf(blocks);
  }

  /** The same note with other text. */
  public Note withBlocks(List<Block> other) {
    return new Note(slug, path, title, defaultSources, other);
  }
}
