package dev.standpoint.read.mark;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.DidYouMean;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.language.LanguageTag;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Mode;
import dev.standpoint.model.record.Quantity;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.model.record.TlpLabel;
import dev.standpoint.read.register.SourceReader;
import dev.standpoint.read.value.DateReader;
import dev.standpoint.read.value.LanguageNames;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values of record keys. They are checked once, where they are written, even if no mark uses
 * them. Their users then treat a faulty value as missing.
 */
public final class RecordValues {

  /** The only value of {@code via}: the person is not named. */
  static final String UNNAMED = "unnamed";

  private static final List<String> MODES = names(List.of(Mode.values()));
  private static final List<String> STATUSES =
      names(List.of(Event.Status.PLANNED, Event.Status.CANCELLED, Event.Status.ALLEGED));

  /** Values of dir in HTML. */
  private static final List<String> DIRECTIONS = List.of("ltr", "rtl", "auto");

  private static final Pattern RANGE =
      Pattern.compile("(\\d{1,30}) ?(?:\\.\\.\\.?|-|–|—|to) ?(\\d{1,30})");

  private RecordValues() {}

  /** Reports faulty values of {@code lang} and {@code dir}, which are those of HTML. */
  static void checkText(Map<String, Located> keys, DiagnosticCollector findings) {
    checkText(keys, "lang=", findings);
  }

  /** The same where a language is written after {@code key}. */
  public static void checkText(
      Map<String, Located> keys, String key, DiagnosticCollector findings) {
    Located language = keys.get("lang");
    if (language != null && !LanguageTag.isWellFormed(tag(language))) {
      findings.add(
          DiagnosticCode.BAD_VALUE,
          language.at(),
          "\"" + language.value() + "\" is not a valid language tag, expected one such as en or uk",
          LanguageNames.hint(language.value(), key));
    }
    Located direction = keys.get("dir");
    if (direction != null) {
      oneOf("dir", direction, DIRECTIONS, findings);
    }
  }

  /** The tag under {@code lang}; empty if there is none, or a faulty one. */
  public static String language(Map<String, Located> keys) {
    return Optional.ofNullable(keys.get("lang"))
        .map(RecordValues::tag)
        .filter(LanguageTag::isWellFormed)
        .orElse("");
  }

  /** Systems other than the web write {@code en_GB}. */
  private static String tag(Located given) {
    return given.value().strip().replace('_', '-');
  }

  /** The value of {@code dir}; empty if there is none, or a faulty one. */
  public static String direction(Map<String, Located> keys) {
    return Optional.ofNullable(keys.get("dir"))
        .map(dir -> dir.value().strip().toLowerCase(Locale.ROOT))
        .filter(DIRECTIONS::contains)
        .orElse("");
  }

  /** Reports every faulty value. The result has dates in EDTF and names of ours in lower case. */
  public static Map<RecordKey, Located> read(
      Map<RecordKey, Located> keys, DiagnosticCollector findings) {
    keys.forEach((key, given) -> check(key, given, findings));
    Map<RecordKey, Located> read = new LinkedHashMap<>(keys);
    read.replaceAll(RecordValues::inOurForm);
    return read;
  }

  private static Located inOurForm(RecordKey key, Located given) {
    String value = given.value().strip();
    return switch (key) {
      case WHEN, KNOWN -> new Located(Edtf.read(value).map(Edtf::text).orElse(value), given.at());
      case STATUS ->
          new Located(value.toLowerCase(Locale.ROOT).replace("canceled", "cancelled"), given.at());
      case MODE, SAME, SUPERSEDES -> new Located(value.toLowerCase(Locale.ROOT), given.at());
      case GRADE -> new Located(value.toUpperCase(Locale.ROOT), given.at());
      default -> given;
    };
  }

  /** Reports a faulty value of a key. */
  public static void check(RecordKey key, Located given, DiagnosticCollector findings) {
    switch (key) {
      case WHEN, KNOWN -> DateReader.read(given.value().strip(), given.at(), findings);
      case MODE -> oneOf(key.toString(), given, MODES, findings);
      case STATUS -> oneOf(key.toString(), inOurForm(key, given), STATUSES, findings);
      case TLP -> {
        if (tlp(given).isEmpty()) {
          notOneOf(key.toString(), given, Tlp.allWritten(), findings);
        }
      }
      case GRADE -> {
        if (!SourceReader.isGrade(given.value().strip().toUpperCase(Locale.ROOT))) {
          SourceReader.reportGrade(given.value(), given.at(), findings);
        }
      }
      case QTY -> {
        if (quantity(given).isEmpty()) {
          findings.add(
              DiagnosticCode.BAD_QUANTITY,
              given.at(),
              "\"" + given.value() + "\" is not a valid quantity",
              quantityHint(given.value()));
        }
      }
      default -> {}
    }
  }

  /** Rewrites a range in words, or one from high to low, into one that can be read. */
  private static String quantityHint(String written) {
    Matcher range = RANGE.matcher(written);
    if (range.matches()) {
      String upward = range.group(1) + ".." + range.group(2);
      String turned = range.group(2) + ".." + range.group(1);
      return "write " + (Quantity.parse(upward).isPresent() ? upward : turned);
    }
    return "write 40, 40..60, ..60, 40.., <60, >40 or ~40";
  }

  /** Reports a value that is none of the names. */
  private static void oneOf(
      String key, Located given, List<String> names, DiagnosticCollector findings) {
    if (!names.contains(given.value().strip().toLowerCase(Locale.ROOT))) {
      notOneOf(key, given, names, findings);
    }
  }

  private static void notOneOf(
      String key, Located given, List<String> names, DiagnosticCollector findings) {
    findings.add(
        DiagnosticCode.BAD_VALUE,
        given.at(),
        key + " is \"" + given.value() + "\", expected " + String.join(" or ", names),
        DidYouMean.hint(given.value(), names));
  }

  /** The date in EDTF; empty if it is faulty. */
  public static Optional<Edtf> date(Located given) {
    return Edtf.read(given.value().strip());
  }

  /** The TLP 2.0 label; empty if it is faulty. */
  public static Optional<Tlp> tlp(Located given) {
    return Tlp.parse(given.value());
  }

  /** The same with its place. */
  public static Optional<TlpLabel> label(Located given) {
    return tlp(given).map(tlp -> new TlpLabel(tlp, given.at()));
  }

  /** The number or range; empty if it is faulty. */
  public static Optional<Quantity> quantity(Located given) {
    return QuantityReader.read(given.value()).map(QuantityReader.Amount::quantity);
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
