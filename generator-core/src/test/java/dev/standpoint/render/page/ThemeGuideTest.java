package dev.standpoint.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.render.Artifact;
import dev.standpoint.render.LinkCheck;
import dev.standpoint.render.view.ChangesView;
import dev.standpoint.render.view.ListView;
import dev.standpoint.render.view.MatrixView;
import dev.standpoint.render.view.PageView;
import dev.standpoint.render.view.PrintView;
import dev.standpoint.render.view.ProfileView;
import dev.standpoint.render.view.SourceView;
import dev.standpoint.render.view.TimelineView;
import dev.standpoint.theme.Theme;
import dev.standpoint.theme.ThemeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The theme author's guide says what is so. */
class ThemeGuideTest {

  private static final Pattern RECORD = Pattern.compile("(?m)^\\| `([A-Z]\\w*)` \\| ([^|]*) \\|");
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?m)^`src/theme/(\\S+)`\\n\\n```ftl\\n((?s:.*?))^```$");
  private static final Pattern FILE = Pattern.compile("`((?:html|parts|print|assets)/[\\w./-]*)`");

  private static final List<Class<?>> VIEWS =
      List.of(
          ChangesView.class,
          ListView.class,
          MatrixView.class,
          PageView.class,
          PrintView.class,
          ProfileView.class,
          SourceView.class,
          TimelineView.class);

  private static String guide;

  @TempDir Path theme;

  @BeforeAll
  static void read() throws IOException {
    guide = Files.readString(Path.of("..", "templates", "README.md")).replace("\r\n", "\n");
  }

  @Test
  void itListsEveryRecordWithEveryField() {
    Map<String, List<String>> listed = new TreeMap<>();
    RECORD.matcher(guide).results().forEach(row -> listed.put(row.group(1), names(row.group(2))));

    assertThat(listed).isEqualTo(records());
  }

  @Test
  void noRecordHasMoreThanTenFields() {
    assertThat(records()).allSatisfy((record, fields) -> assertThat(fields).hasSizeBetween(1, 10));
  }

  @Test
  void itListsTheFilesOfTheTheme() {
    int heading = guide.indexOf("\n## Find the file to change\n");
    String table = guide.substring(heading, guide.indexOf("\n## ", heading + 1));
    List<String> listed = FILE.matcher(table).results().map(found -> found.group(1)).toList();
    List<String> files = List.copyOf(WrittenProse.THEME.below("").keySet());

    assertThat(listed).allMatch(name -> files.stream().anyMatch(file -> file.startsWith(name)));
    assertThat(files)
        .allMatch(
            file ->
                listed.stream()
                    .anyMatch(
                        name -> name.endsWith("/") ? file.startsWith(name) : file.equals(name)));
  }

  @Test
  void itsExampleWorks() throws IOException {
    MatchResult example = EXAMPLE.matcher(guide).results().findFirst().orElseThrow();
    Path file = theme.resolve(example.group(1));
    Files.createDirectories(file.resolve("..").normalize());
    Files.writeString(file, example.group(2));
    Theme own = ThemeReader.read(Optional.of(theme), theme);

    List<Artifact> pages =
        HtmlRenderer.alone(own)
            .render(
                WrittenProse.briefing(
                    "[no]{.against actor=holt on=crossing} [@courier-0312, p. 3; @gull-0313]\n"))
            .value();

    String index = new String(pages.get(0).bytes(), StandardCharsets.UTF_8);
    assertThat(Jsoup.parse(index).select("#positions .cites").text())
        .isEqualTo("Courier, p. 3; Gull");
    assertThat(LinkCheck.broken(pages)).isEmpty();
  }

  private static Map<String, List<String>> records() {
    Map<String, List<String>> records = new TreeMap<>();
    for (Class<?> view : VIEWS) {
      for (Class<?> type : view.getDeclaredClasses()) {
        List<String> fields =
            Arrays.stream(type.getRecordComponents()).map(field -> field.getName()).toList();
        assertThat(records.put(type.getSimpleName(), fields)).as(type.getSimpleName()).isNull();
      }
    }
    return records;
  }

  private static List<String> names(String cell) {
    return NAME.matcher(cell).results().map(found -> found.group(1)).toList();
  }
}
