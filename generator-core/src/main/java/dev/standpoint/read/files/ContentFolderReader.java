package dev.standpoint.read.files;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.FileNames;
import dev.standpoint.model.register.IdSyntax;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the packs in a content folder and reads their files. Symbolic links are never followed:
 * files from contributors must not lead out of the folder.
 */
public final class ContentFolderReader {

  static final String FRONT = "pack.md";
  static final String SITE = "standpoint.yaml";
  static final List<String> REGISTERS =
      List.of("actors.yaml", "issues.yaml", "sources.yaml", "sources.json", "sources.bib");

  /** In bytes. Limits keep a hostile file from exhausting the memory of a build server. */
  private static final long LARGEST_NOTE = 1 << 20;

  private static final long LARGEST_REGISTER = 4 << 20;
  private static final int MOST_NOTES = 20_000;

  /** Absolute and normalized, as is {@link #base}. */
  private final Path content;

  private final Path base;
  private final DiagnosticCollector findings = new DiagnosticCollector();
  private final ContentWalk walk;

  private ContentFolderReader(Path content, Path base) {
    this.content = content;
    this.base = base;
    this.walk = new ContentWalk(content, this::shown, findings);
  }

  /** Reads the files in {@code content}. Paths in diagnostics are relative to {@code base}. */
  public static WithDiagnostics<ContentFiles> in(Path content, Path base) throws IOException {
    ContentFolderReader reader =
        new ContentFolderReader(
            content.toAbsolutePath().normalize(), base.toAbsolutePath().normalize());
    ContentFiles files = reader.read();
    return new WithDiagnostics<>(files, reader.findings.list());
  }

  private ContentFiles read() throws IOException {
    Files.walkFileTree(content, walk);
    List<Path> files = walk.files();
    files.sort(Comparator.comparing(this::inContent));
    Map<Path, List<Path>> byPack = new LinkedHashMap<>();
    files.stream()
        .filter(ContentFolderReader::isFront)
        .forEach(file -> byPack.put(folderOf(file), new ArrayList<>()));
    // Then no file belongs to a pack, and one error is enough.
    if (byPack.isEmpty()) {
      findings.add(
          DiagnosticCode.NO_PACK,
          Span.startOf(shown(content)),
          "there is no pack here",
          "add a folder with a pack.md");
    }
    byPack.keySet().forEach(folder -> reportNested(folder, byPack.keySet()));
    List<Path> above = new ArrayList<>();
    for (Path file : files) {
      Optional<Path> pack = packOf(folderOf(file), byPack.keySet());
      pack.map(byPack::get).orElse(above).add(file);
      if (!byPack.isEmpty() && (isNote(file) || !isMarkdown(file))) {
        StrayFiles.report(shown(file), place(file, pack), findings);
      }
    }
    List<PackFolder> packs = new ArrayList<>();
    for (Map.Entry<Path, List<Path>> pack : byPack.entrySet()) {
      pack(pack.getKey(), pack.getValue()).ifPresent(packs::add);
    }
    return around(packs, byPack.containsKey(content), above);
  }

