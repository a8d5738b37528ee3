package dev.standpoint;

import dev.standpoint.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the author's guide says of one code. The advice is Markdown in one line; in the example, as
 * in a diff, {@code -} marks lines that are wrong and {@code +} those that are right. The example
 * is empty for faults of Standpoint itself.
 */
public record GuideCode(String code, String severity, String advice, String example) {

  private static final Path GUIDE = Path.of("..", "content", "README.md");
  private static final Pattern HEADING = Pattern.compile("(?m)^#### ");
  private static final Pattern ENTRY =
      Pattern.compile(
          "(\\S+)\\n\\n\\*(\\w+):\\* ((?:.+\\n)+)"
              + "(?:\\n```diff\\n((?:(?:[-+ ] .*|[-+]?)\\n)+)```\\n(?s:.*)|\\n?)");
  private static final Pattern NAMED = Pattern.compile("`([a-z-]+)`");

  /** Every entry of the section on codes, in the guide's order. */
  public static List<GuideCode> all() throws IOException {
    String guide = Files.readString(GUIDE).replace("\r\n", "\n");
    String section = guide.substring(guide.indexOf("\n## The codes\n"));
    return HEADING.splitAsStream(section).skip(1).map(GuideCode::of).toList();
  }

  private static GuideCode of(String text) {
    Matcher entry = ENTRY.matcher(text);
    if (!entry.matches()) {
      throw new IllegalStateException("this entry has another form than the others: " + text);
    }
    String advice = entry.group(3).strip().replace('\n', ' ');
    String example = Objects.requireNonNullElse(entry.group(4), "");
    return new GuideCode(entry.group(1), entry.group(2), advice, example);
  }

  String wrong() {
    return without('+');
  }

  String right() {
    return without('-');
  }

  /** Other codes that the advice speaks of: they come along with this one. */
  List<DiagnosticCode> companions() {
    return NAMED
        .matcher(advice)
        .results()
        .flatMap(name -> DiagnosticCode.named(name.group(1)).stream())
        .toList();
  }

  private String without(char sign) {
    return example
        .lines()
        .filter(line -> line.isEmpty() || line.charAt(0) != sign)
        .map(line -> line.length() < 2 ? "" : line.substring(2))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @Override
  public String toString() {
    return code;
  }
}
