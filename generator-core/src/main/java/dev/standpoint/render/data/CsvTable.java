package dev.standpoint.render.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standpoint.render.XmlText;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as RFC 4180 has it: commas between cells, CRLF after each line, names of columns in the
 * first line. The text is UTF-8 without a byte order mark.
 */
final class CsvTable {

  /** Cells that need quotes: spreadsheets in some countries separate cells by other characters. */
  private static final Pattern QUOTED = Pattern.compile("[\",;\\t\\n]|^\\s|\\s$");

  /**
   * Places where a spreadsheet could see the start of a formula: at the start of a cell, after
   * characters that it ignores, or after the separator of another country. Apostrophes at such a
   * place belong to the text.
   */
  private static final Pattern FORMULA =
      Pattern.compile(
          "(?:^[\\s\\p{Z}\\p{Cf}\\uFFFD]*|[;\\t\\n])(?='*[-=+@\\uFF1D\\uFF0B\\uFF0D\\uFF20])");

  /** The number of cells of every line. */
  private final int width;

  private final StringBuilder lines = new StringBuilder();

  CsvTable(List<String> columns) {
    width = columns.size();
    line(columns);
  }

  /** A row of as many cells as there are columns. */
  void row(String... cells) {
    if (cells.length != width) {
      throw new IllegalArgumentException(cells.length + " cells for " + width + " columns");
    }
    line(List.of(cells));
  }

  /**
   * Text as a cell that no spreadsheet takes for a formula: an apostrophe comes before each
   * possible start of one. Without these apostrophes it is the text again.
   */
  static String words(String text) {
    return FORMULA.matcher(XmlText.printable(text)).replaceAll("$0'");
  }

  /** Several values in one cell. */
  static String joined(Collection<?> values) {
    return words(values.stream().map(Object::toString).collect(Collectors.joining("; ")));
  }

  /** The table as UTF-8. */
  byte[] bytes() {
    return lines.toString().getBytes(UTF_8);
  }

  private void line(List<String> cells) {
    lines.append(cells.stream().map(CsvTable::quoted).collect(Collectors.joining(",")));
    lines.append("\r\n");
  }

  /** The cell in quotes if it needs them; quotes within are doubled. */
  private static String quoted(String cell) {
    return QUOTED.matcher(cell).find() ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }
}
