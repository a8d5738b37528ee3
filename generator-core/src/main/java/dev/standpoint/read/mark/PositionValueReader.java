package dev.standpoint.read.mark;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.DidYouMean;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.record.Choice;
import dev.standpoint.model.record.Quantity;
import dev.standpoint.model.record.Rejection;
import dev.standpoint.model.record.Stance;
import dev.standpoint.model.record.Value;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.IssueKind;
import dev.standpoint.read.register.Registers;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the value of a position: its class or, on issues of quantity or choice, its qty or choice.
 */
public final class PositionValueReader {

  /** In a message about an option that an issue does not have. */
  private static final int SHOWN_OPTIONS = 5;

  private final Registers registers;
  private final RegisterNames names;
  private final DiagnosticCollector findings;

  PositionValueReader(Registers registers, RegisterNames names, DiagnosticCollector findings) {
    this.registers = registers;
    this.names = names;
    this.findings = findings;
  }

  /** The value; empty if it is missing or does not fit the issue, which is reported. */
  Optional<Value> read(
      Located kind, MarkAttributes attributes, Scope scope, Optional<IssueId> on, Span at) {
    Optional<Issue> issue =
        on.flatMap(registers.issues()::find)
            .filter(found -> !registers.unclear().contains(found.id()));
    Optional<Stance> stance = MarkVocabulary.stance(kind.value());
    boolean takesAmount = issue.filter(found -> found.kind() != IssueKind.STANCE).isPresent();
    if (stance.isEmpty() || (stance.get() == Stance.AGAINST && takesAmount)) {
      if (issue.isPresent() && takesAmount && reportForeignKeys(attributes, issue.get())) {
        return Optional.empty();
      }
      return amount(kind, scope, issue, at)
          .map(value -> stance.isEmpty() ? value : new Rejection(value));
    }
    Value value = stance.get();
    issue
        .filter(found -> found.kind() == IssueKind.STANCE)
        .ifPresent(found -> reportForeignKeys(attributes, found));
    if (issue.isPresent() && !value.answers(issue.get().kind())) {
      findings.add(
          DiagnosticCode.WRONG_ISSUE_KIND,
          kind.at(),
          "issue \""
              + issue.get().id()
              + "\" asks for a "
              + issue.get().kind()
              + ", not for a stance",
          "write .says with " + keyOf(issue.get().kind()) + "=");
      return Optional.empty();
    }
    return Optional.of(value);
  }

  /**
   * Reports a qty or choice that does not fit the issue. Only those on the mark itself: inherited
   * ones may be meant for other marks.
   */
  private boolean reportForeignKeys(MarkAttributes attributes, Issue issue) {
    List<RecordKey> foreign =
        Stream.of(RecordKey.QTY, RecordKey.CHOICE)
            .filter(attributes.recordKeys()::containsKey)
            .filter(key -> issue.kind() == IssueKind.STANCE || key != keyOf(issue.kind()))
            .toList();
    boolean lacksOwn =
        issue.kind() != IssueKind.STANCE
            && !attributes.recordKeys().containsKey(keyOf(issue.kind()));
    String hint = lacksOwn ? "write " + keyOf(issue.kind()) + "=" : "";
    for (RecordKey key : foreign) {
      findings.add(
          DiagnosticCode.WRONG_ISSUE_KIND,
          Objects.requireNonNull(attributes.recordKeys().get(key)).at(),
          "issue \"" + issue.id() + "\" asks for a " + issue.kind() + ", not for " + key + "=",
          hint);
    }
    return !foreign.isEmpty();
  }

