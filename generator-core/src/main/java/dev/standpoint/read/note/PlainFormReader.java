package dev.standpoint.read.note;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.DidYouMean;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.model.record.RecordId;
import dev.standpoint.model.record.Stance;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.read.mark.Located;
import dev.standpoint.read.mark.MarkAttributes;
import dev.standpoint.read.mark.MarkReader;
import dev.standpoint.read.mark.MarkVocabulary;
import dev.standpoint.read.mark.NameIndex;
import dev.standpoint.read.mark.NoteSource;
import dev.standpoint.read.mark.RecordCollector;
import dev.standpoint.read.mark.RecordValues;
import dev.standpoint.read.mark.RegisterNames;
import dev.standpoint.read.mark.Scope;
import dev.standpoint.read.markdown.HeadingAttributesNode;
import dev.standpoint.read.register.Registers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the two forms without marks: details of a definition list that are positions of its term,
 * and items of a list of events.
 */
final class PlainFormReader {

  private static final Pattern EVENT = Pattern.compile("(\\S+):(?=\\s|$)[ \\t]*");
  private static final String POSITION_FORM = "write **value** on *issue*, date: words [@source]";

  /** What stands before the words of a record and what that says. */
  private record Opening(Located kind, Map<String, Located> keys, int wordsStart) {}

  private final NoteSource text;
  private final Registers registers;
  private final RegisterNames names;
  private final MarkReader marks;
  private final InlineReader inlines;
  private final RecordCollector records;
  private final DiagnosticCollector findings;

  PlainFormReader(
      NoteSource text,
      Registers registers,
      RegisterNames names,
      MarkReader marks,
      InlineReader inlines,
      RecordCollector records,
      DiagnosticCollector findings) {
    this.text = text;
    this.registers = registers;
    this.names = names;
    this.marks = marks;
    this.inlines = inlines;
    this.records = records;
    this.findings = findings;
  }

  /** A first paragraph, and what holds in the blocks after it. */
  record First(Block.Paragraph paragraph, Scope scope) {}

  /** The first paragraph of an event's item. */
  First event(Paragraph paragraph, Scope scope) {
    Matcher date =
        EVENT.matcher(text.body()).region(paragraph.getStartOffset(), paragraph.getEndOffset());
    if (!date.lookingAt()) {
      findings.add(
          DiagnosticCode.BROKEN_EVENT,
          firstLine(paragraph),
          "this item of a list of events opens with no date",
          "write 2031-03-11: what happened [@source]");
      return plain(paragraph, scope);
    }
    if (isWordless(paragraph, date.end())) {
      findings.add(
          DiagnosticCode.BROKEN_EVENT,
          firstLine(paragraph),
          "behind this date stands no event",
          "write 2031-03-11: what happened [@source]");
      return plain(paragraph, scope);
    }
    Located when = new Located(date.group(1), text.span(date.start(1), date.end(1)));
    Located kind = new Located(MarkVocabulary.EVENT, when.at());
    return record(paragraph, new Opening(kind, Map.of("when", when), date.end()), scope);
  }

  private boolean isWordless(Paragraph paragraph, int from) {
    return text.body().substring(from, paragraph.getEndOffset()).isBlank();
  }

  /** The first paragraph of a detail; {@code term} is what the detail is about. */
  First detail(Paragraph paragraph, Located term, Scope scope) {
    return PositionLine.of(paragraph, text)
        .flatMap(found -> position(found, term))
        .map(found -> record(paragraph, found, scope))
        .orElseGet(() -> plain(paragraph, scope));
  }

  private Optional<Opening> position(PositionLine found, Located term) {
    Optional<String> actor =
        one(names.actors(), term, DiagnosticCode.UNKNOWN_ACTOR, "actor", found.meant());
    Optional<String> on =
        one(names.issues(), found.issue(), DiagnosticCode.UNKNOWN_ISSUE, "issue", found.meant());
    if (!found.whole() && found.meant()) {
      findings.add(
          DiagnosticCode.BROKEN_POSITION,
          found.rest(),
          "behind the issue stands neither a date nor a colon",
          POSITION_FORM);
    }
    if (actor.isEmpty() || on.isEmpty() || !found.whole()) {
      return Optional.empty();
    }
    Map<String, Located> keys = new LinkedHashMap<>();
    keys.put("actor", new Located(actor.get(), term.at()));
    keys.put("on", new Located(on.get(), found.issue().at()));
    if (found.when() != null) {
      keys.put("when", found.when());
    }
    Issue issue = registers.issues().get(new IssueId(on.get()));
    return kind(found, issue, keys).map(kind -> new Opening(kind, keys, found.wordsStart()));
  }

