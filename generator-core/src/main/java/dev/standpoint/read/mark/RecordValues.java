package dev.standpoint.read.mark;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.DidYouMean;
import dev.standpoint.model.LanguageTag;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Mode;
import dev.standpoint.model.record.Quantity;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.read.register.SourceReader;
import dev.standpoint.read.value.DateReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values of record keys. They are checked once, where they are written, also when no mark is
 * there to use them; who uses them takes a faulty one as not there.
 */
public final class RecordValues {

  static final String UNNAMED = "unnamed";

  private static final List<String> MODES = names(List.of(Mode.values()));
  private static final List<String> STATUSES =
      names(List.of(Event.Status.PLANNED, Event.Status.CANCELLED, Event.Status.ALLEGED));

  private static final List<String> DIRECTIONS = List.of("ltr", "rtl", "auto");
  private static final Pattern RANGE =
      Pattern.compile("(\\d{1,30}) ?(?:\\.\\.\\.?|-|–|—|to) ?(\\d{1,30})");

  private RecordValues() {}

  /** Keys of the text, whose values are HTML's. */
  static void checkText(Map<String, Located> keys, DiagnosticCollector findings) {
    Located language = keys.get("lang");
    if (language != null && !LanguageTag.isWellFormed(language.value())) {
      findings.add(
          DiagnosticCode.BAD_VALUE,
          language.at(),
          "\"" + language.value() + "\" is no language tag, want one such as en or uk");
    }
    Located direction = keys.get("dir");
    if (direction != null) {
      oneOf("dir", direction, DIRECTIONS, findings);
    }
  }

  public static void check(Map<String, Located> keys, DiagnosticCollector findings) {
    keys.forEach((key, given) -> check(key, given, findings));
  }

  private static void check(String key, Located given, DiagnosticCollector findings) {
    switch (key) {
      case "when", "known" -> DateReader.read(given.value(), given.at(), findings);
      case "mode" -> oneOf(key, given, MODES, findings);
      case "status" -> oneOf(key, given, STATUSES, findings);
      case "tlp" -> {
        if (tlp(given).isEmpty()) {
          notOneOf(key, given, Tlp.allWritten(), findings);
        }
      }
      case "via" -> oneOf(key, given, List.of(UNNAMED), findings);
      case "grade" -> {
        if (!SourceReader.isGrade(given.value())) {
          SourceReader.reportGrade(given.value(), given.at(), findings);
        }
      }
      case "qty" -> {
        if (quantity(given).isEmpty()) {
          findings.add(
              DiagnosticCode.BAD_QUANTITY,
              given.at(),
              "\"" + given.value() + "\" is no quantity",
              quantityHint(given.value()));
        }
      }
      default -> {}
    }
  }

  /** A range in words or the wrong way round is plain to see. */
  private static String quantityHint(String written) {
    Matcher range = RANGE.matcher(written);
    if (range.matches()) {
      String upward = range.group(1) + ".." + range.group(2);
      String turned = range.group(2) + ".." + range.group(1);
      return "write " + (Quantity.parse(upward).isPresent() ? upward : turned);
    }
    return "write n, a..b, ..b, a.., <b or >a in plain digits";
  }

  private static void oneOf(
      String key, Located given, List<String> names, DiagnosticCollector findings) {
    if (!names.contains(given.value())) {
      notOneOf(key, given, names, findings);
    }
  }

  private static void notOneOf(
      String key, Located given, List<String> names, DiagnosticCollector findings) {
    findings.add(
        DiagnosticCode.BAD_VALUE,
        given.at(),
        key + " is \"" + given.value() + "\", want " + String.join(" or ", names),
        DidYouMean.hint(given.value(), names));
  }

  public static Optional<Edtf> date(Located given) {
    return Edtf.parse(given.value());
  }

  public static Optional<Tlp> tlp(Located given) {
    return Tlp.parse(given.value());
  }

  public static Optional<Quantity> quantity(Located given) {
    return Quantity.parse(given.value());
  }

  static Optional<Mode> mode(Located given) {
    return constant(given, Mode.values());
  }

  static Event.Status status(Located given) {
    return constant(given, Event.Status.values()).orElse(Event.Status.UNSTATED);
  }

  private static List<String> names(List<? extends Enum<?>> constants) {
    return constants.stream().map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
  }

  private static <E extends Enum<E>> Optional<E> constant(Located given, E[] constants) {
    return Arrays.stream(constants)
        .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(given.value()))
        .findFirst();
  }
}
