package dev.standpoint.model.note;

import dev.standpoint.model.language.TextLanguage;
import dev.standpoint.model.record.TlpLabel;
import dev.standpoint.model.register.SourceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One Markdown file of a pack.
 *
 * @param slug the name in addresses
 * @param path the path from the pack's folder
 * @param language that of its front matter or of its pack, in which the text is by default
 * @param defaultSources the sources that its front matter gives to every mark
 * @param label the label of its front matter, or one that it inherits; null if none
 */
public record Note(
    String slug,
    String path,
    String title,
    TextLanguage language,
    List<SourceId> defaultSources,
    @Nullable TlpLabel label,
    List<Block> blocks) {
  public Note {
    defaultSources = List.copyOf(defaultSources);
    blocks = List.copyOf(blocks);
  }

  /** The same note under another title. */
  public Note withTitle(String other) {
    return new Note(slug, path, other, language, defaultSources, label, blocks);
  }

  /** The same note with other text. */
  public Note withBlocks(List<Block> other) {
    return new Note(slug, path, title, language, defaultSources, label, other);
  }
}
