package dev.standpoint.read.register;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.read.value.DataNode;
import dev.standpoint.read.value.DateReader;
import dev.standpoint.read.value.FieldReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads dates of sources: EDTF texts, or CSL's date variables, which become EDTF. */
final class SourceDateReader {

  /** A day with a time, which sources do not have. */
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)[T ]\\d\\d:\\d\\d[0-9:.]{0,20} ?(?:Z|UTC|[+-]\\d\\d:?\\d{0,2})?");

  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");

  /** CSL allows a text, a number or a boolean here; these mean that the date is exact. */
  private static final Set<String> NOT_CIRCA = Set.of("", "0", "false");

  /** CSL's seasons as EDTF's, which are months from 21. */
  private static final Map<String, String> SEASONS =
      Map.of(
          "1", "21", "2", "22", "3", "23", "4", "24", "spring", "21", "summer", "22", "autumn",
          "23", "fall", "23", "winter", "24");

  /** Longer texts are no dates. */
  private static final int LONGEST = 200;

  private SourceDateReader() {}

  /** The date of a variable; empty if it is absent, or has an error, which is reported. */
  static Optional<Edtf> read(FieldReader fields, String variable, DiagnosticCollector findings) {
    Optional<DataNode> node = fields.node(variable);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (node.get() instanceof DataNode.Scalar scalar) {
      String text = scalar.text().strip();
      return text.isEmpty() ? Optional.empty() : read(text, scalar, findings);
    }
    if (node.get() instanceof DataNode.Mapping mapping) {
      return variable(new FieldReader(mapping, findings), findings);
    }
    findings.add(
        DiagnosticCode.WRONG_TYPE,
        node.get().at(),
        "\"" + variable + "\" is " + node.get().kind(),
        "expected a date or a map with date-parts");
    return Optional.empty();
  }

  /**
   * A date variable of CSL 1.0.2. Its date-parts count more than a text that was not taken apart.
   */
  private static Optional<Edtf> variable(FieldReader fields, DiagnosticCollector findings) {
    Optional<DataNode> parts = fields.node("date-parts").filter(node -> !node.isBlank());
    String season = fields.text("season").toLowerCase(Locale.ROOT);
    boolean circa = !NOT_CIRCA.contains(fields.text("circa").toLowerCase(Locale.ROOT));
    // Programs put a date here that they could not take apart.
    List<DataNode.Scalar> whole =
        Stream.of("raw", "literal", "edtf", "date-time")
            .flatMap(key -> fields.scalar(key).stream())
            .toList();
    fields.node("timestamp");
    fields.reportUnknown("a date");
    if (parts.isPresent() && !isParts(parts.get())) {
      findings.add(
          DiagnosticCode.WRONG_TYPE,
          parts.get().at(),
          "\"date-parts\" is not a list of lists",
          "expected one such as [[2031, 3, 12]]");
      return Optional.empty();
    }
    if (parts.isPresent()) {
      String edtf = edtf(parts.get(), SEASONS.getOrDefault(season, ""), circa ? "~" : "");
      return edtf.isEmpty() ? Optional.empty() : DateReader.read(edtf, parts.get().at(), findings);
    }
    return whole.stream()
        .filter(found -> !found.text().isBlank())
        .findFirst()
        .flatMap(found -> read(marked(withoutTimes(found.text().strip()), circa), found, findings));
  }

  private static Optional<Edtf> read(
      String text, DataNode.Scalar at, DiagnosticCollector findings) {
    return DateReader.read(withoutTimes(text), at.at(), findings);
  }

  /**
   * Reference managers add the time at which they saw a page, and web services that of a record.
   */
  private static String withoutTimes(String text) {
    return text.length() > LONGEST ? text : TIME.matcher(text).replaceAll("$1");
  }

  /** Whether this is CSL's list of one or two dates, each a list of numbers or texts. */
  private static boolean isParts(DataNode node) {
    return node instanceof DataNode.Sequence dates
        && dates.items().stream()
            .allMatch(
                date ->
                    date instanceof DataNode.Sequence parts
                        && parts.items().stream().allMatch(DataNode.Scalar.class::isInstance));
  }

  /** A text that already has a qualifier cannot take another. */
  private static String marked(String edtf, boolean circa) {
    return circa && Edtf.parse(edtf + "~").isPresent() ? edtf + "~" : edtf;
  }

  /** {@code [[2031, 3, 11], [2031, 3, 12]]} as an interval, or one list of parts as a date. */
  private static String edtf(DataNode parts, String season, String mark) {
    List<String> dates = new ArrayList<>();
    for (DataNode date : items(parts)) {
      List<String> numbers =
          items(date).stream()
              .map(number -> ((DataNode.Scalar) number).text().strip())
              // Programs write 0 or nothing for an unknown month or day.
              .takeWhile(number -> !number.isEmpty() && !number.equals("0"))
              .collect(Collectors.toList());
      if (numbers.size() == 1 && !season.isEmpty()) {
        numbers.add(season);
      }
      dates.add(numbers.isEmpty() ? "" : date(numbers) + mark);
    }
    // CSL writes an open end as a date without parts.
    boolean open = dates.size() == 2 && dates.get(1).isEmpty() && !dates.get(0).isEmpty();
    return open ? dates.get(0) + "/.." : String.join("/", dates);
  }

  private static List<DataNode> items(DataNode node) {
    return node instanceof DataNode.Sequence list ? list.items() : List.of(node);
  }

  /** The numbers of one date, with as many parts as are known. */
  private static String date(List<String> numbers) {
    StringBuilder date = new StringBuilder(year(numbers.get(0)));
    numbers.stream().skip(1).forEach(number -> date.append('-').append(padded(number, 2)));
    return date.toString();
  }

  /** CSL has no year 0: its year -1, the year before year 1, is EDTF's year 0. */
  private static String year(String number) {
    // Left as it is, the text becomes part of the message.
    if (!INTEGER.matcher(number).matches()) {
      return number;
    }
    int year = Integer.parseInt(number);
    int counted = year < 0 ? year + 1 : year;
    String digits = padded(Integer.toString(Math.abs(counted)), 4);
    return (digits.length() > 4 ? "Y" : "") + (counted < 0 ? "-" : "") + digits;
  }

  private static String padded(String number, int width) {
    return "0".repeat(Math.max(0, width - number.length())) + number;
  }
}
