package dev.standpoint.read;

import dev.standpoint.diagnostic.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a content folder: its packs, standpoint.yaml, the registers above the packs by file
 * name, and the names of those that could not be read.
 */
record ContentFiles(
    List<PackFolder> packs,
    Optional<SourceText> site,
    Map<String, SourceText> registers,
    List<String> unread) {

  /** Every text there is. */
  Stream<SourceText> texts() {
    return Stream.of(
            site.stream(), registers.values().stream(), packs.stream().flatMap(ContentFiles::texts))
        .flatMap(texts -> texts);
  }

  private static Stream<SourceText> texts(PackFolder pack) {
    return Stream.of(
            Stream.of(pack.front()),
            pack.registers().values().stream(),
            pack.notes().stream().map(PackFolder.NoteFile::text))
        .flatMap(texts -> texts);
  }
}
