package dev.standpoint.read.plainform;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.DidYouMean;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.record.Stance;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.read.mark.Located;
import dev.standpoint.read.mark.MarkVocabulary;
import dev.standpoint.read.mark.NameIndex;
import dev.standpoint.read.mark.PositionValueReader;
import dev.standpoint.read.mark.RecordKey;
import dev.standpoint.read.mark.RecordValues;
import dev.standpoint.read.mark.RegisterNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the actor, issue and value that a line of a definition list names. Many definition lists
 * are no positions: a line that does not fit is reported only if it is {@link PositionLine#meant},
 * or if it names both an actor and an issue.
 */
public final class PositionLineReader {

  /** The form in full, as a hint that the author can copy. */
  private static final String FORM = "write **value** on *issue*, date: words [@source]";

  private final PositionLine line;
  private final RegisterNames names;
  private final DiagnosticCollector findings;

  private boolean meant;

  /** The keys found so far, each at the words that give it. */
  private final Map<RecordKey, Located> keys = new LinkedHashMap<>();

  private PositionLineReader(PositionLine line, RegisterNames names, DiagnosticCollector findings) {
    this.line = line;
    this.names = names;
    this.findings = findings;
    this.meant = line.meant();
  }

  /** {@code term} is the name of the actor. */
  public static Optional<PlainFormOpening> read(
      PositionLine line, Located term, RegisterNames names, DiagnosticCollector findings) {
    return new PositionLineReader(line, names, findings).opening(term);
  }

  private Optional<PlainFormOpening> opening(Located term) {
    Optional<String> actor = one(names.actors(), term, DiagnosticCode.UNKNOWN_ACTOR, "actor");
    Optional<String> on = one(names.issues(), line.issue(), DiagnosticCode.UNKNOWN_ISSUE, "issue");
    if (!line.complete()) {
      report(
          DiagnosticCode.BROKEN_POSITION,
          line.rest(),
          "expected a date or a colon after the issue",
          FORM);
    }
    if (actor.isEmpty() || on.isEmpty() || !line.complete()) {
      return Optional.empty();
    }
    meant = true;
    keys.put(RecordKey.ACTOR, new Located(actor.get(), term.at()));
    keys.put(RecordKey.ON, new Located(on.get(), line.issue().at()));
    if (line.when() != null) {
      keys.put(RecordKey.WHEN, line.when());
    }
    Issue issue = names.issue(new IssueId(on.get()));
    return kind(issue).map(kind -> new PlainFormOpening(kind, keys, line.wordsStart()));
  }

  /** Reports a problem only if the line is meant as a position. */
  private void report(DiagnosticCode code, Span at, String message, String hint) {
    if (meant) {
      findings.add(code, at, message, hint);
    }
  }

  /** The one id with this name. */
  private Optional<String> one(
      NameIndex known, Located written, DiagnosticCode code, String thing) {
    List<String> found = known.find(written.value());
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    String shown = "\"" + written.value() + "\"";
    if (found.isEmpty()) {
      report(
          code,
          written.at(),
          shown + " is not the id, name or alias of an " + thing,
          hint(written.value(), known, "add it to " + thing + "s.yaml"));
    } else {
      report(
          DiagnosticCode.AMBIGUOUS_REFERENCE,
          written.at(),
          shown + " can be " + String.join(" or ", found),
          "write the id");
    }
    return Optional.empty();
  }

  /** The class that a mark would have. A quantity or an option becomes a key. */
  private Optional<Located> kind(Issue issue) {
    Located value = line.value();
    Optional<Stance> stance =
        MarkVocabulary.stance(value.value().toLowerCase(Locale.ROOT))
            .filter(said -> said.answers(issue.kind()) || said == Stance.AGAINST);
    if (stance.isPresent()) {
      return Optional.of(new Located(stance.get().key(), value.at()));
    }
    return switch (issue.kind()) {
      case STANCE -> {
        List<String> known = MarkVocabulary.stances();
        report(
            DiagnosticCode.BAD_VALUE,
            value.at(),
            "\""
                + value.value()
                + "\" is not a stance, expected one of "
                + String.join(", ", known),
            MarkVocabulary.meantStance(value.value()));
        yield Optional.empty();
      }
      case QUANTITY -> {
        // A faulty quantity is reported with the other values of the record.
        keys.put(RecordKey.QTY, value);
        yield RecordValues.quantity(value).isPresent() || meant ? says() : Optional.empty();
      }
      case CHOICE -> option(issue);
    };
  }

  /** The class of a choice; the option found becomes a key. */
  private Optional<Located> option(Issue issue) {
    Located value = line.value();
    NameIndex options = names.options(issue);
    List<String> found = options.find(value.value());
    if (found.size() == 1) {
      keys.put(RecordKey.CHOICE, new Located(found.get(0), value.at()));
      return says();
    }
    report(
        DiagnosticCode.UNKNOWN_OPTION,
        value.at(),
        "issue \"" + issue.id() + "\" has no option \"" + value.value() + "\"",
        PositionValueReader.optionHint(value.value(), options, issue));
    return Optional.empty();
  }

  /** A name that is near, else another hint. */
  private static String hint(String written, NameIndex known, String otherwise) {
    String near = DidYouMean.hint(written, known.all());
    return near.isEmpty() ? otherwise : near;
  }

  /** The class of positions whose value is in a key. */
  private Optional<Located> says() {
    return Optional.of(new Located(MarkVocabulary.SAYS, line.value().at()));
  }
}
