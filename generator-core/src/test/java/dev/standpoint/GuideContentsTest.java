package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The contents of the author's guide name each of its parts and sections, in their order. */
class GuideContentsTest {

  private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$|`[^`\\n]*`");
  private static final Pattern HEADING = Pattern.compile("(?m)^(##|###) (.+)$");
  private static final Pattern ANY_HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");
  private static final Pattern ENTRY = Pattern.compile("(?m)^ *- (\\[.+]\\(#.+\\))$");
  private static final Pattern LINK = Pattern.compile("]\\(#([^)]+)\\)");
  private static final String CONTENTS = "Contents";

  @Test
  void everySectionIsInTheContents() throws IOException {
    List<String> headings =
        HEADING
            .matcher(guide())
            .results()
            .map(heading -> heading.group(2))
            .filter(heading -> !heading.equals(CONTENTS))
            .map(heading -> "[" + heading + "](#" + anchor(heading) + ")")
            .toList();

    assertThat(ENTRY.matcher(contents()).results().map(entry -> entry.group(1)))
        .isNotEmpty()
        .containsExactlyElementsOf(headings);
  }

  @Test
  void everyLinkWithinTheGuideLeadsToAHeadingOfItsOwn() throws IOException {
    List<String> anchors =
        ANY_HEADING.matcher(guide()).results().map(heading -> anchor(heading.group(1))).toList();

    assertThat(anchors).doesNotHaveDuplicates();
    assertThat(LINK.matcher(guide()).results().map(link -> link.group(1))).isSubsetOf(anchors);
  }

  /** The guide without its examples. */
  private static String guide() throws IOException {
    String guide = Files.readString(Path.of("..", "content", "README.md")).replace("\r\n", "\n");
    return CODE.matcher(guide).replaceAll("");
  }

  private static String contents() throws IOException {
    String guide = guide();
    int start = guide.indexOf("\n## " + CONTENTS + "\n");
    return guide.substring(start, guide.indexOf("\n## ", start + 1));
  }

  /** As GitHub makes it of a heading. */
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w\\- ]", "").replace(' ', '-');
  }
}
