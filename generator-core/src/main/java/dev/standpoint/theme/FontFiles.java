package dev.standpoint.theme;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds font files by their names, without reading them. */
public final class FontFiles {

  private static final Pattern FONT = Pattern.compile("(?i).+\\.(ttf|otf|ttc|otc)");

  private static final String PRINT_FONTS = "print/fonts/";

  private FontFiles() {}

  /**
   * The fonts in these folders and the folders in them: one folder after the other, in each the
   * files by their paths, so that the order is the same on every system. Paths in messages are
   * relative to {@code base}, or to the folder if it is outside: they never show where a machine
   * keeps its fonts.
   */
  public static List<FontFile> in(List<Path> folders, Path base) throws IOException {
    List<FontFile> fonts = new ArrayList<>();
    for (Path folder : folders) {
      Path root = folder.toAbsolutePath().normalize();
      Path project = base.toAbsolutePath().normalize();
      String prefix = root.startsWith(project) ? slashed(project.relativize(root)) : "";
      for (Map.Entry<String, Path> file : filesIn(root).entrySet()) {
        String path = prefix.isEmpty() ? file.getKey() : prefix + "/" + file.getKey();
        fonts.add(new FolderFont(file.getValue(), path));
      }
    }
    return fonts;
  }

  /** The fonts that the project's theme adds to the print style, sorted by name. */
  public static List<FontFile> in(Theme theme) {
    Stream<String> own = theme.own().stream().filter(name -> name.startsWith(PRINT_FONTS));
    return own.filter(name -> FONT.matcher(name).matches())
        .<FontFile>map(name -> new ThemeFont(theme.path(name), theme.file(name).orElseThrow()))
        .toList();
  }

  /** The font files by their paths from {@code root}. */
  private static SortedMap<String, Path> filesIn(Path root) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    // The walk does not follow links, but the folder itself may be one.
    Path start = root.toRealPath();
    Files.walkFileTree(
        start,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = slashed(start.relativize(file));
            if (FONT.matcher(name).matches() && Files.isRegularFile(file)) {
              files.put(name, file);
            }
            return FileVisitResult.CONTINUE;
          }

          /** A folder that may not be opened is none of ours. */
          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
