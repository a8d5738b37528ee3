package dev.standpoint.render.data;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table as a library that is not ours reads it. */
record Csv(List<String> columns, List<CSVRecord> rows) {

  /** The inverse of the guard against formulas, as the guide has it. */
  private static final Pattern GUARD =
      Pattern.compile(
          "((?:^[\\s\\p{Z}\\p{Cf}\\uFFFD]*|[;\\t\\n]))'(?='*[-=+@\uFF1D\uFF0B\uFF0D\uFF20])");

  static Csv read(String text) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      List<CSVRecord> rows = parser.getRecords();
      return new Csv(parser.getHeaderNames(), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> column(String name) {
    return rows.stream().map(row -> row.get(name)).toList();
  }

  /** The words as they were before the guard. */
  static String unguarded(String cell) {
    return GUARD.matcher(cell).replaceAll("$1");
  }
}
