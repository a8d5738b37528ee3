package dev.standpoint.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any note is read within a time limit, without an exception, and with spans inside its file. */
class NastyInputsTest {

  private static final Path FOLDER = Path.of("src/test/resources/packs/nasty");
  private static final Duration SLACK = Duration.ofMillis(100);

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  static Stream<Arguments> generated() {
    return Stream.of(
        Arguments.of("opening brackets", "[".repeat(10_000)),
        Arguments.of("closing brackets", "]".repeat(10_000)),
        Arguments.of("brackets around a word", "[".repeat(10_000) + "a" + "]".repeat(10_000)),
        Arguments.of("spans in spans", "[".repeat(3_000) + "a" + "]{lang=en}".repeat(3_000)),
        Arguments.of("broken attributes", "[a]{".repeat(8_000)),
        Arguments.of("unclosed quotes", "[a]{a=\"".repeat(4_000)),
        Arguments.of("backtick runs", runs('`', 395)),
        Arguments.of("images of nothing", "![[]()".repeat(5_000)),
        Arguments.of("links of nothing", "[](".repeat(10_000)),
        Arguments.of("citations", "[@a; ".repeat(6_000)),
        Arguments.of("at signs", "@".repeat(30_000)),
        Arguments.of("keys", "@a".repeat(15_000)),
        Arguments.of("semicolons", "[" + "@a;".repeat(10_000) + "]"),
        Arguments.of("stars", "*a ".repeat(10_000)),
        Arguments.of("stars in pairs", "**a *".repeat(6_000)),
        Arguments.of("stars and underscores", "*a_ ".repeat(8_000)),
        Arguments.of("star runs", runs('*', 250)),
        Arguments.of("stars around stars", "*a ".repeat(5_000) + " a*".repeat(5_000)),
        Arguments.of("words of stars", "a*".repeat(15_000)),
        Arguments.of("quoted stars", "\"*".repeat(15_000)),
        Arguments.of("underscores", "_a ".repeat(10_000)),
        Arguments.of("tildes", "~~a ~".repeat(6_000)),
        Arguments.of("tags", "<a ".repeat(10_000)),
        Arguments.of("comments", "<!-- ".repeat(6_000)),
        Arguments.of("declarations", "<?".repeat(15_000)),
        Arguments.of("entities", "&a".repeat(15_000)),
        Arguments.of("backslashes", "\\".repeat(30_000)),
        Arguments.of("braces", "# " + "{".repeat(30_000)),
        Arguments.of("quotes in quotes", "> ".repeat(2_000) + "a"),
        Arguments.of("quotes line by line", lines(300, i -> ">".repeat(i) + " a")),
        Arguments.of("items in items", "- ".repeat(2_000) + "a"),
        Arguments.of("numbers in numbers", "1. ".repeat(2_000) + "a"),
        Arguments.of("items line by line", lines(700, i -> " ".repeat(2 * i) + "- a")),
        Arguments.of("quotes and items", "> - ".repeat(1_000) + "a"),
        Arguments.of("divs in divs", lines(2_000, i -> "::: {lang=en}")),
        Arguments.of("divs in items", "- ::: {lang=en}\n\n".repeat(1_000)),
        Arguments.of("fences", lines(5_000, i -> ":::")),
        Arguments.of("a long fence", ":".repeat(30_000)),
        Arguments.of("headings", lines(5_000, i -> "# a {lang=en}")),
        Arguments.of("the same heading", lines(5_000, i -> "# a")),
        Arguments.of("definitions", lines(5_000, i -> "[a" + i + "]: b")),
        Arguments.of("a wide table", "|a".repeat(3_000) + "\n" + "|-".repeat(3_000)),
        Arguments.of("a long table", "a|b\n-|-\n" + "a|b\n".repeat(5_000)),
        Arguments.of("pipes", "|".repeat(30_000)),
        Arguments.of("a long word", "a".repeat(1 << 20)),
        Arguments.of("a long line of marks", "[a]{.for actor=holt} ".repeat(50_000)),
        Arguments.of("a long line of stars", "*a* ".repeat(1 << 18)),
        Arguments.of("a megabyte of brackets", "[".repeat(1 << 20)),
        Arguments.of("a megabyte of stars", "*a _".repeat(1 << 18)),
        Arguments.of("a megabyte of short lines", "*a _ [b\n".repeat(1 << 17)),
        Arguments.of("a megabyte of pipes", "|*a _ [b\n".repeat(116_000)),
        Arguments.of("many paragraphs", "a [b]\n\n".repeat(1 << 14)),
        Arguments.of(
            "images of nothing in the limits", lines(1_500, i -> "![[]()".repeat(7) + "\n")),
        Arguments.of("opened braces", lines(1_000, i -> "[a]{.b\n")),
        Arguments.of("closing brackets before braces", "]{".repeat(10_000)),
        Arguments.of("opened citations", "[@a; ".repeat(250)),
        Arguments.of("citations side by side", "[@a][@b]".repeat(4_000)),
        Arguments.of("narrative citations with locators", "@a [b]{.c}".repeat(3_000)),
        Arguments.of("references side by side", "[a][b]".repeat(5_000)),
        Arguments.of("entities in attributes", "{a=\"&amp;\"} ".repeat(2_700)),
        Arguments.of("values in values", "{a=b".repeat(8_000) + " c"),
        Arguments.of("values in values that end", "{a=b".repeat(8_000) + "}"),
        Arguments.of("quotes in values", "{a='b\" c=\"d' ".repeat(2_000)),
        Arguments.of("wide braces", "[a]\uFF5B".repeat(8_000)),
        Arguments.of("inline notes", "^[a]{.b}".repeat(4_000)),
        Arguments.of("escaped brackets", "\\[a]{.b} ".repeat(3_000)),
        Arguments.of("three thousand opened divs", lines(3_000, i -> "::: {.a\n")),
        Arguments.of("openers over many lines", lines(5_000, i -> "::: {a=\"")),
        Arguments.of("openers in a paragraph", lines(2_500, i -> "a\n::: {.b}")),
        Arguments.of("less-than signs", runs('<', 250)),
        Arguments.of("two thousand columns", "|a".repeat(2_000) + "|\n" + "|-".repeat(2_000) + "|"),
        Arguments.of("bars in brackets", "|a|b|\n|-|-|\n" + "|[a|b]{.c}|\n".repeat(2_000)),
        Arguments.of("headings with broken braces", lines(5_000, i -> "# a {b c}\n")),
        Arguments.of("closed comments", "<!---->".repeat(4_000)),
        Arguments.of("comments line by line", lines(5_000, i -> "<!-- a\n-->")),
        Arguments.of("carets", "^a".repeat(10_000)),
        Arguments.of("carets before brackets", "^[".repeat(200) + "^a ".repeat(10_000)),
        Arguments.of("tildes around letters", "~a~b ".repeat(6_000)),
        Arguments.of("addresses", "www.".repeat(8_000)),
        Arguments.of("addresses side by side", "https://a.b(".repeat(250)),
        Arguments.of("an address in parentheses", "https://a.b" + ")".repeat(30_000)),
        Arguments.of("addresses with references", "https://a.b" + "&a;".repeat(10_000)),
        Arguments.of("addresses of mail", "a@b.cc".repeat(5_000)),
        Arguments.of("at signs after letters", "a.b-c_d+e@".repeat(3_000)),
        Arguments.of("opened titles", "[a](b \"".repeat(250) + "c ".repeat(14_000)),
        Arguments.of("addresses with spaces", "[a](b c".repeat(250)),
        Arguments.of("labels", "[a]: b\n\n" + "[a][".repeat(250) + "a] ".repeat(9_000)),
        Arguments.of("a definition after definitions", lines(2_500, i -> "[a]: b \"")),
        Arguments.of("wrapped characters", lines(9_000, i -> "\u6587")),
        Arguments.of("runs of stars", "***a*** **b* ".repeat(2_400)),
        Arguments.of("tables in a paragraph", "a\n" + "a|b\n-|-\n".repeat(1_500)),
        Arguments.of("a thousand attributes", "[a]{" + ".for ".repeat(1_000) + "}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void theFileIsReadSoon(Path file) throws IOException {
    readsSoon(Files.readString(file, StandardCharsets.UTF_8));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("generated")
  void theTextIsReadSoon(String name, String text) {
    readsSoon(text);
  }

  /** A paragraph near its size limit is read in linear time. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a]{.b",
        "[a]{.b ",
        "]{",
        "@a",
        "[@a] ",
        "[@a; b] ",
        "[@a][@b]",
        "@a [b]{.c}",
        "[a][b]",
        "[a;@b]",
        "[{.a}]",
        "![[]()",
        "![a](b)",
        "{a=b",
        "{a=\"",
        "{a='b\" ",
        "{a=b ",
        "{.a}",
        "{a=\"&amp;\"} ",
        "[a]{.for}",
        "[a]{b} ",
        "[a] {.b}",
        "`a` {.b}",
        "[^a]{.b}",
        "^[a]{.b}",
        "[a]\uFF5B",
        "\\[a]{.b}",
        "&amp;",
        "<a@b.c> ",
        "*a* ",
        "a\n::: {.b}\n"
      })
  void timeGrowsInProportionToTheText(String unit) {
    String quarter = unit.repeat(8_000 / unit.length());
    cpuTime(quarter);

    long small = Math.min(cpuTime(quarter), cpuTime(quarter));
    long large = Math.min(cpuTime(quarter.repeat(4)), cpuTime(quarter.repeat(4)));

    // Four times the text; were it quadratic, it would take sixteen times as long.
    assertThat(large).isLessThan(8 * small + SLACK.toNanos());
  }

  private static long cpuTime(String text) {
    long start = TimedReading.processorTime();
    TextPack.note(text);
    return TimedReading.processorTime() - start;
  }

  @Test
  void marksAreFoundDespiteWindowsLineEndsAndTabs() throws IOException {
    assertThat(read("carriage-returns").words()).containsExactly("says no", "says no", "Lund.");
    assertThat(read("old-mac-line-ends").words()).hasSize(2);
    assertThat(read("tabs").positions()).hasSize(5);
    assertThat(read("right-to-left").positions()).hasSize(3);
    assertThat(read("emoji").positions()).hasSize(2);
  }

  @Test
  void everyFileIsNamedAfterItsContent() throws IOException {
    assertThat(files().map(path -> path.getFileName().toString()))
        .allSatisfy(name -> assertThat(name).matches("[a-z]+(-[a-z]+)*\\.md"));
  }

  private static TextPack read(String name) throws IOException {
    TextPack pack = TextPack.note(Files.readString(FOLDER.resolve(name + ".md")));
    assertThat(pack.diagnostics()).isEmpty();
    return pack;
  }

  private static void readsSoon(String text) {
    TextPack read = TimedReading.note(text);

    SpanCheck.allIn(new SourceText("10-note.md", text), read);
  }

  private static String runs(char c, int longest) {
    List<String> runs =
        IntStream.rangeClosed(1, longest).mapToObj(i -> String.valueOf(c).repeat(i)).toList();
    return String.join(" ", runs);
  }

  private static String lines(int count, java.util.function.IntFunction<String> line) {
    List<String> lines = IntStream.range(0, count).mapToObj(line).toList();
    return String.join("\n", lines);
  }
}
