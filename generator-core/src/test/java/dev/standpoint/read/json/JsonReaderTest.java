package dev.standpoint.read.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.read.value.DataNode;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

  private static final String EMOJI = "\uD83D\uDE00";

  @Test
  void valuesStayAsWritten() {
    assertThat(texts("[\"a\\n\\u00e9\\/\", 1.50, -1e3, true, false, null, \"\", \"null\"]"))
        .containsExactly("a\n\u00e9/", "1.50", "-1e3", "true", "false", "", "", "null");
  }

  @Test
  void longNumbersAndKeysAreNotCut() {
    String digits = "9".repeat(5_000);
    String key = "k".repeat(100_000);

    assertThat(texts("[" + digits + "]")).containsExactly(digits);
    assertThat(((DataNode.Mapping) value("{\"" + key + "\": 1}")).entries()).containsOnlyKeys(key);
  }

  @Test
  void placesCountCodePoints() {
    DataNode.Mapping map =
        (DataNode.Mapping) value("{\n\t\"" + EMOJI + "\": \"" + EMOJI + " b\", \"c\" : [12]}");

    assertThat(map.at()).isEqualTo(new Span("a.json", 1, 1, 1));
    assertThat(map.entries().values())
        .extracting(DataNode.Entry::key)
        .containsExactly(new Span("a.json", 2, 2, 3), new Span("a.json", 2, 14, 3));
    assertThat(map.entries().values())
        .extracting(entry -> entry.value().at())
        .containsExactly(new Span("a.json", 2, 7, 5), new Span("a.json", 2, 20, 1));
    DataNode.Sequence list =
        (DataNode.Sequence) Objects.requireNonNull(map.entries().get("c")).value();
    assertThat(list.items().get(0).at()).isEqualTo(new Span("a.json", 2, 21, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesEndAsOnAnySystem(String lineEnd) {
    assertThat(errors("[" + lineEnd + lineEnd + "  x]").get(0)).startsWith("a.json:3:3:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t\r\n"})
  void aBlankFileHasNoValueAndNoError(String json) {
    assertThat(read(json).value()).isEmpty();
    assertThat(read(json).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "// c | 1:1: a comment - remove it: JSON has no comments",
        "[1, /* c */ 2] | 1:5: a comment - remove it: JSON has no comments",
        "[1 # c | 1:4: a comment - remove it: JSON has no comments",
      })
  void aCommentIsAnError(String json, String error) {
    assertThat(errors(json)).containsExactly("a.json:" + error);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[\"abc | 1:2: this text is not closed - expected \" on the same line",
        "{\"abc | 1:2: this text is not closed - expected \" on the same line",
        "{\"a\": \"bc | 1:7: this text is not closed - expected \" on the same line",
        "[\"C:\\x\"] | 1:5: unknown escape \"\\x\" - write \\\\ for a backslash",
        "[\"\\u12g4\"] | 1:3: unknown escape \"\\u12g\" - write \\\\ for a backslash",
        "[\"\\u12 | 1:2: this text is not closed - expected \" on the same line",
        "[\"a\\ud83d\"] | 1:2: \"\\ud83d\" is half of a character - write both halves, such as"
            + " \\ud83d\\ude00",
        "{\"\\ude00\": 1} | 1:2: \"\\ude00\" is half of a character - write both halves, such as"
            + " \\ud83d\\ude00",
      })
  void aTextIsOnOneLineAndHasKnownEscapes(String json, String error) {
    assertThat(errors(json)).containsExactly("a.json:" + error);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\"} | 1:5: unexpected \"}\" - expected : after the key",
        "{\"a\": } | 1:7: unexpected \"}\" - expected a value after the colon",
        "[1, | 1:1: this list is not closed - expected ] at its end",
        "[ | 1:1: this list is not closed - expected ] at its end",
        "{\"a\": | 1:1: this map of keys is not closed - expected } at its end",
        "{\"a\": {\"b\": [ | 1:13: this list is not closed - expected ] at its end",
        "[1} | 1:3: unexpected \"}\" - expected a comma or ]",
        "{\"a\": 1] | 1:8: unexpected \"]\" - expected a comma or }",
        "] | 1:1: unexpected \"]\" - expected a list, [ ... ]",
        "[]] | 1:3: text after the closing bracket - remove it",
        "[] x | 1:4: text after the closing bracket - remove it",
        "[] [] | 1:4: text after the closing bracket - remove it",
        "* | 1:1: unexpected \"*\" - expected a list, [ ... ]",
        "- id: courier | 1:1: unexpected \"-\" - expected a list, [ ... ]",
        "\ufeff[] | 1:1: unexpected character U+FEFF - expected a list, [ ... ]",
        ", | 1:1: unexpected \",\" - expected a list, [ ... ]",
      })
  void everyBracketIsClosedByItsOwn(String json, String error) {
    assertThat(errors(json)).containsExactly("a.json:" + error);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{a: 1} | 1:2: key a is not in quotation marks - write \"a\"",
        "{'a': 1} | 1:2: a single quotation mark - use double ones: \"...\"",
        "{1: 2} | 1:2: key 1 is not in quotation marks - write \"1\"",
        "['it''s'] | 1:2: a single quotation mark - use double ones: \"...\"",
        "[NaN] | 1:2: text NaN is not in quotation marks - write \"NaN\"",
        "[-Infinity] | 1:2: -Infinity is not a JSON number - write \"-Infinity\"",
        "{\"a\": NaN} | 1:7: text NaN is not in quotation marks - write \"NaN\"",
        "[True] | 1:2: capital letters in True - write true",
        "[None] | 1:2: text None is not in quotation marks - write \"None\"",
        "[nul | 1:2: text nul is not in quotation marks - write \"nul\"",
        "[+1] | 1:2: +1 is not a JSON number - write \"+1\"",
        "[.5] | 1:2: .5 is not a JSON number - write \".5\"",
        "[007] | 1:2: 007 is not a JSON number - write \"007\"",
        "[1.] | 1:2: 1. is not a JSON number - write \"1.\"",
        "[1e] | 1:2: 1e is not a JSON number - write \"1e\"",
        "[-] | 1:2: unexpected \"-\" - expected a value",
        "[2031-03-12] | 1:2: 2031-03-12 is not a JSON number - write \"2031-03-12\"",
        "{\"issued\": 2031-03-12} | 1:12: 2031-03-12 is not a JSON number - write \"2031-03-12\"",
        "[1x] | 1:2: 1x is not a JSON number - write \"1x\"",
        "{1:2} | 1:2: key 1 is not in quotation marks - write \"1\"",
        "[_a] | 1:2: text _a is not in quotation marks - write \"_a\"",
        "[\u00e9t\u00e9] | 1:2: text \u00e9t\u00e9 is not in quotation marks - write"
            + " \"\u00e9t\u00e9\"",
        "[\u00a01] | 1:2: unexpected character U+00A0 - expected a value",
      })
  void wordsAreInQuotationMarksAndNumbersPlain(String json, String error) {
    assertThat(errors(json)).containsExactly("a.json:" + error);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[1, 2,] | 1:6: a comma before \"]\" - remove it",
        "[1,2 , ] | 1:6: a comma before \"]\" - remove it",
        "{\"a\": 1,} | 1:8: a comma before \"}\" - remove it",
        "[1,, 2] | 1:4: unexpected \",\" - expected a value",
        "[,1] | 1:2: unexpected \",\" - expected a value",
        "{,} | 1:2: unexpected \",\" - expected a key in quotation marks",
        "[1, ,] | 1:5: unexpected \",\" - remove it",
        "[1 2] | 1:4: a comma is missing here - expected a comma or ]",
        "{\"a\": 1 \"b\": 2} | 1:9: a comma is missing here - expected a comma or }",
        "{\"a\": \"b\" \"c\": 2} | 1:11: a comma is missing here - expected a comma or }",
        "{\"a\" 1} | 1:6: a colon is missing here - expected : after the key",
        "{\"a\",1} | 1:5: unexpected \",\" - expected : after the key",
        "{\"a\":1:2} | 1:7: unexpected \":\" - expected a comma or }",
        "{\"a\"::1} | 1:6: unexpected \":\" - expected a value after the colon",
      })
  void commasAndColonsAreWhereTheyBelong(String json, String error) {
    assertThat(errors(json)).containsExactly("a.json:" + error);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9  | 1:4: a tab within a text - write \\t",
        "10 | 1:2: this text is not closed - expected \" on the same line",
        "13 | 1:2: this text is not closed - expected \" on the same line",
        "0  | 1:4: a control character within a text - write \\u0000",
        "31 | 1:4: a control character within a text - write \\u001f",
      })
  void aTextHasNoControlCharacters(int character, String error) {
    assertThat(errors("[\"a" + (char) character + "b\"]")).containsExactly("a.json:" + error);
  }

  @Test
  void columnsOfErrorsCountCodePoints() {
    assertThat(errors("[\"" + EMOJI + EMOJI + "\", x]"))
        .containsExactly("a.json:1:8: text x is not in quotation marks - write \"x\"");
  }

  @Test
  void aLongWordIsCutInTheMessage() {
    assertThat(errors("[" + EMOJI + "]"))
        .containsExactly("a.json:1:2: unexpected character U+1F600 - expected a value");
    assertThat(errors("[" + "x".repeat(50) + "]"))
        .containsExactly(
            "a.json:1:2: text xxxxxxxxxxxxxxxxxxxx... is not in quotation marks"
                + " - write \"xxxxxxxxxxxxxxxxxxxx...\"");
  }

  @Test
  void ofADuplicateKeyTheFirstCounts() {
    WithDiagnostics<Optional<DataNode>> read = read("{\"a\": 1,\n \"b\": 2,\n \"\\u0061\": 3}");

    assertThat(read.diagnostics())
        .extracting(Diagnostic::line)
        .containsExactly(
            "a.json:3:2: error: key \"a\" is written twice, first on line 1 [duplicate-key]");
    DataNode.Mapping map = (DataNode.Mapping) read.value().orElseThrow();
    assertThat(Objects.requireNonNull(map.entries().get("a")).value())
        .isEqualTo(new DataNode.Scalar("1", new Span("a.json", 1, 7, 1)));
  }

  @Test
  void halfACharacterIsReplaced() {
    assertThat(read("[\"a\\ud83d\"]").value().orElseThrow())
        .isEqualTo(
            new DataNode.Sequence(
                List.of(new DataNode.Scalar("a\uFFFD", new Span("a.json", 1, 2, 9))),
                new Span("a.json", 1, 1, 1)));
    assertThat(texts("[\"\\ud83d\\ude00\"]")).containsExactly(EMOJI);
  }

  @Test
  void thirtyTwoLevelsAreRead() {
    assertThat(read("[".repeat(32) + "]".repeat(32)).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[[], {\"a\":"})
  void deeperLevelsAreAnError(String open) {
    WithDiagnostics<Optional<DataNode>> read = read(open.repeat(100_000));

    assertThat(read.value()).isEmpty();
    assertThat(read.diagnostics())
        .singleElement()
        .asString()
        .contains("values are nested more than 32 deep");
  }

  /** Keys with one hash code would make a hash table of them slow. */
  @Test
  void keysThatCollideAreReadInTime() {
    String keys =
        IntStream.range(0, 1 << 16)
            .mapToObj(JsonReaderTest::colliding)
            .map(key -> "\"" + key + "\": 0")
            .collect(Collectors.joining(", ", "{", "}"));

    WithDiagnostics<Optional<DataNode>> read =
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(keys));

    assertThat(((DataNode.Mapping) read.value().orElseThrow()).entries()).hasSize(1 << 16);
  }

  /** {@code Aa} and {@code BB} have the same hash code, and so have texts made of them. */
  private static String colliding(int number) {
    return IntStream.range(0, 16)
        .mapToObj(bit -> ((number >> bit) & 1) == 0 ? "Aa" : "BB")
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{", "\"", "\\", ",", ":", "1", "-", "a", "\n", "\u00e9"})
  void fourMebibytesOfOneSignAreReadInTime(String sign) {
    String text = sign.repeat((4 << 20) / sign.length());

    for (String start : List.of("", "[", "[\"", "{\"a\":", "[1,")) {
      assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(start + text));
    }
  }

  private static List<String> texts(String json) {
    return ((DataNode.Sequence) value(json))
        .items().stream().map(item -> ((DataNode.Scalar) item).text()).toList();
  }

  private static DataNode value(String json) {
    WithDiagnostics<Optional<DataNode>> read = read(json);
    assertThat(read.diagnostics()).isEmpty();
    return read.value().orElseThrow();
  }

  private static List<String> errors(String json) {
    return read(json).diagnostics().stream()
        .peek(found -> assertThat(found.code()).isEqualTo(DiagnosticCode.JSON_SYNTAX))
        .map(found -> found.at() + ": " + found.advice())
        .toList();
  }

  private static WithDiagnostics<Optional<DataNode>> read(String json) {
    return JsonReader.read(new SourceText("a.json", json));
  }
}
