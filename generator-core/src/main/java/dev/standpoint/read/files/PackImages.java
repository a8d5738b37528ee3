package dev.standpoint.read.files;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.FileNames;
import dev.standpoint.read.image.PictureReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a pack that a note can show as pictures, by their path within the pack. Each is read
 * once, and only if a note shows it.
 */
public final class PackImages {

  /** For a pack without files. */
  public static final PackImages NONE = new PackImages(Map.of(), Set.of());

  /** In bytes: 8 MiB, several times the size of a good photograph for the web. */
  private static final int LARGEST = 8 << 20;

  /** In bytes, for all pictures of a pack: they are held in memory until they are written. */
  private static final long MOST = 256L << 20;

  private final Map<String, Path> files;

  /** The paths of files by their composed forms: macOS takes accents apart in names. */
  private final Map<String, String> composed = new HashMap<>();

  private final Set<String> links;
  private final Map<String, PictureReader.Result> read = new HashMap<>();
  private long bytesRead;

  /** {@code links} are the paths of symbolic links, which are never followed. */
  public PackImages(Map<String, Path> files, Set<String> links) {
    this.files = Map.copyOf(files);
    this.links = Set.copyOf(links);
    files.keySet().stream()
        .sorted()
        .forEach(path -> composed.putIfAbsent(FileNames.composed(path), path));
  }

  /** The path of a file as its folder has it, with accents composed or apart; empty if none. */
  public Optional<String> find(String path) {
    return files.containsKey(path)
        ? Optional.of(path)
        : Optional.ofNullable(composed.get(FileNames.composed(path)));
  }

  /** Whether the path is, or leads through, a symbolic link. */
  public boolean isLinked(String path) {
    return links.stream().anyMatch(link -> path.equals(link) || path.startsWith(link + "/"));
  }

  /** The paths of files that look like pictures, sorted. */
  public List<String> pictures() {
    return files.keySet().stream().filter(PictureReader::isNamedLikeOne).sorted().toList();
  }

  /** Reads the picture at a path that {@link #find} gives. */
  public PictureReader.Result read(String path) {
    return read.computeIfAbsent(path, this::readFile);
  }

  /** Reads at most one byte more than is allowed, so that a huge file costs nothing. */
  private PictureReader.Result readFile(String path) {
    Path file = files.get(path);
    if (file == null) {
      throw new IllegalArgumentException("no file " + path);
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      bytesRead += bytes.length;
      if (bytes.length > LARGEST) {
        return exceeded("this picture is larger than " + LARGEST + " bytes");
      }
      if (bytesRead > MOST) {
        return exceeded("the pictures of this pack are larger than " + MOST + " bytes together");
      }
      return PictureReader.read(path, bytes);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return PictureReader.Result.error(
          DiagnosticCode.LIMIT_EXCEEDED, "this picture takes more memory to read than there is");
    } catch (IOException e) {
      return PictureReader.Result.error(DiagnosticCode.UNREADABLE_FILE, "this file cannot be read");
    }
  }

  private static PictureReader.Result exceeded(String message) {
    return PictureReader.Result.error(DiagnosticCode.LIMIT_EXCEEDED, message);
  }
}
