package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fonts and scripts of others are the files that we once took, byte for byte. */
class BundledFilesTest {

  private static final Path ROOT = Path.of("..");
  private static final Path SUMS = Path.of("src/test/resources/checksums/sha256.txt");

  @ParameterizedTest
  @MethodSource("lines")
  void aFileHasItsChecksum(String line) throws IOException, NoSuchAlgorithmException {
    String[] parts = line.split("  ", 2);

    byte[] bytes = Files.readAllBytes(ROOT.resolve(parts[1]));

    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
        .isEqualTo(parts[0]);
  }

  @Test
  void everyFontHasAChecksum() throws IOException {
    List<String> known = lines().map(line -> line.split("  ", 2)[1]).toList();
    try (Stream<Path> files = Files.walk(ROOT.resolve("templates/src/main/resources"))) {
      assertThat(
              files
                  .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                  .filter(name -> name.endsWith(".ttf")))
          .isSubsetOf(known);
    }
  }

  static Stream<String> lines() throws IOException {
    return Files.readAllLines(SUMS).stream();
  }
}
