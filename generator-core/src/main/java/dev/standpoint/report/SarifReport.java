package dev.standpoint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.Severity;
import dev.standpoint.diagnostic.SourceText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Diagnostics as a log in the Static Analysis Results Interchange Format (SARIF) 2.1.0, which code
 * scanning services and editors read. It contains no times and nothing about the machine, so that
 * the same content gives the same bytes.
 */
public final class SarifReport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** Every code, in the order of the enum. Results refer to a rule by its index (3.27.6). */
  private static final List<DiagnosticCode> RULES = List.of(DiagnosticCode.values());

  private static final RuleHelp HELP = RuleHelp.load();

  private final JsonGenerator json;
  private final Map<String, SourceText> files;

  private SarifReport(JsonGenerator json, Map<String, SourceText> files) {
    this.json = json;
    this.files = files;
  }

  /** The log of one run; {@code files} are the texts that were read, by path. */
  public static byte[] of(List<Diagnostic> found, Map<String, SourceText> files) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      // Line ends are fixed, so that the log is the same on every system.
      DefaultIndenter indent = new DefaultIndenter("  ", "\n");
      Separators separators =
          Separators.createDefaultInstance()
              .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
              .withRootSeparator("");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter(separators)
              .withObjectIndenter(indent)
              .withArrayIndenter(indent));
      new SarifReport(json, files).log(found);
    } catch (IOException e) {
      throw new UncheckedIOException("a string was not written", e);
    }
    return WellFormed.utf8(out + "\n");
  }

  private void log(List<Diagnostic> found) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    run(found);
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The tool with all its rules, even those without results, as services list them. */
  private void run(List<Diagnostic> found) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Standpoint");
    json.writeArrayFieldStart("rules");
    for (DiagnosticCode code : RULES) {
      rule(code);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("columnKind", "unicodeCodePoints");
    json.writeArrayFieldStart("results");
    for (Diagnostic diagnostic : found) {
      result(diagnostic);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** A reportingDescriptor (3.49): what the code means and how to mend it. */
  private void rule(DiagnosticCode code) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", code.toString());
    json.writeObjectFieldStart("shortDescription");
    json.writeStringField("text", title(code));
    json.writeEndObject();
    json.writeObjectFieldStart("help");
    json.writeStringField("text", message(HELP.text(code)));
    json.writeStringField("markdown", message(HELP.markdown(code)));
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(code.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  /** One result (3.27), with its place. */
  private void result(Diagnostic found) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", found.code().toString());
    json.writeNumberField("ruleIndex", RULES.indexOf(found.code()));
    json.writeStringField("level", level(found.severity()));
    json.writeObjectFieldStart("message");
    json.writeStringField("text", message(found.advice()));
    json.writeEndObject();
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", FileUri.of(found.at().path()));
    json.writeEndObject();
    region(Region.of(found.at(), files));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  /**
   * A region (3.30). The end column is exclusive, as ours is; the end line is given only if it
   * differs.
   */
  private void region(Region region) throws IOException {
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", region.startLine());
    json.writeNumberField("startColumn", region.startColumn());
    if (region.endLine() > region.startLine()) {
      json.writeNumberField("endLine", region.endLine());
    }
    json.writeNumberField("endColumn", region.endColumn());
    json.writeEndObject();
  }

  private static String title(DiagnosticCode code) {
    String words = code.inWords();
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /**
   * Escapes a text for a SARIF message (3.11): braces would be placeholders unless doubled, and
   * {@code [words](...)} would be a link.
   */
  private static String message(String text) {
    return text.replace("{", "{{").replace("}", "}}").replace("](", "] (");
  }

  /** SARIF calls what we call information a note (3.27.10). */
  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
