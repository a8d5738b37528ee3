package dev.standpoint.theme;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Loads the default theme and replaces its files by the project's own of the same names. */
public final class ThemeReader {

  private static final String FOLDER = "dev/standpoint/templates/";

  /** A file that the default theme surely has; the others are found relative to it. */
  private static final String LANDMARK = "html/index.ftlh";

  private ThemeReader() {}

  /** {@code own} is the project's folder. Paths in messages are relative to {@code base}. */
  public static Theme read(Optional<Path> own, Path base) throws IOException {
    Map<String, byte[]> files = builtIn();
    Map<String, String> paths = new HashMap<>();
    if (own.isPresent()) {
      Path root = own.get().toAbsolutePath().normalize();
      Path shownFrom = base.toAbsolutePath().normalize();
      for (Path file : filesIn(root)) {
        String name = slashed(root.relativize(file));
        files.put(name, Files.readAllBytes(file));
        paths.put(name, slashed(file.startsWith(shownFrom) ? shownFrom.relativize(file) : file));
      }
    }
    return new Theme(files, paths);
  }

  /** Our files, from the jar or, in tests, from a folder of classes. */
  private static Map<String, byte[]> builtIn() throws IOException {
    URL landmark = ThemeReader.class.getClassLoader().getResource(FOLDER + LANDMARK);
    if (landmark == null) {
      throw new IllegalStateException("the default theme is not on the class path");
    }
    URLConnection connection = landmark.openConnection();
    if (connection instanceof JarURLConnection jar) {
      // A cached jar would stay open, and Windows could not replace it.
      jar.setUseCaches(false);
      try (JarFile file = jar.getJarFile()) {
        return inJar(file);
      }
    }
    Path root = Path.of(URI.create(landmark.toString())).resolve("../..").normalize();
    Map<String, byte[]> files = new HashMap<>();
    for (Path file : filesIn(root)) {
      files.put(slashed(root.relativize(file)), Files.readAllBytes(file));
    }
    return files;
  }

  private static Map<String, byte[]> inJar(JarFile jar) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    List<JarEntry> entries =
        jar.stream()
            .filter(entry -> entry.getName().startsWith(FOLDER) && !entry.isDirectory())
            .toList();
    for (JarEntry entry : entries) {
      try (InputStream in = jar.getInputStream(entry)) {
        files.put(entry.getName().substring(FOLDER.length()), in.readAllBytes());
      }
    }
    return files;
  }

  /** Sorted, so that messages about several files come in the same order on every system. */
  private static List<Path> filesIn(Path root) throws IOException {
    if (Files.isRegularFile(root)) {
      throw new NotDirectoryException(root.toString());
    }
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(file -> Files.isRegularFile(file) && !isHidden(root.relativize(file)))
          .sorted()
          .toList();
    }
  }

  /** Whether the file is hidden, as those of systems and editors are. */
  private static boolean isHidden(Path file) {
    for (Path name : file) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
