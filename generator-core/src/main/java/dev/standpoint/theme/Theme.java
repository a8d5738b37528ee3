package dev.standpoint.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Templates, style sheets, fonts and other assets by name ({@code html/index.ftlh}). A project's
 * own file has replaced ours of the same name. The bytes are shared: do not write to them.
 */
public final class Theme {

  /** Sorted, so that a folder is a range of names. */
  private final SortedMap<String, byte[]> files;

  /** Names of the project's own files, with the paths shown for them. */
  private final Map<String, String> paths;

  /** A theme without files of a project. */
  public Theme(Map<String, byte[]> files) {
    this(files, Map.of());
  }

  /** {@code paths} are the paths that messages show for the project's own files. */
  public Theme(Map<String, byte[]> files, Map<String, String> paths) {
    this.files = new TreeMap<>(files);
    this.paths = Map.copyOf(paths);
  }

  /** The path of a file in the project; its name if the file is ours. */
  public String path(String name) {
    return paths.getOrDefault(name, name);
  }

  /** The names of the project's own files, sorted. */
  public List<String> own() {
    return paths.keySet().stream().sorted().toList();
  }

  /** The bytes of a file. */
  public Optional<byte[]> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** Files whose name starts with {@code prefix}, sorted by name. */
  public SortedMap<String, byte[]> below(String prefix) {
    return files.subMap(prefix, prefix + Character.MAX_VALUE);
  }
}
