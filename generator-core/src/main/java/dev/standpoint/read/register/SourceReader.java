package dev.standpoint.read.register;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.DidYouMean;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.register.CslItem;
import dev.standpoint.model.register.CslName;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import dev.standpoint.read.value.DataNode;
import dev.standpoint.read.value.FieldReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the fields of a source, apart from its id: CSL's variables by their names, and our own. */
public final class SourceReader {

  /** Who wrote the fields: a person for Standpoint, or a program that knows CSL only. */
  enum Writer {
    PERSON,
    PROGRAM
  }

  /** The outlet of a source whose author says that it has none, although it has a publisher. */
  private static final String UNNAMED = "unnamed";

  private static final Pattern GRADE = Pattern.compile("[A-F][1-6]");
  private static final Pattern DOI_ADDRESS = Pattern.compile("^(?:https?://(?:dx\\.)?doi\\.org/)");

  private final FieldReader fields;
  private final Writer writer;
  private final DiagnosticCollector findings;

  /** CSL's text variables so far. Later ones replace or complete earlier ones. */
  private final Map<String, String> texts = new LinkedHashMap<>();

  private SourceReader(FieldReader fields, Writer writer, DiagnosticCollector findings) {
    this.fields = fields;
    this.writer = writer;
    this.findings = findings;
  }

  /** The source with what is valid. {@code at} is its id, or its entry if it has no id. */
  static Source read(
      FieldReader fields, String id, Span at, Writer writer, DiagnosticCollector findings) {
    return new SourceReader(fields, writer, findings).source(id, at);
  }

  private Source source(String id, Span at) {
    CslItem.TEXTS.forEach(variable -> put(variable, text(variable)));
    if (writer == Writer.PROGRAM) {
      // The private notes of whoever collected the sources.
      texts.remove("annote");
    }
    put("URL", url(fields.scalar("URL").or(this::otherAddress)));
    put("DOI", DOI_ADDRESS.matcher(texts.getOrDefault("DOI", "")).replaceFirst(""));
    if (writer == Writer.PROGRAM) {
      legacy("shortTitle", "title-short");
      legacy("journalAbbreviation", "container-title-short");
    }
    String archive = archive();
    String outlet = outlet();
    Map<String, List<CslName>> names = new LinkedHashMap<>();
    for (String variable : CslItem.NAMES) {
      List<CslName> found = SourceNameReader.read(fields, variable, findings);
      if (!found.isEmpty()) {
        names.put(variable, found);
      }
    }
    String origin = fields.text("origin");
    CslItem item = new CslItem(type(), ordered(), names, dates());
    Source source =
        new Source(new SourceId(id), item, outlet, origin, archive, grade(fields, findings), at);
    if (texts.getOrDefault("title", "").isEmpty()) {
      reportUntitled(source);
    }
    reportUnknown();
    return source;
  }

  /** Letters and the like have no title, and styles print them without one. */
  private void reportUntitled(Source source) {
    if (writer == Writer.PROGRAM && !source.title().isEmpty() && !fields.isGiven("title")) {
      String name = "pages call it \"" + source.title() + "\"";
      findings.add(DiagnosticCode.READ_AS, source.at(), "this source has no \"title\"", name);
    } else {
      fields.required("title", "this source");
    }
  }

  /** Some programs write CSL's key in lower case. */
  private Optional<DataNode.Scalar> otherAddress() {
    return writer == Writer.PROGRAM ? fields.scalar("url") : Optional.empty();
  }

  private String text(String variable) {
    return writer == Writer.PROGRAM ? ImportedText.read(fields, variable) : fields.text(variable);
  }

  private void put(String variable, String text) {
    texts.put(variable, text);
  }

  /** Takes a key of older CSL-JSON for a variable that the entry lacks. */
  private void legacy(String key, String variable) {
    String text = text(key);
    if (texts.getOrDefault(variable, "").isEmpty()) {
      put(variable, text);
    }
  }

  /** The texts that are not empty, in CSL's order. */
  private Map<String, String> ordered() {
    Map<String, String> given = new LinkedHashMap<>();
    for (String variable : CslItem.TEXTS) {
      String text = texts.getOrDefault(variable, "");
      if (!text.isEmpty()) {
        given.put(variable, text);
      }
    }
    return given;
  }

  /** A person writes the address of a copy here; a program writes CSL's name of an archive. */
  private String archive() {
    Optional<DataNode.Scalar> archive = fields.scalar("archive");
    if (writer == Writer.PROGRAM && archive.filter(a -> !isWebAddress(a.text())).isPresent()) {
      return "";
    }
    texts.remove("archive");
    return url(archive);
  }

