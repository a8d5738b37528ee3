package dev.standpoint.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standpoint.model.FileNames;
import dev.standpoint.render.Artifact;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The file that marks a folder, with everything in it, as written by Standpoint: a line with the
 * format, then the paths of the other files, sorted.
 */
final class Manifest {

  static final String NAME = FileNames.MANIFEST;

  private static final String TOOL = "standpoint ";

  /** The version of the format, which older releases of Standpoint accept as well. */
  private static final String FORMAT = TOOL + "1";

  private Manifest() {}

  /** Sorted, so that the same files give the same bytes. */
  static byte[] bytes(List<Artifact> artifacts) {
    return Stream.concat(Stream.of(FORMAT), artifacts.stream().map(Artifact::path).sorted())
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(UTF_8);
  }

  /** Accepts the formats of later versions, and the empty file of a build killed in the writing. */
  static boolean isIn(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    byte[] tool = TOOL.getBytes(UTF_8);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(tool.length);
      return start.length == 0 || Arrays.equals(start, tool);
    }
  }
}
