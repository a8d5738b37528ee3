package dev.standpoint.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The files of one small pack, byte by byte, for a reader to look at. {@code -Dgolden=overwrite}
 * writes them anew.
 */
class DataRendererTest {

  private static final Map<String, String> FILES = Data.golden().files();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pack.json",
        "positions.csv",
        "events.csv",
        "statements.csv",
        "sources.json",
        "timeline.ics",
        "changes.atom",
        "changes.json",
        "claims.jsonld"
      })
  void theFileIsAsReviewed(String name) throws IOException {
    Path expected = Data.GOLDEN.resolve(name);
    String file = FILES.getOrDefault(name, "");

    if (System.getProperty("golden", "").equals("overwrite")) {
      Files.writeString(expected, file);
    }
    assertThat(file).isEqualTo(Files.readString(expected));
  }

  @Test
  void everyFileButTheSchemaIsReviewed() throws IOException {
    try (var files = Files.list(Data.GOLDEN)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrder(
              "pack.txt",
              "pack.json",
              "positions.csv",
              "events.csv",
              "statements.csv",
              "sources.json",
              "timeline.ics",
              "changes.atom",
              "changes.json",
              "claims.jsonld");
    }
    assertThat(FILES).hasSize(10).containsKey("pack.schema.json");
  }
}
