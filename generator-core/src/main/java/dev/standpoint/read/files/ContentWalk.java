package dev.standpoint.read.files;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.FileNames;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Collects the regular files of a content folder whose names, and folders' names, start with
 * neither . nor _. An output within the content is left out.
 */
final class ContentWalk extends SimpleFileVisitor<Path> {

  /** In a log, a line break could start a line that a build server takes for a command. */
  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9f}\\x{2028}\\x{2029}]");

  private final Path content;
  private final Function<Path, String> shown;
  private final DiagnosticCollector findings;
  private final List<Path> files = new ArrayList<>();
  private final List<Path> symbolicLinks = new ArrayList<>();

  /** {@code shown} gives the path in messages. */
  ContentWalk(Path content, Function<Path, String> shown, DiagnosticCollector findings) {
    this.content = content;
    this.shown = shown;
    this.findings = findings;
  }

  /** The files that were found, in no order. */
  List<Path> files() {
    return files;
  }

  /** Links that were met. An image below one of them is reported when a note shows it. */
  List<Path> symbolicLinks() {
    return symbolicLinks;
  }

  /** The text with a question mark for each control character. */
  static String printable(String path) {
    return CONTROL.matcher(path).replaceAll("?");
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return !folder.equals(content) && (isLeftOut(folder) || isOutput(folder))
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isLeftOut(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isSymbolicLink()) {
      symbolicLinks.add(file);
      if (isRead(file) || Files.isDirectory(file, new LinkOption[0])) {
        report(
            file, "this is a symbolic link, which is not followed", "put a copy of the file here");
      }
    } else if (attributes.isRegularFile() && !hasControlCharacter(file)) {
      files.add(file);
    } else if (attributes.isRegularFile() && isRead(file)) {
      report(file, "the name of this file has a control character", "name it in another way");
    }
    return FileVisitResult.CONTINUE;
  }

  private void report(Path file, String message, String hint) {
    findings.add(DiagnosticCode.UNREADABLE_FILE, Span.startOf(shown.apply(file)), message, hint);
  }

  /** Whether the file has the name of one that is read. Others, such as an editor's, may be odd. */
  private static boolean isRead(Path file) {
    return file.toString().endsWith(".md")
        || file.toString().endsWith(".yaml")
        || ContentFolderReader.REGISTERS.contains(String.valueOf(file.getFileName()));
  }

  private boolean hasControlCharacter(Path file) {
    return CONTROL.matcher(content.relativize(file).toString()).find();
  }

  /** Whether Standpoint wrote this folder, because the output is within the content. */
  private static boolean isOutput(Path folder) {
    return Files.isRegularFile(folder.resolve(FileNames.MANIFEST), LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isLeftOut(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.startsWith(".") || name.startsWith("_");
  }
}
