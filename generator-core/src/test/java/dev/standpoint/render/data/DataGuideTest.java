package dev.standpoint.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guide to the files names each file, key and column, and no other. */
class DataGuideTest {

  private static final Pattern TABLE =
      Pattern.compile("(?m)^\\|.*\\|\\R\\|[-|]+\\|\\R((?:\\|.*\\R)+)");
  private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| ([^|]+) \\|");
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");

  private static final String GUIDE = guide();
  private static final Data DATA = Data.golden();

  @Test
  void filesAreThoseThatAreMade() {
    assertThat(names("## Data")).containsExactlyElementsOf(DATA.files().keySet());
  }

  @Test
  void keysAreThoseOfTheJson() {
    assertThat(names("### pack.json"))
        .containsExactlyInAnyOrderElementsOf(Json.object(DATA.file("pack.json")).keySet());
  }

  @Test
  void versionIsThatOfTheJson() {
    assertThat(GUIDE).contains("`version` is the version of the format, " + PackJson.VERSION + ":");
  }

  @Test
  void columnsAreThoseOfTheTables() {
    for (String table : List.of("positions.csv", "events.csv", "statements.csv")) {
      assertThat(names("\n`" + table + "`, "))
          .as(table)
          .isEqualTo(Csv.read(DATA.file(table)).columns());
    }
  }

  /** The names in the first column of the first table after these words. */
  private static List<String> names(String words) {
    String after = GUIDE.substring(GUIDE.indexOf(words));
    String rows = TABLE.matcher(after).results().findFirst().orElseThrow().group(1);
    return FIRST_CELL
        .matcher(rows)
        .results()
        .flatMap((MatchResult cell) -> NAME.matcher(cell.group(1)).results())
        .map(name -> name.group(1))
        .toList();
  }

  private static String guide() {
    try {
      return Files.readString(Path.of("..", "maven-plugin", "README.md"));
    } catch (IOException e) {
      throw new IllegalStateException("run from the module's folder", e);
    }
  }
}
