package dev.standpoint.read.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * Translates offsets in the text of a block into offsets in the file. They differ because Flexmark
 * cuts the prefixes of quotes and lists out of the text.
 */
final class FileOffsets {

  private FileOffsets() {}

  /** The offset in the file; at the end of the block, the one after its last character. */
  static int of(int index, BasedSequence block) {
    return index < block.length()
        ? block.getIndexOffset(index)
        : block.getIndexOffset(block.length() - 1) + 1;
  }

  /** Attributes with the offsets of the file. */
  static AttributeList of(AttributeList attributes, BasedSequence block) {
    return attributes.placed(index -> of(index, block));
  }

  /** Citations with the offsets of the file. */
  static List<CitationSyntax.Part> of(List<CitationSyntax.Part> parts, BasedSequence block) {
    return parts.stream()
        .map(
            part ->
                new CitationSyntax.Part(
                    part.key(),
                    of(part.keyStart(), block),
                    of(part.keyEnd() - 1, block) + 1,
                    part.prefix(),
                    part.locator(),
                    part.authorless()))
        .toList();
  }
}
