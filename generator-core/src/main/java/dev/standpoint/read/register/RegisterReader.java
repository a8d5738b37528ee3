package dev.standpoint.read.register;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.ActorKind;
import dev.standpoint.model.register.IdReference;
import dev.standpoint.model.register.IdSyntax;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.IssueKind;
import dev.standpoint.model.register.Membership;
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

  /** All entries read so far. */
  public Registers registers() {
    return new Registers(
        Register.of(actors),
        Register.of(issues),
        Register.of(sources),
        Set.copyOf(unread),
        Set.copyOf(unclear));
  }

  /** The actors that entries refer to, in {@code member-of} and {@code applies-to}. */
  public List<IdReference<ActorId>> named() {
    return named;
  }

  /** Reads the register files of one folder, by file name. */
  public void readFiles(Map<String, SourceText> files) {
    files.forEach(
        (name, file) -> {
          switch (name) {
            case "actors.yaml" -> readFile(Registers.Kind.ACTORS, file);
            case "issues.yaml" -> readFile(Registers.Kind.ISSUES, file);
            case "sources.json" -> readJson(file);
            case "sources.bib" -> readBibtex(file);
            default -> readFile(Registers.Kind.SOURCES, file);
          }
        });
  }

  private void readJson(SourceText file) {
    add(ImportedSources.json(file, findings));
  }

  private void readBibtex(SourceText file) {
    add(ImportedSources.bibtex(file, findings));
  }

  /** An unknown source may be an entry that was left out, so the register counts as unread. */
  private void add(ImportedSources imported) {
    sources.addAll(imported.sources());
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
    List<FieldReader> entries = entries(kind, register);
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
  private List<FieldReader> entries(Registers.Kind kind, DataNode register) {
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

  private Optional<FieldReader> entry(DataNode item) {
    if (item instanceof DataNode.Mapping mapping) {
      return Optional.of(new FieldReader(mapping, findings));
    }
    findings.add(
        DiagnosticCode.WRONG_TYPE,
        item.at(),
        "an entry is " + item.kind(),
        "expected a map of keys");
    return Optional.empty();
  }

  private Optional<DataNode.Scalar> id(FieldReader fields, String what) {
    Optional<DataNode.Scalar> id = fields.required("id", what);
    id.ifPresent(scalar -> IdSyntax.check(scalar.text(), scalar.at(), findings));
    return id;
  }

  /** An actor without a name is shown by its id, and without a valid kind is a person. */
  private void actor(FieldReader fields) {
    Optional<DataNode.Scalar> id = id(fields, "this actor");
    Optional<DataNode.Scalar> name = fields.required("name", "this actor");
    ActorKind kind = fields.choice("kind", ActorKind.PERSON);
    List<String> also = fields.texts("also");
    List<Membership> memberships =
        fields.maps("member-of").stream().flatMap(group -> membership(group).stream()).toList();
    fields.reportUnknown("an actor");
    if (id.isPresent()) {
      ActorId actorId = new ActorId(id.get().text());
      String shown = name.or(() -> id).get().text();
      actors.add(new Actor(actorId, shown, kind, also, memberships, id.get().at()));
    }
  }

  /** A membership without a group means nothing and is left out. */
  private Optional<Membership> membership(FieldReader fields) {
    Optional<DataNode.Scalar> of = fields.required("of", "this membership");
    String post = fields.text("as");
    var from = fields.date("from");
    var to = fields.date("to");
    boolean rollsUp = fields.flag("rolls-up").orElse(true);
    fields.reportUnknown("a membership");
    // Compared at their most favourable days: an uncertain date may still be right.
    if (from != null && to != null && to.latest().isBefore(from.earliest())) {
      Span at = fields.scalar("to").map(DataNode.Scalar::at).orElse(fields.at());
      findings.add(DiagnosticCode.BAD_DATE, at, "this membership ends before it starts");
    }
    return of.map(group -> new Membership(actorId(group), post, from, to, rollsUp));
  }

  private ActorId actorId(DataNode.Scalar written) {
    ActorId id = new ActorId(written.text().strip());
    named.add(new IdReference<>(id, written.at()));
    return id;
  }

  /**
   * An issue whose kind or options have errors is kept, but values of positions on it are not
   * checked.
   */
  private void issue(FieldReader fields) {
    Optional<DataNode.Scalar> id = id(fields, "this issue");
    Optional<DataNode.Scalar> question = fields.required("question", "this issue");
    String name = fields.text("name");
    IssueKind kind = fields.choice("kind", IssueKind.STANCE);
    String unit = fields.text("unit");
    List<Issue.Option> options = fields.map("options").map(this::options).orElse(List.of());
    List<String> also = fields.texts("also");
    List<ActorId> appliesTo =
        fields.scalars("applies-to").stream()
            .filter(scalar -> !scalar.text().isBlank())
            .map(this::actorId)
            .distinct()
            .toList();
    fields.reportUnknown("an issue");
    // A missing key and an empty map are different errors, and each is reported once.
    boolean lacksOptions = kind == IssueKind.CHOICE && options.isEmpty();
    if (lacksOptions && !fields.isGiven("options")) {
      findings.add(
          DiagnosticCode.MISSING_KEY,
          fields.at(),
          "this issue of kind choice has no \"options\"",
          "add options: {north: Northern}");
    }
    boolean badKind = fields.isGiven("kind") && !fields.text("kind").equals(kind.toString());
    if (!badKind) {
      goesWith(IssueKind.QUANTITY, kind, "unit", fields);
      goesWith(IssueKind.CHOICE, kind, "options", fields);
    }
    if (id.isPresent() && (badKind || lacksOptions)) {
      unclear.add(new IssueId(id.get().text()));
    }
    if (id.isPresent()) {
      String asked = question.or(() -> id).get().text().strip();
      issues.add(
          new Issue(
              new IssueId(id.get().text()),
              asked,
              name.isEmpty() ? asked : name,
              kind,
              unit,
              options,
              also,
              appliesTo,
              id.get().at()));
    }
  }

  /** Reports a key that only issues of another kind may have. */
  private void goesWith(IssueKind wanted, IssueKind kind, String key, FieldReader fields) {
    Optional<Span> at = fields.keyAt(key);
    if (at.isPresent() && kind != wanted) {
      String message = "\"" + key + "\" is for issues of kind " + wanted + ", this one is ";
      String hint = fields.isGiven("kind") ? "" : "add kind: " + wanted;
      findings.add(DiagnosticCode.UNKNOWN_KEY, at.get(), message + "of kind " + kind, hint);
    }
  }

  /**
   * Options in the order written. One with an invalid id is left out: nothing could refer to it.
   */
  private List<Issue.Option> options(DataNode.Mapping map) {
    FieldReader fields = new FieldReader(map, findings);
    if (map.entries().isEmpty()) {
      findings.add(
          DiagnosticCode.MISSING_KEY,
          map.at(),
          "\"options\" is empty",
          "add options: {north: Northern}");
    }
    List<Issue.Option> options = new ArrayList<>();
    map.entries()
        .forEach(
            (key, entry) -> {
              if (IdSyntax.check(key, entry.key(), findings)) {
                if (!fields.isGiven(key)) {
                  findings.add(
                      DiagnosticCode.MISSING_KEY,
                      entry.key(),
                      "option \"" + key + "\" has no name",
                      "write " + key + ": its name");
                }
                options.add(new Issue.Option(key, fields.text(key)));
              }
            });
    return options;
  }

  private void source(FieldReader fields) {
    Optional<DataNode.Scalar> id = id(fields, "this source");
    Span at = id.map(DataNode.Scalar::at).orElse(fields.at());
    String key = id.map(DataNode.Scalar::text).orElse("");
    Source source = SourceReader.read(fields, key, at, SourceReader.Writer.PERSON, findings);
    id.ifPresent(found -> sources.add(source));
  }
}
