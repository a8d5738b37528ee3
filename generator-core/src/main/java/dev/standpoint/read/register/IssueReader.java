package dev.standpoint.read.register;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.IssueKind;
import dev.standpoint.read.value.DataNode;
import dev.standpoint.read.value.FieldReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads an entry of the register of issues. */
final class IssueReader {

  private final DiagnosticCollector findings;

  /** Notes that an entry refers to an actor. */
  private final Function<DataNode.Scalar, ActorId> named;

  IssueReader(DiagnosticCollector findings, Function<DataNode.Scalar, ActorId> named) {
    this.findings = findings;
    this.named = named;
  }

  /** An issue; {@code unclear} if its kind or options have errors, so that no value is checked. */
  record ReadIssue(Issue issue, boolean unclear) {}

  /** The issue with what is valid; empty if it has no id. */
  Optional<ReadIssue> read(DataNode.Mapping entry) {
    FieldReader fields = new FieldReader(RegisterWords.ISSUE.keysOf(entry, findings), findings);
    Optional<DataNode.Scalar> id = RegisterReader.id(fields, "this issue", findings);
    Optional<DataNode.Scalar> question = fields.required("question", "this issue");
    String name = fields.text("name");
    Optional<IssueKind> written = fields.choice("kind", IssueKind.class, RegisterWords.ISSUE_KINDS);
    boolean badKind = fields.isGiven("kind") && written.isEmpty();
    IssueKind kind = written.orElse(badKind ? IssueKind.STANCE : implied(fields));
    String unit = fields.text("unit");
    List<Issue.Option> options = new OptionsReader(findings).read(fields);
    List<String> also = fields.names("also");
    List<ActorId> appliesTo =
        fields.node("applies-to").stream()
            .flatMap(node -> ListedValues.of(node).stream())
            .flatMap(this::actor)
            .distinct()
            .toList();
    fields.reportUnknown("an issue");
    boolean lacksOptions = kind == IssueKind.CHOICE && options.isEmpty();
    if (lacksOptions) {
      reportNoOptions(fields);
    }
    if (!badKind) {
      goesWith(IssueKind.QUANTITY, kind, "unit", fields);
      goesWith(IssueKind.CHOICE, kind, "options", fields);
    }
    return id.map(
        found -> {
          String asked = question.orElse(found).text().strip();
          String shown = name.isEmpty() ? asked : name;
          IssueId issueId = new IssueId(found.text());
          return new ReadIssue(
              new Issue(issueId, asked, shown, kind, unit, options, also, appliesTo, found.at()),
              badKind || lacksOptions);
        });
  }

  /** Without a kind, options make an issue a choice, and a unit makes it a quantity. */
  private static IssueKind implied(FieldReader fields) {
    if (fields.isGiven("options")) {
      return IssueKind.CHOICE;
    }
    return fields.isGiven("unit") ? IssueKind.QUANTITY : IssueKind.STANCE;
  }

  private Stream<ActorId> actor(DataNode node) {
    if (node instanceof DataNode.Scalar scalar) {
      return Stream.of(named.apply(scalar));
    }
    findings.add(
        DiagnosticCode.WRONG_TYPE,
        node.at(),
        "\"applies-to\" is " + node.kind(),
        "expected single values");
    return Stream.empty();
  }

  /** A missing key and an empty map are different errors, and each is reported once. */
  private void reportNoOptions(FieldReader fields) {
    if (!fields.isGiven("options")) {
      findings.add(
          DiagnosticCode.MISSING_KEY,
          fields.at(),
          "this issue of kind choice has no \"options\"",
          "add options: [Northern, Southern]");
    }
  }

  /** Reports a key that only issues of another kind may have. */
  private void goesWith(IssueKind wanted, IssueKind kind, String key, FieldReader fields) {
    Optional<Span> at = fields.keyAt(key);
    if (at.isPresent() && kind != wanted && fields.isGiven(key)) {
      String message = "\"" + key + "\" is for issues of kind " + wanted + ", this one is ";
      findings.add(DiagnosticCode.UNKNOWN_KEY, at.get(), message + "of kind " + kind);
    }
  }
}
