package dev.standpoint.read.files;

import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.PackFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files of one pack. {@code folderId} is the id made from the folder's name, empty if that
 * gives none; {@code front} is pack.md; {@code registers} go by file name; {@code unread} are paths
 * within the pack of files that could not be read; {@code notes} are in reading order.
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

  /** All texts: the front page, then the registers, then the notes. */
  public Stream<PackFile> files() {
    return Stream.of(
            Stream.of(new PackFile(ContentFolderReader.FRONT, front)),
            registers.entrySet().stream().map(r -> new PackFile(r.getKey(), r.getValue())),
            notes.stream().map(note -> new PackFile(note.path(), note.text())))
        .flatMap(files -> files);
  }

  /** The place for diagnostics about the pack itself. */
  public Span at() {
    return Span.startOf(front.path());
  }
}
