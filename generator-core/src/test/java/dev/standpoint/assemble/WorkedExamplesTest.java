package dev.standpoint.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Tlp;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One example for each rule of the computed views. {@code packs/worked/<rule>/input} is a pack
 * whose front page says what the result is and why, worked out by hand; {@code expected/views.txt}
 * has its views, which {@code -Dgolden=overwrite} writes again. Registers that a pack lacks are
 * those of {@link PackText}.
 */
class WorkedExamplesTest {

  private static final Path WORKED = Path.of("src", "test", "resources", "packs", "worked");

  @ParameterizedTest
  @MethodSource("rules")
  void viewsAreAsWorkedOutByHand(String rule) throws IOException {
    Path expected = WORKED.resolve(rule).resolve("expected/views.txt");

    Pack pack = PackText.pack(input(WORKED.resolve(rule).resolve("input")));
    WithDiagnostics<Optional<Briefing>> briefing =
        BriefingAssembler.assembleUpTo(
            maxTlp(WORKED.resolve(rule)), pack, BriefingAssembler.Dates.NONE);
    String views =
        BriefingText.of(
            new WithDiagnostics<>(briefing.value().orElseThrow(), briefing.diagnostics()));

    if (overwrites()) {
      Files.createDirectories(expected.resolveSibling("."));
      Files.writeString(expected, views);
    }
    assertThat(expected).as("run with -Dgolden=overwrite and review").exists();
    assertThat(views).isEqualTo(Files.readString(expected));
  }

  /** The parameter of the goal in a file of its own, if there is one. */
  private static Optional<Tlp> maxTlp(Path rule) throws IOException {
    Path file = rule.resolve("parameters.properties");
    Properties parameters = new Properties();
    if (Files.exists(file)) {
      parameters.load(new StringReader(Files.readString(file)));
    }
    return Tlp.parse(parameters.getProperty("maxTlp", ""));
  }

  static Stream<String> rules() throws IOException {
    try (Stream<Path> folders = Files.list(WORKED)) {
      return folders.map(rule -> String.valueOf(rule.getFileName())).sorted().toList().stream();
    }
  }

  /** The files of a folder as one text for {@link PackText}. */
  private static String input(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(WorkedExamplesTest::part).collect(Collectors.joining());
    }
  }

  private static String part(Path file) {
    try {
      return "== " + file.getFileName() + "\n" + Files.readString(file) + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean overwrites() {
    boolean asked = "overwrite".equals(System.getProperty("golden"));
    assertThat(asked && "true".equals(System.getenv("CI")))
        .as("CI compares, it does not overwrite")
        .isFalse();
    return asked;
  }
}