  /** The nearest pack folder at or above this one. */
  private Optional<Path> packOf(Path folder, Set<Path> packs) {
    for (Path at = folder; at != null && at.startsWith(content); at = at.getParent()) {
      if (packs.contains(at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private StrayFiles.Place place(Path file, Optional<Path> pack) {
    Path folder = folderOf(file);
    return new StrayFiles.Place(
        folder.equals(content), pack.isPresent(), folder.equals(pack.orElse(content)));
  }

  private void reportNested(Path inner, Set<Path> packs) {
    Path parent = inner.getParent();
    if (parent != null && !inner.equals(content)) {
      packOf(parent, packs)
          .ifPresent(
              outer ->
                  findings.add(
                      DiagnosticCode.NESTED_PACK,
                      Span.startOf(shown(inner.resolve(FRONT))),
                      "this pack is within the pack of " + shown(outer.resolve(FRONT)),
                      "move one of them out of the other"));
    }
  }

  /** {@code above} are the files in no pack. A pack in the content folder itself shares nothing. */
  private ContentFiles around(List<PackFolder> packs, boolean packAtTop, List<Path> above) {
    Map<String, SourceText> registers = new LinkedHashMap<>();
    List<String> unread = new ArrayList<>();
    if (!packAtTop) {
      registers(content, new HashSet<>(above), registers, unread);
    }
    Path site = content.resolve(SITE);
    Optional<SourceText> text =
        Files.isRegularFile(site, LinkOption.NOFOLLOW_LINKS)
            ? text(site, LARGEST_REGISTER)
            : Optional.empty();
    return new ContentFiles(packs, text, registers, unread);
  }

  /** Reads the registers of a folder by name, and notes those that exist but cannot be read. */
  private void registers(
      Path folder, Set<Path> there, Map<String, SourceText> registers, List<String> unread) {
    for (String name : REGISTERS) {
      if (there.contains(folder.resolve(name))) {
        text(folder.resolve(name), LARGEST_REGISTER)
            .ifPresentOrElse(text -> registers.put(name, text), () -> unread.add(name));
      }
    }
  }

  /** The files of a pack; empty if its front page cannot be read or it has too many notes. */
  private Optional<PackFolder> pack(Path folder, List<Path> files) {
    Optional<SourceText> front = text(folder.resolve(FRONT), LARGEST_NOTE);
    Map<String, SourceText> registers = new LinkedHashMap<>();
    List<String> unread = new ArrayList<>();
    registers(folder, new HashSet<>(files), registers, unread);
    List<PackFolder.NoteFile> notes = new ArrayList<>();
    for (Path file : files) {
      if (isNote(file)) {
        String path = slashed(folder.relativize(file));
        text(file, LARGEST_NOTE)
            .ifPresentOrElse(
                text -> notes.add(new PackFolder.NoteFile(path, text)), () -> unread.add(path));
      }
    }
    if (notes.size() > MOST_NOTES) {
      findings.add(
          DiagnosticCode.LIMIT_EXCEEDED,
          Span.startOf(shown(folder.resolve(FRONT))),
          "this pack has " + notes.size() + " notes - at most " + MOST_NOTES + " are allowed");
      return Optional.empty();
    }
    PackImages images = images(folder, files);
    String ascii =
        folder.equals(content) ? "" : IdSyntax.ascii(String.valueOf(folder.getFileName()));
    String name = FileNames.safe(ascii, "-pack", ascii);
    return front.map(text -> new PackFolder(name, text, registers, unread, notes, images));
  }

  /** All files of the pack by path, since a picture may have any name. */
  private PackImages images(Path folder, List<Path> files) {
    Map<String, Path> inPack = new LinkedHashMap<>();
    files.forEach(file -> inPack.put(slashed(folder.relativize(file)), file));
    Set<String> links =
        walk.symbolicLinks().stream()
            .filter(link -> link.startsWith(folder))
            .map(link -> slashed(folder.relativize(link)))
            .collect(Collectors.toSet());
    return new PackImages(inPack, links);
  }

  private Optional<SourceText> text(Path file, long largest) {
    return TextFileReader.read(file, shown(file), largest, findings);
  }

  private static boolean isFront(Path file) {
    return file.endsWith(FRONT);
  }

  private static boolean isMarkdown(Path file) {
    return file.toString().endsWith(".md");
  }

  /** A README is for contributors, so it is not part of any pack. */
  private static boolean isNote(Path file) {
    String name = String.valueOf(file.getFileName());
    return isMarkdown(file) && !name.equals(FRONT) && !name.equals("README.md");
  }

  /** Every file that was found is below the content folder, so it has a parent. */
  private static Path folderOf(Path file) {
    Path folder = file.getParent();
    if (folder == null) {
      throw new IllegalStateException(file + " has no folder");
    }
    return folder;
  }

  /** The key of the reading order: the path within the content folder, the same on every system. */
  private String inContent(Path file) {
    return slashed(content.relativize(file));
  }

  /** The path in messages: relative to the base if it is below that, else absolute. */
  private String shown(Path file) {
    String path = slashed(file.startsWith(base) ? base.relativize(file) : file);
    return path.isEmpty() ? "." : ContentWalk.printable(path);
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
