package dev.standpoint.read.files;

import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.model.PackFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a content folder: its packs, standpoint.yaml, the registers that the packs share by
 * file name, and the names of registers that could not be read.
 */
public record ContentFiles(
    List<PackFolder> packs,
    Optional<SourceText> site,
    Map<String, SourceText> registers,
    List<String> unread) {

  /** The texts of all files. */
  public Stream<SourceText> texts() {
    return Stream.of(
            site.stream(),
            registers.values().stream(),
            packs.stream().flatMap(PackFolder::files).map(PackFile::text))
        .flatMap(texts -> texts);
  }

  /** The shared registers as files that each pack lists with its own. */
  public List<PackFile> shared() {
    return registers.entrySet().stream()
        .map(register -> new PackFile("shared/" + register.getKey(), register.getValue()))
        .toList();
  }
}
