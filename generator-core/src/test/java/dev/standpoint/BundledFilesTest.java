package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fonts and scripts of others are the files that we once took, byte for byte. */
class BundledFilesTest {

  private static final Path ROOT = Path.of("..");
  private static final Path SUMS = Path.of("src/test/resources/checksums/sha256.txt");

  /** Texts that we write, and the licences and descriptions of what others wrote. */
  private static final Pattern OURS =
      Pattern.compile("\\.(ftlh|css|properties|json|md|txt)$|/processor\\.js$");

  @ParameterizedTest
  @MethodSource("lines")
  void aFileHasItsChecksum(String line) throws IOException, NoSuchAlgorithmException {
    String[] parts = line.split("  ", 2);

    byte[] bytes = Files.readAllBytes(ROOT.resolve(parts[1]));

    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
        .isEqualTo(parts[0]);
  }

  /** Text that is not ours has no other ending than a script's. */
  @Test
  void everyFileOfOthersHasAChecksum() throws IOException {
    List<String> known = lines().map(line -> line.split("  ", 2)[1]).toList();

    assertThat(bundled("templates")).isNotEmpty().isSubsetOf(known);
    assertThat(bundled("generator-core")).isNotEmpty().isSubsetOf(known);
  }

  private static List<String> bundled(String module) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/resources"))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !OURS.matcher(name).find())
          .toList();
    }
  }

  static Stream<String> lines() throws IOException {
    return Files.readAllLines(SUMS).stream();
  }
}
