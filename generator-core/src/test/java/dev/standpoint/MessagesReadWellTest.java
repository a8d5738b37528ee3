package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The form of every message in the golden packs: the problem, then {@code " - "} and what would
 * be right. What the messages say is for a person to judge, in the diff of the golden files.
 */
class MessagesReadWellTest {

  private static final Path INVALID = Path.of("src/test/resources/packs/invalid");

  /** A diagnostic's line up to its code; the source lines below it start with spaces. */
  private static final Pattern LINE =
      Pattern.compile("(?m)^\\S.*?:\\d+:\\d+: (?:error|warning|info): (.+) \\[[a-z-]+]$");

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

  /** Names that are written with a capital letter wherever they appear. */
  private static final Pattern CAPITAL_NAME =
      Pattern.compile("^(?:BibTeX|CSL|CSS|EDTF|HTML|JSON|Markdown|SVG|TLP|URL|UTF-8|YAML)\\b");

  /** Words of the list in our guide to English, and words that blame the author. */
  private static final Pattern UNWANTED =
      Pattern.compile("\\b(?:want|behind|please|invalid|opens no|(?<!there )is no|(?<!there )are no)\\b(?!-)");

  private static final int LONGEST = 160;

  private static Set<String> messages = Set.of();

  @BeforeAll
  static void readMessages() throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> packs = Files.list(INVALID)) {
      for (Path pack : packs.toList()) {
        String expected = Files.readString(pack.resolve("expected/diagnostics.txt"));
        LINE.matcher(expected)
            .results()
            .map((MatchResult line) -> line.group(1))
            .forEach(found::add);
      }
    }
    assertThat(found).as("messages of the golden packs").hasSizeGreaterThan(200);
    messages = found;
  }

  @Test
  void startWithALowerCaseLetterOrAWordOfTheAuthor() {
    assertThat(not(MessagesReadWellTest::startsLow)).isEmpty();
  }

  @Test
  void endWithoutAFullStop() {
    assertThat(not(MessagesReadWellTest::endsWithoutStop)).isEmpty();
  }

  @Test
  void useWordsThatOneWouldSay() {
    assertThat(not(MessagesReadWellTest::isPlain)).isEmpty();
  }

  @Test
  void fitOnOneLineOfAWideTerminal() {
    assertThat(not(message -> message.codePointCount(0, message.length()) < LONGEST)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tlp is \"yellow\", want clear or red",
        "put it behind the text",
        "this line opens no div",
        "\"2031-13\" is no EDTF date",
        "please add a title",
        "invalid date"
      })
  void unwantedWordsAreFound(String message) {
    assertThat(isPlain(message)).isFalse();
  }

  @Test
  void wordsOfTheAuthorAreLeftAlone() {
    assertThat(isPlain("unknown actor \"we want to stay behind\"")).isTrue();
    assertThat(isPlain("this is no-one's date")).isTrue();
  }

  private static List<String> not(Predicate<String> wellWritten) {
    return messages.stream().filter(wellWritten.negate()).toList();
  }

  private static boolean startsLow(String message) {
    return !Character.isUpperCase(message.codePointAt(0)) || CAPITAL_NAME.matcher(message).find();
  }

  private static boolean endsWithoutStop(String message) {
    return Stream.of(message.split(" - ", -1)).noneMatch(part -> part.endsWith("."));
  }

  private static boolean isPlain(String message) {
    return !UNWANTED.matcher(QUOTED.matcher(message).replaceAll("\"\"")).find();
  }
}
