package dev.standpoint.read.register;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
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

  /** The id of an entry that nothing can cite. */
  private static final SourceId NONE = new SourceId("");

  private final List<Source> sources = new ArrayList<>();
  private final List<ImportedFault> faults = new ArrayList<>();
  private boolean complete = true;

  private ImportedSources() {}

  /** Reads a CSL-JSON array. What is wrong with the file itself goes to {@code findings}. */
  static ImportedSources json(SourceText file, DiagnosticCollector findings) {
    ImportedSources imported = new ImportedSources();
    WithDiagnostics<Optional<DataNode>> json = JsonReader.read(file);
    findings.addAll(json.diagnostics());
    if (json.value().isPresent()) {
      imported.items(json.value().get(), findings);
    } else {
      imported.complete = json.diagnostics().isEmpty();
    }
    return imported;
  }

  /** Reads a BibTeX or BibLaTeX file. */
  static ImportedSources bibtex(SourceText file) {
    ImportedSources imported = new ImportedSources();
    WithDiagnostics<BibtexFile> bibtex = BibtexFile.read(file);
    imported.add(NONE, bibtex.diagnostics());
    for (BibtexFile.Item item : bibtex.value().entries()) {
      DiagnosticCollector findings = new DiagnosticCollector();
      SourceId id = imported.source(item.csl(), findings);
      imported.add(id, item.faults());
      // What the rest of an entry would have said is not known.
      imported.add(id, item.complete() ? findings.list() : List.of());
    }
    return imported;
  }

  private void add(SourceId source, List<Diagnostic> found) {
    found.forEach(diagnostic -> faults.add(new ImportedFault(source, diagnostic)));
  }

  /** What is wrong with entries. */
  List<ImportedFault> faults() {
    return faults;
  }

  List<Source> sources() {
    return sources;
  }

  /** Whether all of the file could be read. */
  boolean isComplete() {
    return complete;
  }

  /** The entries of a CSL-JSON file, whose root must be an array. */
  private void items(DataNode root, DiagnosticCollector findings) {
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
      DiagnosticCollector found = new DiagnosticCollector();
      if (item instanceof DataNode.Mapping mapping) {
        add(source(mapping, found), found.list());
      } else {
        found.add(
            DiagnosticCode.WRONG_TYPE,
            item.at(),
            "an entry is " + item.kind(),
            "expected a map of keys");
        add(NONE, found.list());
      }
    }
  }

  /**
   * Reads one entry, and returns its id. Without one it is checked all the same, but nothing can
   * cite it.
   */
  private SourceId source(DataNode.Mapping item, DiagnosticCollector findings) {
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
    if (id.isEmpty()) {
      return NONE;
    }
    sources.add(source);
    return source.id();
  }
}
