package dev.standpoint.read.register;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.GuardedWork;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.IdReference;
import dev.standpoint.model.register.IdSyntax;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.Register;
import dev.standpoint.model.register.Source;
import dev.standpoint.read.value.DataNode;
import dev.standpoint.read.value.FieldReader;
import dev.standpoint.read.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the entries of registers. An entry with errors stays if it has an id, so that references to
 * it are not reported too.
 */
public final class RegisterReader {

  private final DiagnosticCollector findings;
  private final List<Actor> actors = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<ImportedFault> faults = new ArrayList<>();

  /** Filled while entries are read; the checks look the ids up once all registers are known. */
  private final List<IdReference<ActorId>> named = new ArrayList<>();

  private final Set<IssueId> unclear = new HashSet<>();
  private final Set<Registers.Kind> unread = EnumSet.noneOf(Registers.Kind.class);

  /** {@code unreadFiles} are the names of register files that exist but could not be read. */
  public RegisterReader(DiagnosticCollector findings, List<String> unreadFiles) {
    this.findings = findings;
    Arrays.stream(Registers.Kind.values())
        .filter(kind -> kind.files().stream().anyMatch(unreadFiles::contains))
        .forEach(unread::add);
  }

  /**
   * All entries read so far, with the shared registers above them. Groups and actors that entries
   * name by their names get their ids. Call it once, after the last file.
   */
  public Registers registers(Registers shared) {
    ActorNameResolver names = new ActorNameResolver(Register.of(actors).below(shared.actors()));
    actors.replaceAll(names::resolved);
    issues.replaceAll(names::resolved);
    named.replaceAll(names::resolved);
    return new Registers(
            Register.of(actors),
            Register.of(issues),
            Register.of(sources),
            Set.copyOf(unread),
            Set.copyOf(unclear))
        .below(shared);
  }

  /** The actors that entries refer to, in {@code member-of} and {@code applies-to}. */
  public List<IdReference<ActorId>> named() {
    return named;
  }

  /** Problems of imported sources, which the receiver reports once it knows what is cited. */
  public List<ImportedFault> importedFaults() {
    return faults;
  }

  /** Reads the register files of one folder, by file name. */
  public void readFiles(Map<String, SourceText> files) {
    files.forEach(
        (name, file) ->
            GuardedWork.run(file.path(), "reading this register", () -> read(name, file)));
  }

  private void read(String name, SourceText file) {
    switch (name) {
      case "actors.yaml" -> readFile(Registers.Kind.ACTORS, file);
      case "issues.yaml" -> readFile(Registers.Kind.ISSUES, file);
      case "sources.json" -> readJson(file);
      case "sources.bib" -> readBibtex(file);
      default -> readFile(Registers.Kind.SOURCES, file);
    }
  }

  private void readJson(SourceText file) {
    add(ImportedSources.json(file, findings));
  }

  private void readBibtex(SourceText file) {
    add(ImportedSources.bibtex(file));
  }

  /** An unknown source may be in a part that was not read, so the register counts as unread. */
  private void add(ImportedSources imported) {
    sources.addAll(imported.sources());
    faults.addAll(imported.faults());
    if (!imported.isComplete()) {
      unread.add(Registers.Kind.SOURCES);
    }
  }

  /** Reads a YAML register. An empty file is an empty register. */
  private void readFile(Registers.Kind kind, SourceText file) {
    WithDiagnostics<Optional<DataNode>> yaml = YamlReader.read(file.path(), 1, file.text());
    findings.addAll(yaml.diagnostics());
    if (yaml.value().isPresent()) {
      read(kind, yaml.value().get());
    } else if (!yaml.diagnostics().isEmpty()) {
      unread.add(kind);
    }
  }

  /** Reads a register from the tree of a file or of a key in front matter. */
  public void read(Registers.Kind kind, DataNode register) {
    List<DataNode.Mapping> entries = entries(kind, register);
    switch (kind) {
      case ACTORS -> entries.forEach(this::actor);
      case ISSUES -> entries.forEach(this::issue);
      case SOURCES -> entries.forEach(this::source);
    }
  }

  /** Marks a register as not readable, so that no reference to it is reported as unknown. */
  public void markUnread(Registers.Kind kind) {
    unread.add(kind);
  }

  /** The entries of a register; a blank value is a register without entries. */
  private List<DataNode.Mapping> entries(Registers.Kind kind, DataNode register) {
    if (register instanceof DataNode.Sequence sequence) {
      return sequence.items().stream().flatMap(item -> entry(item).stream()).toList();
    }
    if (!(register instanceof DataNode.Scalar scalar && scalar.text().isBlank())) {
      findings.add(
          DiagnosticCode.WRONG_TYPE,
          register.at(),
          "a register is " + register.kind(),
          "expected a list of entries, each with an id");
      unread.add(kind);
    }
    return List.of();
  }

  private Optional<DataNode.Mapping> entry(DataNode item) {
    if (item instanceof DataNode.Mapping mapping) {
      return Optional.of(mapping);
    }
    findings.add(
        DiagnosticCode.WRONG_TYPE,
        item.at(),
        "an entry is " + item.kind(),
        "expected a map of keys");
    return Optional.empty();
  }

  /** The id of an entry, with an error if it has none or none that can be written in a note. */
  static Optional<DataNode.Scalar> id(
      FieldReader fields, String what, DiagnosticCollector findings) {
    Optional<DataNode.Scalar> id = fields.required("id", what);
    id.ifPresent(scalar -> IdSyntax.check(scalar.text(), scalar.at(), findings));
    return id;
  }

  private ActorId named(DataNode.Scalar written) {
    ActorId id = new ActorId(written.text().strip());
    named.add(new IdReference<>(id, written.at()));
    return id;
  }

  private void actor(DataNode.Mapping entry) {
    new ActorReader(findings, this::named).read(entry).ifPresent(actors::add);
  }

  private void issue(DataNode.Mapping entry) {
    new IssueReader(findings, this::named)
        .read(entry)
        .ifPresent(
            read -> {
              issues.add(read.issue());
              if (read.unclear()) {
                unclear.add(read.issue().id());
              }
            });
  }

  private void source(DataNode.Mapping entry) {
    FieldReader fields = new FieldReader(RegisterWords.SOURCE.keysOf(entry, findings), findings);
    Optional<DataNode.Scalar> id = id(fields, "this source", findings);
    Span at = id.map(DataNode.Scalar::at).orElse(fields.at());
    String key = id.map(DataNode.Scalar::text).orElse("");
    Source source = SourceReader.read(fields, key, at, SourceReader.Writer.PERSON, findings);
    id.ifPresent(found -> sources.add(source));
  }
}