  /** The outlet, which citation styles print as the container if CSL's fields name none. */
  private String outlet() {
    String named = fields.text("outlet");
    if (named.equals(UNNAMED)) {
      return "";
    }
    List<String> carriers = List.of("container-title", "publisher");
    String carrier =
        carriers.stream()
            .map(variable -> texts.getOrDefault(variable, ""))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    if (carrier.isEmpty()) {
      put("container-title", named);
    }
    return named.isEmpty() ? carrier : named;
  }

  /** CSL's type; if it is missing or unknown, the likeliest for the other fields. */
  private String type() {
    Optional<DataNode.Scalar> type = fields.scalar("type").filter(t -> !t.text().isBlank());
    String written = type.map(scalar -> scalar.text().strip()).orElse("");
    if (CslItem.TYPES.contains(written)) {
      return written;
    }
    Optional<String> meant = RegisterWords.SOURCE_TYPES.main(written);
    if (writer == Writer.PERSON && meant.isPresent()) {
      return meant.get();
    }
    type.ifPresent(
        scalar ->
            findings.add(
                DiagnosticCode.BAD_VALUE,
                scalar.at(),
                "\"" + written + "\" is not a CSL type",
                typeHint(written)));
    if (!texts.getOrDefault("container-title", "").isEmpty()) {
      return "article-newspaper";
    }
    return texts.getOrDefault("URL", "").isEmpty() ? "document" : "webpage";
  }

  private static String typeHint(String written) {
    String near = DidYouMean.hint(written, CslItem.TYPES);
    return near.isEmpty() ? "expected a type such as article-newspaper or report" : near;
  }

  /** All dates that are valid. */
  private Map<String, Edtf> dates() {
    Map<String, Edtf> dates = new LinkedHashMap<>();
    for (String variable : CslItem.DATES) {
      DiagnosticCollector errors = new DiagnosticCollector();
      Optional<Edtf> date = SourceDateReader.read(fields, variable, errors);
      findings.addAll(errors.list());
      // The error is reported here. Another date replaces it, so that no record counts as undated.
      boolean isReplaced = variable.equals("issued") && !errors.list().isEmpty();
      date.or(() -> isReplaced ? Edtf.parse("2000") : Optional.empty())
          .ifPresent(found -> dates.put(variable, found));
    }
    return dates;
  }

  /** A person made a typing error; a program wrote fields that are only of use to itself. */
  private void reportUnknown() {
    if (writer == Writer.PERSON) {
      fields.reportUnknown("a source");
      return;
    }
    Stream.of("citation-key", "categories", "custom", "system_id", "edtf").forEach(fields::node);
    fields.reportUnused("a source");
  }

  /** The grade if it is valid; empty otherwise. */
  private static String grade(FieldReader fields, DiagnosticCollector findings) {
    Optional<DataNode.Scalar> scalar =
        fields.scalar("grade").filter(found -> !found.text().isBlank());
    scalar
        .filter(found -> !isGrade(found.text()))
        .ifPresent(found -> reportGrade(found.text(), found.at(), findings));
    return scalar.map(found -> gradeOf(found.text())).orElse("");
  }

  /** The grade as the Admiralty code writes it, such as B2 for {@code b-2}; empty if it is none. */
  public static String gradeOf(String written) {
    String grade = written.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s/-]", "");
    return GRADE.matcher(grade).matches() ? grade : "";
  }

  /** Whether the text is an Admiralty grade: reliability A to F, then credibility 1 to 6. */
  public static boolean isGrade(String text) {
    return !gradeOf(text).isEmpty();
  }

  /** Reports a text that is not a grade. */
  public static void reportGrade(String written, Span at, DiagnosticCollector findings) {
    findings.add(
        DiagnosticCode.BAD_GRADE,
        at,
        "\"" + written + "\" is not an Admiralty grade",
        "expected A to F, then 1 to 6, such as B2");
  }

  /** A web address; empty if it is not one, since other schemes are not safe to follow. */
  private String url(Optional<DataNode.Scalar> scalar) {
    return scalar
        .map(
            found ->
                writer == Writer.PROGRAM
                    ? new DataNode.Scalar(ImportedText.address(found.text()), found.at())
                    : found)
        .map(found -> webAddress(found, findings))
        .orElse("");
  }

  /** A web address; empty if it is blank, or is not one, which is reported. */
  static String webAddress(DataNode.Scalar scalar, DiagnosticCollector findings) {
    String text = scalar.text().strip();
    if (!text.isEmpty() && !isWebAddress(text)) {
      findings.add(
          DiagnosticCode.BAD_VALUE,
          scalar.at(),
          "\"" + text + "\" is not a web address",
          "expected one that starts with https:// or http://");
      return "";
    }
    return text;
  }

  static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text.strip());
      String scheme = uri.getScheme();
      return ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme))
          && uri.getRawAuthority() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
