package dev.standpoint.read.register;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.register.Source;
import dev.standpoint.read.bibtex.BibtexFile;
import dev.standpoint.read.json.JsonReader;
import dev.standpoint.read.value.DataNode;
import dev.standpoint.read.value.FieldReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the sources of a file that a reference manager wrote. Their ids are the file's keys, which
 * may have any character that a citation can have.
 */
final class ImportedSources {

  /** Characters that Pandoc allows in {@code @{key}}, without those that separate or quote. */
  private static final Pattern KEY = Pattern.compile("[^\\s{}\\[\\],;@\"\\\\]{1,200}");

  private final DiagnosticCollector findings;
  private final List<Source> sources = new ArrayList<>();
  private boolean complete = true;

  private ImportedSources(DiagnosticCollector findings) {
    this.findings = findings;
  }

  /** Reads a CSL-JSON array. */
  static ImportedSources json(SourceText file, DiagnosticCollector findings) {
    ImportedSources imported = new ImportedSources(findings);
    WithDiagnostics<Optional<DataNode>> json = JsonReader.read(file);
    findings.addAll(json.diagnostics());
    if (json.value().isPresent()) {
      imported.items(json.value().get());
    } else {
      imported.complete = json.diagnostics().isEmpty();
    }
    return imported;
  }

  /** Reads a BibTeX or BibLaTeX file. */
  static ImportedSources bibtex(SourceText file, DiagnosticCollector findings) {
    ImportedSources imported = new ImportedSources(findings);
    WithDiagnostics<BibtexFile> bibtex = BibtexFile.read(file);
    findings.addAll(bibtex.diagnostics());
    bibtex.value().entries().forEach(imported::source);
    imported.complete = bibtex.value().complete();
    return imported;
  }

  List<Source> sources() {
    return sources;
  }

  /** Whether no entry was left out because of a syntax error. */
  boolean isComplete() {
    return complete;
  }

  /** The entries of a CSL-JSON file, whose root must be an array. */
  private void items(DataNode root) {
    if (!(root instanceof DataNode.Sequence list)) {
      findings.add(
          DiagnosticCode.WRONG_TYPE,
          root.at(),
          "this file is " + root.kind(),
          "expected a list of sources, [ ... ]");
      complete = false;
      return;
    }
    for (DataNode item : list.items()) {
      if (item instanceof DataNode.Mapping mapping) {
        source(mapping);
      } else {
        findings.add(
            DiagnosticCode.WRONG_TYPE,
            item.at(),
            "an entry is " + item.kind(),
            "expected a map of keys");
      }
    }
  }

  /** Reads one entry. Without an id it is checked all the same, but nothing can cite it. */
  private void source(DataNode.Mapping item) {
    FieldReader fields = new FieldReader(item, findings);
    Optional<DataNode.Scalar> id = fields.required("id", "this source");
    id.filter(found -> !KEY.matcher(found.text()).matches())
        .ifPresent(
            found ->
                findings.add(
                    DiagnosticCode.BAD_ID,
                    found.at(),
                    "key \"" + found.text() + "\" cannot be cited",
                    "use letters, digits and : . _ or -"));
    Span at = id.map(DataNode.Scalar::at).orElse(fields.at());
    String key = id.map(DataNode.Scalar::text).orElse("");
    Source source = SourceReader.read(fields, key, at, SourceReader.Writer.PROGRAM, findings);
    id.ifPresent(found -> sources.add(source));
  }
}
