package dev.standpoint.render.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standpoint.render.XmlText;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table after RFC 4180: commas, lines ended by CRLF, the first of them the names of the columns.
 * The text is UTF-8 without a byte order mark.
 */
final class CsvTable {

  /** What spreadsheets take for the end of a cell, whatever the separator of their country. */
  private static final Pattern QUOTED = Pattern.compile("[\",;\\t\\n]|^\\s|\\s$");

  /**
   * Where a formula could start for a spreadsheet: at the start of a cell, behind what it passes
   * over, or behind another country's separator. Apostrophes that stand there are the text's own.
   */
  private static final Pattern FORMULA =
      Pattern.compile(
          "(?:^[\\s\\p{Z}\\p{Cf}\\uFFFD]*|[;\\t\\n])(?='*[-=+@\\uFF1D\\uFF0B\\uFF0D\\uFF20])");

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
   * Words as a cell that no spreadsheet takes for a formula: an apostrophe stands before what could
   * start one. Taking away each that stands there gives back the words.
   */
  static String words(String text) {
    return FORMULA.matcher(XmlText.printable(text)).replaceAll("$0'");
  }

  /** Several values in one cell. */
  static String joined(Collection<?> values) {
    return words(values.stream().map(Object::toString).collect(Collectors.joining("; ")));
  }

  byte[] bytes() {
    return lines.toString().getBytes(UTF_8);
  }

  private void line(List<String> cells) {
    lines.append(cells.stream().map(CsvTable::quoted).collect(Collectors.joining(",")));
    lines.append("\r\n");
  }

  private static String quoted(String cell) {
    return QUOTED.matcher(cell).find() ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }
}