  /** The quantity or choice. Without a known issue, the key that is given decides which. */
  private Optional<Value> amount(Located kind, Scope scope, Optional<Issue> issue, Span at) {
    IssueKind wanted =
        issue
            .map(Issue::kind)
            .orElse(scope.get(RecordKey.QTY).isPresent() ? IssueKind.QUANTITY : IssueKind.CHOICE);
    if (wanted == IssueKind.STANCE) {
      findings.add(
          DiagnosticCode.WRONG_ISSUE_KIND,
          kind.at(),
          "issue \""
              + issue.map(Issue::id).orElseThrow()
              + "\" asks for a stance, not for ."
              + kind.value(),
          "write .for, .conditional, .mixed or .against");
      return Optional.empty();
    }
    Optional<Located> given = scope.get(keyOf(wanted));
    if (given.isEmpty()) {
      String key = issue.isEmpty() ? "qty or choice" : keyOf(wanted).toString();
      findings.add(
          DiagnosticCode.INCOMPLETE_MARK,
          at,
          "this ." + kind.value() + " has no " + key,
          "add " + keyOf(wanted) + "=");
      return Optional.empty();
    }
    return wanted == IssueKind.QUANTITY
        ? quantity(given.get(), issue).map(Value.class::cast)
        : choice(given.get(), issue);
  }

  /** The number or range, if its unit is that of the issue. A faulty number was reported before. */
  private Optional<Quantity> quantity(Located given, Optional<Issue> issue) {
    Optional<QuantityReader.Amount> amount = QuantityReader.read(given.value());
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    String shown = "\"" + given.value().strip() + "\"";
    Quantity quantity = amount.get().quantity();
    if (issue.isPresent() && !amount.get().fits(issue.get())) {
      findings.add(
          DiagnosticCode.BAD_QUANTITY,
          given.at(),
          shown + " is in \"" + amount.get().unit() + "\", " + unitOf(issue.get()),
          issue.get().unit().isEmpty()
              ? "add its unit to the issue"
              : "write the number in that unit");
      return Optional.empty();
    }
    if (issue.isPresent() && amount.get().isAmbiguous(issue.get())) {
      findings.add(
          DiagnosticCode.BAD_QUANTITY,
          given.at(),
          shown + " can be a thousand or a fraction",
          "write " + quantity.key() + ", or a point for the fraction");
      return Optional.empty();
    }
    if (!amount.get().asWritten()) {
      findings.add(
          DiagnosticCode.READ_AS, given.at(), shown + " is read as \"" + quantity.key() + "\"");
    }
    return Optional.of(quantity);
  }

  private static String unitOf(Issue issue) {
    return issue.unit().isEmpty()
        ? "and issue \"" + issue.id() + "\" has no unit"
        : "but issue \"" + issue.id() + "\" is in \"" + issue.unit() + "\"";
  }

  /** The key that an issue of this kind asks for. */
  private static RecordKey keyOf(IssueKind kind) {
    return kind == IssueKind.QUANTITY ? RecordKey.QTY : RecordKey.CHOICE;
  }

  /** The option, if the issue has it or is unknown. */
  private Optional<Value> choice(Located given, Optional<Issue> issue) {
    String option = given.value().strip();
    if (issue.isEmpty()) {
      return Optional.of(new Choice(option));
    }
    NameIndex options = names.options(issue.get());
    List<String> found = options.find(option);
    if (found.size() == 1) {
      return Optional.of(new Choice(found.get(0)));
    }
    if (found.isEmpty()) {
      findings.add(
          DiagnosticCode.UNKNOWN_OPTION,
          given.at(),
          "issue \"" + issue.get().id() + "\" has no option \"" + option + "\"",
          optionHint(option, options, issue.get()));
    } else {
      findings.add(
          DiagnosticCode.AMBIGUOUS_REFERENCE,
          given.at(),
          "\"" + option + "\" can be " + String.join(" or ", found),
          "write the id");
    }
    return Optional.empty();
  }

  /** The option that is near, else the first of the issue. */
  public static String optionHint(String written, NameIndex options, Issue issue) {
    String near = DidYouMean.hint(written, options.all());
    return near.isEmpty()
        ? issue.options().stream()
            .limit(SHOWN_OPTIONS)
            .map(Issue.Option::id)
            .collect(Collectors.joining(" or ", "expected ", ""))
        : near;
  }
}
