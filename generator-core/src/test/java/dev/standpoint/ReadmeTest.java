package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The output is the one that README.md shows. */
class ReadmeTest {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

  private static final String README = text(Path.of("..", "README.md"));

  @TempDir Path folder;

  @Test
  void theSampleNoteGivesTheTableAndTheTimelineShown() throws IOException {
    Packs packs = samplePack(blocks("markdown").get(0));

    GenerateResult result = Generator.generate(packs.request());

    assertThat(result.diagnostics()).isEmpty();
    Document front = Jsoup.parse(packs.page("index.html"));
    assertThat(row(front, "Ane Holt"))
        .contains(
            "(+) conditional if a guarantee", "12 Mar 2031", "Before: − against, about Jan 2031");
    assertThat(row(front, "Per Lund")).contains("− against \"unacceptable\" 12 Mar 2031");
    assertThat(front.select("ol.timeline li").text())
        .isEqualTo("11–12 March 2031 Vik summit Vik · [1]");
  }

  @Test
  void theSampleMistakeGivesTheMessageShown() throws IOException {
    Packs packs = samplePack(blocks("markdown").get(0).replace("actor=lund", "actor=lumd"));

    GenerateResult result = Generator.check(packs.check());

    assertThat(result.diagnostics())
        .singleElement()
        .satisfies(found -> assertThat(blocks("")).contains(result.format(found) + "\n"));
  }

  @Test
  void itFitsOnAFewScreens() {
    assertThat(README.lines().count()).isLessThanOrEqualTo(120);
  }

  private Packs samplePack(String note) throws IOException {
    List<String> yaml = blocks("yaml");
    TextFiles.write(
        folder.resolve("src/packs/crossing"),
        "10-courier.md",
        note,
        "pack.md",
        yaml.get(0),
        "actors.yaml",
        yaml.get(1),
        "issues.yaml",
        yaml.get(2),
        "sources.yaml",
        yaml.get(3));
    return new Packs(folder);
  }

  private static List<String> blocks(String language) {
    return BLOCK
        .matcher(README)
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }

  private static String row(Document front, String actor) {
    return front.select("table.matrix tbody tr:contains(" + actor + ")").text();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException("run from the module's folder", e);
    }
  }
}