  /** The one id that bears the name; silent about any other unless a position was {@code meant}. */
  private Optional<String> one(
      NameIndex known, Located written, DiagnosticCode code, String what, boolean meant) {
    List<String> found = known.find(written.value());
    if (found.size() == 1 || !meant) {
      return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
    String shown = "\"" + written.value() + "\"";
    if (found.isEmpty()) {
      String message = shown + " is no id, name or alias of an " + what;
      findings.add(code, written.at(), message, DidYouMean.hint(written.value(), known.all()));
    } else {
      String message = shown + " can be " + String.join(" or ", found);
      findings.add(DiagnosticCode.AMBIGUOUS_REFERENCE, written.at(), message, "write the id");
    }
    return Optional.empty();
  }

  /** The class that a mark would have; on issues of quantity or choice, the key goes to keys. */
  private Optional<Located> kind(PositionLine found, Issue issue, Map<String, Located> keys) {
    Located value = found.value();
    Optional<Stance> stance =
        MarkVocabulary.stance(value.value().toLowerCase(Locale.ROOT))
            .filter(said -> said.answers(issue.kind()) || said == Stance.AGAINST);
    if (stance.isPresent()) {
      return Optional.of(new Located(stance.get().key(), value.at()));
    }
    return switch (issue.kind()) {
      case STANCE -> noStance(value, found.meant());
      case QUANTITY -> {
        keys.put("qty", value);
        boolean number = RecordValues.quantity(value).isPresent();
        yield number || found.meant()
            ? Optional.of(new Located(MarkVocabulary.SAYS, value.at()))
            : Optional.empty();
      }
      case CHOICE -> option(value, issue, keys, found.meant());
    };
  }

  private Optional<Located> noStance(Located value, boolean meant) {
    if (meant) {
      List<String> known = MarkVocabulary.stances();
      findings.add(
          DiagnosticCode.BAD_VALUE,
          value.at(),
          "\"" + value.value() + "\" is no stance, want one of " + String.join(", ", known),
          DidYouMean.hint(value.value(), known));
    }
    return Optional.empty();
  }

  private Optional<Located> option(
      Located value, Issue issue, Map<String, Located> keys, boolean meant) {
    NameIndex options = RegisterNames.options(issue);
    List<String> found = options.find(value.value());
    if (found.size() == 1) {
      keys.put("choice", new Located(found.get(0), value.at()));
      return Optional.of(new Located(MarkVocabulary.SAYS, value.at()));
    }
    if (meant) {
      findings.add(
          DiagnosticCode.UNKNOWN_OPTION,
          value.at(),
          "issue \"" + issue.id() + "\" has no option \"" + value.value() + "\"",
          DidYouMean.hint(value.value(), options.all()));
    }
    return Optional.empty();
  }

  private First record(Paragraph paragraph, Opening opening, Scope outer) {
    MarkAttributes marking = marking(paragraph, opening);
    RecordValues.check(opening.keys(), findings);
    records.refer(opening.keys());
    Scope scope = outer.with(marking.recordKeys());
    InlineReader.FreeCitations around = inlines.openDiv();
    List<Inline> all = inlines.read(paragraph, scope);
    InlineReader.FreeCitations own = inlines.closeDiv(around);
    int wordsStart = opening.wordsStart();
    StatementSplit line = StatementSplit.split(all, text.span(wordsStart, wordsStart));
    Span at = firstLine(paragraph);
    MarkReader.Mark mark =
        new MarkReader.Mark(
            marking,
            scope,
            PlainText.ofInlines(line.words()),
            inlines.citations(marking, own.list(), scope),
            at);
    boolean event = opening.kind().value().equals(MarkVocabulary.EVENT);
    // The number or the stance of a position says enough.
    List<RecordId> made = event ? marks.read(mark) : marks.readWordless(mark);
    Located when = opening.keys().get("when");
    List<Inline> words = made.isEmpty() ? all : marked(line.withDate(when), made, at);
    return new First(new Block.Paragraph(words, text.span(paragraph)), scope);
  }

  /** What the braces at the end say beside what the words in front do. */
  private MarkAttributes marking(Paragraph paragraph, Opening opening) {
    HeadingAttributesNode attributes = attributes(paragraph);
    MarkAttributes own =
        attributes == null
            ? MarkAttributes.NONE
            : MarkAttributes.read(attributes.attributes(), text, findings);
    own.recordKeys().entrySet().stream()
        .filter(key -> opening.keys().containsKey(key.getKey()))
        .forEach(
            key ->
                findings.add(
                    DiagnosticCode.ATTRIBUTES_NOT_USED,
                    key.getValue().at(),
                    "\"" + key.getKey() + "\" is told by the words in front already"));
    records.refer(own.recordKeys());
    return own.before(opening.kind(), opening.keys());
  }

  /** The words as a mark, or, where there are none, what opens the line. */
  private static List<Inline> marked(StatementSplit line, List<RecordId> made, Span at) {
    List<Inline> inlines = new ArrayList<>();
    if (line.words().isEmpty()) {
      inlines.add(new Inline.Mark(made, line.before(), at));
    } else {
      inlines.addAll(line.before());
      inlines.add(new Inline.Mark(made, line.words(), line.words().get(0).at()));
    }
    inlines.addAll(line.after());
    return List.copyOf(inlines);
  }

  /** A paragraph that records nothing. */
  private First plain(Paragraph paragraph, Scope scope) {
    HeadingAttributesNode attributes = attributes(paragraph);
    if (attributes != null) {
      findings.add(
          DiagnosticCode.ATTRIBUTES_NOT_USED,
          text.span(attributes),
          "these attributes say something of no record",
          "put them behind a position or an event");
    }
    List<Inline> words = inlines.read(paragraph, scope);
    return new First(new Block.Paragraph(words, text.span(paragraph)), scope);
  }

  private static @Nullable HeadingAttributesNode attributes(Paragraph paragraph) {
    Node last = paragraph.getLastChild();
    return last instanceof HeadingAttributesNode attributes ? attributes : null;
  }

  private Span firstLine(Paragraph paragraph) {
    return text.span(paragraph.getStartOffset(), paragraph.getChars().trimEnd().getEndOffset());
  }
}
