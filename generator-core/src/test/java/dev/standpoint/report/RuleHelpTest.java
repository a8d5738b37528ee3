package dev.standpoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.GuideCode;
import dev.standpoint.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The help of the rules is copied from the author's guide; {@code -Dgolden=overwrite} copies it.
 */
class RuleHelpTest {

  private static final Path HELP =
      Path.of("src", "main", "resources", "dev", "standpoint", "report", "help.properties");

  @Test
  void theHelpOfEveryCodeIsThatOfTheGuide() throws IOException {
    Map<String, String> guide = new TreeMap<>();
    GuideCode.all().forEach(entry -> guide.put(entry.code(), entry.advice()));
    if ("overwrite".equals(System.getProperty("golden"))) {
      Files.writeString(HELP, properties(guide));
    }

    RuleHelp help = RuleHelp.of(Files.readString(HELP));
    assertThat(guide).isNotEmpty();
    assertThat(
            Arrays.stream(DiagnosticCode.values())
                .collect(Collectors.toMap(DiagnosticCode::toString, help::markdown)))
        .isEqualTo(guide);
  }

  @Test
  void plainTextHasNoMarkdown() {
    assertThat(RuleHelp.load().text(DiagnosticCode.UNKNOWN_SOURCE))
        .isEqualTo(
            "A citation names a source that is in no register. Correct the key, or add the source to"
                + " sources.yaml. Write \\@ for a plain at sign, or handles: text in pack.md if names"
                + " after an at sign are text.");
  }

  private static String properties(Map<String, String> guide) {
    return guide.entrySet().stream()
        .map(row -> row.getKey() + "=" + row.getValue().replace("\\", "\\\\") + "\n")
        .collect(Collectors.joining());
  }
}
