package dev.standpoint.read;

import dev.standpoint.diagnostic.Code;
import dev.standpoint.diagnostic.Findings;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.Edtf;
import dev.standpoint.model.Source;
import dev.standpoint.model.SourceId;
import dev.standpoint.read.yaml.YamlNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A source's fields but for its id: CSL-JSON variables under their own names, and ours. */
record SourceFields(
    String title,
    List<String> authors,
    String outlet,
    String origin,
    @Nullable Edtf issued,
    Source.Address address,
    String grade) {

  private static final Pattern GRADE = Pattern.compile("[A-F][1-6]");

  /** CSL variables that are read over: they are right, but no view of ours shows them yet. */
  private static final Set<String> OTHER_CSL =
      Set.of(
          "type",
          "DOI",
          "ISBN",
          "ISSN",
          "PMID",
          "abstract",
          "archive-place",
          "archive_location",
          "call-number",
          "chapter-number",
          "collection-title",
          "container-title-short",
          "dimensions",
          "edition",
          "editor",
          "event-title",
          "event-place",
          "genre",
          "issue",
          "jurisdiction",
          "keyword",
          "language",
          "medium",
          "note",
          "number",
          "number-of-pages",
          "original-date",
          "original-title",
          "page",
          "publisher-place",
          "section",
          "short-title",
          "status",
          "title-short",
          "translator",
          "version",
          "volume");

  static SourceFields read(Fields fields, Findings findings) {
    Optional<YamlNode.Scalar> title = fields.required("title", "this source");
    String outlet =
        Stream.of("outlet", "container-title", "publisher")
            .map(fields::text)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    List<String> authors = fields.texts("author");
    String origin = fields.text("origin");
    Edtf issued = issued(fields);
    Source.Address address =
        new Source.Address(
            url(fields, "URL", "url", findings),
            url(fields, "archive", "", findings),
            fields.date("accessed"));
    String grade = grade(fields, findings);
    OTHER_CSL.forEach(fields::node);
    Stream.of("container-title", "publisher").forEach(fields::node);
    fields.reportUnknown("a source");
    String shown = title.map(found -> found.text().strip()).orElse("");
    return new SourceFields(shown, authors, outlet, origin, issued, address, grade);
  }

  /** A faulty date is reported; another stands in for it, so that what it dates is not undated. */
  private static @Nullable Edtf issued(Fields fields) {
    Edtf issued = fields.date("issued");
    boolean faulty = issued == null && fields.isGiven("issued");
    return faulty ? Edtf.parse("2000").orElseThrow() : issued;
  }

  Source with(String id, Span at) {
    return new Source(new SourceId(id), title, authors, outlet, origin, issued, address, grade, at);
  }

  private static String grade(Fields fields, Findings findings) {
    Optional<YamlNode.Scalar> scalar = fields.scalar("grade");
    scalar
        .filter(found -> !isGrade(found.text()))
        .ifPresent(found -> reportGrade(found.text(), found.at(), findings));
    return scalar.map(YamlNode.Scalar::text).filter(SourceFields::isGrade).orElse("");
  }

  static boolean isGrade(String text) {
    return GRADE.matcher(text).matches();
  }

  static void reportGrade(String written, Span at, Findings findings) {
    findings.add(
        Code.BAD_GRADE,
        at,
        "\"" + written + "\" is no Admiralty grade, want A to F and 1 to 6, such as B2");
  }

  /** CSL writes URL, people write url: both are read. Only links that are safe to follow pass. */
  private static String url(Fields fields, String key, String other, Findings findings) {
    Optional<YamlNode.Scalar> scalar = fields.scalar(key);
    if (scalar.isEmpty() && !other.isEmpty()) {
      scalar = fields.scalar(other);
    }
    if (scalar.isEmpty() || scalar.get().text().isBlank()) {
      return "";
    }
    String text = scalar.get().text().strip();
    if (!isWebAddress(text)) {
      findings.add(
          Code.BAD_VALUE,
          scalar.get().at(),
          "\"" + text + "\" is no web address, want one that starts with https:// or http://");
      return "";
    }
    return text;
  }

  private static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme();
      return ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme))
          && uri.getRawAuthority() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
