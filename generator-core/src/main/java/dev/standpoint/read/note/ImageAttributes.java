package dev.standpoint.read.note;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.DidYouMean;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.FigureKind;
import dev.standpoint.model.record.TlpLabel;
import dev.standpoint.model.register.IdSyntax;
import dev.standpoint.read.mark.Located;
import dev.standpoint.read.mark.NoteSource;
import dev.standpoint.read.mark.RecordKey;
import dev.standpoint.read.mark.RecordValues;
import dev.standpoint.read.markdown.AttributeList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of an image or of a table's caption. {@code id} is that of its figure, {@code
 * width} and {@code height} are CSS lengths; each is empty if not given. Assistive technology skips
 * a {@code decorative} image. {@code label} is its TLP label, or null.
 */
record ImageAttributes(
    String id, String width, String height, boolean decorative, @Nullable TlpLabel label) {

  static final ImageAttributes NONE = new ImageAttributes("", "", "", false, null);

  /** The ARIA 1.2 role of an image that assistive technology skips. */
  private static final String DECORATIVE = "presentation";

  private static final String LABEL = RecordKey.TLP.toString();

  private static final List<String> KEYS = List.of("width", "height", "role", LABEL);

  /** The lengths of Pandoc. A bare number counts pixels. */
  private static final Pattern LENGTH =
      Pattern.compile("([0-9]{1,5}(?:\\.[0-9]{1,4})?)(%|px|pt|cm|mm|in|em)?");

  /** Reads the attributes of an image; each faulty one is reported and left empty. */
  static ImageAttributes read(
      AttributeList attributes, NoteSource text, DiagnosticCollector findings) {
    Map<String, Located> keys = keys(attributes, KEYS, text, findings);
    return new ImageAttributes(
        id(attributes, FigureKind.FIGURE, text, findings),
        length("width", keys, findings),
        length("height", keys, findings),
        decorative(keys, findings),
        label(keys, findings));
  }

  /** The id and the label in the caption of a table. */
  static ImageAttributes ofTable(
      AttributeList attributes, NoteSource text, DiagnosticCollector findings) {
    Map<String, Located> keys = keys(attributes, List.of(LABEL), text, findings);
    String id = id(attributes, FigureKind.TABLE, text, findings);
    return new ImageAttributes(id, "", "", false, label(keys, findings));
  }

  /** The TLP label; null if there is none, or if it is faulty, which is reported. */
  private static @Nullable TlpLabel label(Map<String, Located> keys, DiagnosticCollector findings) {
    Located given = keys.get(LABEL);
    if (given == null) {
      return null;
    }
    RecordValues.check(RecordKey.TLP, given, findings);
    return RecordValues.label(given).orElse(null);
  }

  /** The id if it has the prefix of its kind, without which no text could refer to it. */
  private static String id(
      AttributeList attributes, FigureKind kind, NoteSource text, DiagnosticCollector findings) {
    List<Located> ids = attributes.of(AttributeList.Sort.ID).stream().map(text::located).toList();
    if (ids.isEmpty()) {
      return "";
    }
    Located id = ids.get(0);
    ids.stream().skip(1).forEach(more -> reportRepeated("#" + more.value(), more.at(), findings));
    String mapped = IdSyntax.idOf(id.value());
    if (!mapped.startsWith(kind.prefix())) {
      findings.add(
          DiagnosticCode.BAD_ID,
          id.at(),
          "id \"" + id.value() + "\" does not start with " + kind.prefix(),
          mapped.isEmpty() ? "" : "write \"" + kind.prefix() + mapped + "\"");
      return "";
    }
    return IdSyntax.read(id.value(), id.at(), findings).orElse("");
  }

  /** The known keys. Classes and all other keys are reported. */
  private static Map<String, Located> keys(
      AttributeList attributes, List<String> known, NoteSource text, DiagnosticCollector findings) {
    for (AttributeList.Item item : attributes.of(AttributeList.Sort.CLASS)) {
      Located given = text.located(item);
      String message = "class \"" + given.value() + "\" has no effect on an image or a table";
      findings.add(DiagnosticCode.ATTRIBUTES_NOT_USED, given.at(), message);
    }
    Map<String, Located> keys = new HashMap<>();
    for (AttributeList.Item item : attributes.of(AttributeList.Sort.KEY)) {
      Span at = text.span(item.start(), item.start() + item.key().length());
      if (!known.contains(item.key())) {
        String message = "\"" + item.key() + "\" has no effect on an image or a table";
        findings.add(
            DiagnosticCode.ATTRIBUTES_NOT_USED, at, message, DidYouMean.hint(item.key(), known));
      } else if (keys.putIfAbsent(item.key(), text.located(item)) != null) {
        reportRepeated(item.key(), at, findings);
      }
    }
    return keys;
  }

  /** Reports a repeated id or key at its second place. */
  private static void reportRepeated(String written, Span at, DiagnosticCollector findings) {
    findings.add(
        DiagnosticCode.ATTRIBUTES_NOT_USED,
        at,
        "\"" + written + "\" is given more than once in these braces; only the first is used");
  }

  /** The length in CSS; empty if not given or faulty. */
  private static String length(
      String key, Map<String, Located> keys, DiagnosticCollector findings) {
    Located given = keys.get(key);
    if (given == null) {
      return "";
    }
    Optional<String> length = length(key, given.value());
    if (length.isEmpty()) {
      String expected = key.equals("width") ? "50%, 300px, 300 or 8cm" : "300px, 300 or 8cm";
      findings.add(
          DiagnosticCode.BAD_VALUE,
          given.at(),
          key + " is \"" + given.value() + "\", expected a length such as " + expected);
    }
    return length.orElse("");
  }

  /** A percentage is of the width of the text. Browsers ignore one of the height. */
  private static Optional<String> length(String key, String written) {
    Matcher length = LENGTH.matcher(written);
    if (!length.matches() || Double.parseDouble(length.group(1)) == 0) {
      return Optional.empty();
    }
    String unit = length.group(2) == null ? "px" : length.group(2);
    boolean percentage = unit.equals("%");
    boolean fits =
        !percentage || (key.equals("width") && Double.parseDouble(length.group(1)) <= 100);
    return fits ? Optional.of(length.group(1) + unit) : Optional.empty();
  }

  /** A role with a wrong name still counts: the author wanted no alternative text. */
  private static boolean decorative(Map<String, Located> keys, DiagnosticCollector findings) {
    Located role = keys.get("role");
    if (role != null && !role.value().equals(DECORATIVE)) {
      findings.add(
          DiagnosticCode.BAD_VALUE,
          role.at(),
          "role is \"" + role.value() + "\", expected " + DECORATIVE);
    }
    return role != null;
  }
}
