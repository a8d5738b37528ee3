package dev.standpoint.read.files;

import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.PackFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files of one pack: the id its folder's name makes (empty where it makes none), pack.md, the
 * registers by file name, the paths within the pack of files that could not be read, and the notes
 * in reading order; and the files that images can be.
 */
public record PackFolder(
    String folderId,
    SourceText front,
    Map<String, SourceText> registers,
    List<String> unread,
    List<NoteFile> notes,
    PackImages images) {

  /** A pack without images. */
  public PackFolder(
      String folderId,
      SourceText front,
      Map<String, SourceText> registers,
      List<String> unread,
      List<NoteFile> notes) {
    this(folderId, front, registers, unread, notes, PackImages.NONE);
  }

  /** A note's text and its path within the pack, with {@code /} between names. */
  public record NoteFile(String path, SourceText text) {}

  /** Every text of it, the front page first, then the registers and the notes. */
  public Stream<PackFile> files() {
    return Stream.of(
            Stream.of(new PackFile(ContentFolderReader.FRONT, front)),
            registers.entrySet().stream().map(r -> new PackFile(r.getKey(), r.getValue())),
            notes.stream().map(note -> new PackFile(note.path(), note.text())))
        .flatMap(files -> files);
  }

  /** Where faults of the pack as a whole are shown. */
  public Span at() {
    return Span.startOf(front.path());
  }
}
