package dev.standpoint.render.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** RFC 5545, section 3.1 (folding) and section 3.3.11 (escapes in text). */
class CalendarLinesTest {

  private static final List<String> PIECES =
      List.of("a", " ", "é", "Ж", "\u20ac", "\ud83d\ude00", "\n", ",", ";", "\\", ":", "\"");

  @Test
  void aLineIsItsNameAndItsValueAndEndsInCrlf() {
    assertThat(line("STATUS", "CONFIRMED")).isEqualTo("STATUS:CONFIRMED\r\n");
  }

  @Test
  void seventyFiveOctetsFitOnALine() {
    assertThat(line("X", "a".repeat(73))).isEqualTo("X:" + "a".repeat(73) + "\r\n");
  }

  @Test
  void theSeventySixthOctetContinuesOnTheNextLineAfterASpace() {
    assertThat(line("X", "a".repeat(74))).isEqualTo("X:" + "a".repeat(73) + "\r\n a\r\n");
  }

  @Test
  void theSpaceOfAContinuationCountsAsAnOctet() {
    assertThat(line("X", "a".repeat(73 + 74 + 1)))
        .isEqualTo("X:" + "a".repeat(73) + "\r\n " + "a".repeat(74) + "\r\n a\r\n");
  }

  @Test
  void aCharacterOfSeveralOctetsIsNotDivided() {
    assertThat(line("X", "a".repeat(72) + "é")).isEqualTo("X:" + "a".repeat(72) + "\r\n é\r\n");
    assertThat(line("X", "a".repeat(71) + "é")).isEqualTo("X:" + "a".repeat(71) + "é\r\n");
    assertThat(line("X", "a".repeat(70) + "\ud83d\ude00"))
        .isEqualTo("X:" + "a".repeat(70) + "\r\n \ud83d\ude00\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a;b       | a\\;b",
        "a,b       | a\\,b",
        "C:\\new   | C:\\\\new",
        "\\n       | \\\\n",
        "11:30     | 11:30",
        "\"no\"    | \"no\"",
      })
  void backslashSemicolonAndCommaAreEscapedAndNothingElse(String text, String escaped) {
    assertThat(CalendarLines.escaped(text)).isEqualTo(escaped);
  }

  @Test
  void everyEndOfALineIsTheSameEscape() {
    assertThat(CalendarLines.escaped("a\nb\r\nc\rd")).isEqualTo("a\\nb\\nc\\nd");
  }

  @Test
  void aControlCharacterCannotEndALine() {
    assertThat(CalendarLines.escaped("a\u000bb\u0085c")).isEqualTo("a\ufffdb\ufffdc");
  }

  @Test
  void anEmptyTextHasNoLine() {
    CalendarLines lines = new CalendarLines();
    lines.text("LOCATION", "");
    lines.text("SUMMARY", "talks");

    assertThat(written(lines)).isEqualTo("SUMMARY:talks\r\n");
  }

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void unfoldedLinesAreTheTextAgain(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(300); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    CalendarLines lines = new CalendarLines();
    lines.text("SUMMARY", text.toString());
    String file = written(lines);

    assertThat(file.split("\r\n", -1))
        .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(unescaped(file.replace("\r\n ", ""))).isEqualTo("SUMMARY:" + text + "\r\n");
  }

  private static String unescaped(String line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
        text.append(line.charAt(i) == 'n' ? '\n' : line.charAt(i));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static String line(String name, String value) {
    CalendarLines lines = new CalendarLines();
    lines.line(name, value);
    return written(lines);
  }

  private static String written(CalendarLines lines) {
    return new String(lines.bytes(), UTF_8);
  }
}
