package dev.standpoint.publish;

import dev.standpoint.model.FileNames;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The form of paths in the output. A path of another form is our bug, not an error in a note. */
final class OutputPaths {

  // On Windows "C:x" leaves the folder it is resolved against.
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

  private OutputPaths() {}

  /** Names that start with a dot are reserved for publishing. */
  static boolean isFolderName(String name) {
    return isRelative(name) && name.indexOf('/') < 0 && !name.startsWith(".");
  }

  /** Whether the path leads to a place below its folder on every system. */
  static boolean isRelative(String path) {
    return !DRIVE.matcher(path).matches()
        && path.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c))
        && List.of(path.split("/", -1)).stream()
            .noneMatch(name -> name.isEmpty() || name.equals(".") || name.equals(".."));
  }

  /** Rejects two files at one path, and paths that some systems take for one, such as A and a. */
  static void requireDistinct(Collection<String> paths) {
    Set<String> folders = new HashSet<>();
    for (String folder : foldersOf(paths)) {
      require(folders.add(FileNames.folded(folder)), folder, "exists in another spelling");
    }
    Set<String> files = new HashSet<>();
    for (String path : paths) {
      require(!folders.contains(FileNames.folded(path)), path, "is a file and a folder");
      require(files.add(FileNames.folded(path)), path, "exists twice");
    }
  }

  /** An exception, since paths are made by us: an author can do nothing about it. */
  static void require(boolean allowed, String path, String problem) {
    if (!allowed) {
      throw new IllegalArgumentException("output path \"" + path + "\" " + problem);
    }
  }

  /** All folders that the paths are in, each before the folders inside it. */
  static SortedSet<String> foldersOf(Collection<String> paths) {
    SortedSet<String> folders = new TreeSet<>();
    for (String path : paths) {
      int slash = path.lastIndexOf('/');
      while (slash > 0 && folders.add(path.substring(0, slash))) {
        slash = path.lastIndexOf('/', slash - 1);
      }
    }
    return folders;
  }

  /** The place of an output path. It fails if the file system cannot write the name. */
  static Path resolve(Path folder, String path) throws IOException {
    try {
      return folder.resolve(path);
    } catch (InvalidPathException e) {
      // A name outside the system's character set, such as "ä" under LC_ALL=C.
      throw new IOException("this system cannot have a file named " + path, e);
    }
  }
}
