package dev.standpoint.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.read.value.DataNode;
import dev.standpoint.read.yaml.YamlReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** We read the examples of CommonMark and of GFM's extensions as they say, or there is a reason. */
class SpecificationTest {

  private static final List<String> SPECS = List.of("commonmark-0.31.2", "gfm-0.29-extensions");

  private static final Path DIFFERENCES =
      Path.of("src", "test", "resources", "markdown", "specification-differences.yaml");

  /** The reason of each difference, by {@code spec number}. */
  private static final Map<String, String> REASONS = new HashMap<>();

  @TempDir private static Path folder;

  private static Path picture() {
    return folder.resolve("picture.png");
  }

  @BeforeAll
  static void readReasons() throws IOException {
    ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", picture().toFile());
    String yaml = Files.readString(DIFFERENCES);
    DataNode root = YamlReader.read(DIFFERENCES.toString(), 1, yaml).value().orElseThrow();
    ((DataNode.Sequence) root).items().forEach(SpecificationTest::readReason);
  }

  private static void readReason(DataNode difference) {
    Map<String, DataNode.Entry> entries = ((DataNode.Mapping) difference).entries();
    String reason = text(Objects.requireNonNull(entries.get("reason")).value());
    for (String spec : SPECS) {
      DataNode.Entry numbers = entries.get(spec);
      if (numbers != null) {
        ((DataNode.Sequence) numbers.value())
            .items()
            .forEach(number -> assertThat(REASONS.put(spec + " " + text(number), reason)).isNull());
      }
    }
  }

  private static String text(DataNode scalar) {
    return ((DataNode.Scalar) scalar).text();
  }

  static List<SpecExample> examples() throws IOException {
    return Stream.concat(
            SpecExample.all(SPECS.get(0)).stream(), SpecExample.all(SPECS.get(1)).stream())
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void weReadTheExampleAsExpectedOrSayWhyNot(SpecExample example) {
    String ours = SpecHtml.normal(new SpecReading(picture()).html(example.markdown()));
    String expected = SpecHtml.normal(example.html());

    if (REASONS.containsKey(example.spec() + " " + example.number())) {
      assertThat(ours).as("no longer differs from the specification").isNotEqualTo(expected);
    } else {
      assertThat(ours).as(example.markdown()).isEqualTo(expected);
    }
  }

  @Test
  void allExamplesAreFound() throws IOException {
    assertThat(SpecExample.all(SPECS.get(0))).hasSize(652);
    assertThat(SpecExample.all(SPECS.get(1))).hasSize(24);
  }
}
