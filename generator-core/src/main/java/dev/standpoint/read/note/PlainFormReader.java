package dev.standpoint.read.note;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.standpoint.diagnostic.Code;
import dev.standpoint.diagnostic.Findings;
import dev.standpoint.diagnostic.Nearest;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.model.record.RecordId;
import dev.standpoint.model.record.Stance;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.read.mark.Given;
import dev.standpoint.read.mark.KeyValues;
import dev.standpoint.read.mark.KnownNames;
import dev.standpoint.read.mark.MarkReader;
import dev.standpoint.read.mark.Marking;
import dev.standpoint.read.mark.Names;
import dev.standpoint.read.mark.NoteRecords;
import dev.standpoint.read.mark.NoteText;
import dev.standpoint.read.mark.Scope;
import dev.standpoint.read.mark.Vocabulary;
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
  private record Opening(Given kind, Map<String, Given> keys, int wordsStart) {}

  private final NoteText text;
  private final Registers registers;
  private final KnownNames names;
  private final MarkReader marks;
  private final InlineReader inlines;
  private final NoteRecords records;
  private final Findings findings;

  PlainFormReader(
      NoteText text,
      Registers registers,
      KnownNames names,
      MarkReader marks,
      InlineReader inlines,
      NoteRecords records,
      Findings findings) {
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
          Code.BROKEN_EVENT,
          firstLine(paragraph),
          "this item of a list of events opens with no date",
          "write 2031-03-11: what happened [@source]");
      return plain(paragraph, scope);
    }
    if (isWordless(paragraph, date.end())) {
      findings.add(
          Code.BROKEN_EVENT,
          firstLine(paragraph),
          "behind this date stands no event",
          "write 2031-03-11: what happened [@source]");
      return plain(paragraph, scope);
    }
    Given when = new Given(date.group(1), text.span(date.start(1), date.end(1)));
    Given kind = new Given(Vocabulary.EVENT, when.at());
    return record(paragraph, new Opening(kind, Map.of("when", when), date.end()), scope);
  }

  private boolean isWordless(Paragraph paragraph, int from) {
    return text.body().substring(from, paragraph.getEndOffset()).isBlank();
  }

  /** The first paragraph of a detail; {@code term} is what the detail is about. */
  First detail(Paragraph paragraph, Given term, Scope scope) {
    return DetailOpening.of(paragraph, text)
        .flatMap(found -> position(found, term))
        .map(found -> record(paragraph, found, scope))
        .orElseGet(() -> plain(paragraph, scope));
  }

  private Optional<Opening> position(DetailOpening found, Given term) {
    Optional<String> actor = one(names.actors(), term, Code.UNKNOWN_ACTOR, "actor", found.meant());
    Optional<String> on =
        one(names.issues(), found.issue(), Code.UNKNOWN_ISSUE, "issue", found.meant());
    if (!found.whole() && found.meant()) {
      findings.add(
          Code.BROKEN_POSITION,
          found.rest(),
          "behind the issue stands neither a date nor a colon",
          POSITION_FORM);
    }
    if (actor.isEmpty() || on.isEmpty() || !found.whole()) {
      return Optional.empty();
    }
    Map<String, Given> keys = new LinkedHashMap<>();
    keys.put("actor", new Given(actor.get(), term.at()));
    keys.put("on", new Given(on.get(), found.issue().at()));
    if (found.when() != null) {
      keys.put("when", found.when());
    }
    Issue issue = registers.issues().get(new IssueId(on.get()));
    return kind(found, issue, keys).map(kind -> new Opening(kind, keys, found.wordsStart()));
  }

  /** The one id that bears the name; silent about any other unless a position was {@code meant}. */
  private Optional<String> one(Names known, Given written, Code code, String what, boolean meant) {
    List<String> found = known.find(written.value());
    if (found.size() == 1 || !meant) {
      return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
    String shown = "\"" + written.value() + "\"";
    if (found.isEmpty()) {
      String message = shown + " is no id, name or alias of an " + what;
      findings.add(code, written.at(), message, Nearest.hint(written.value(), known.all()));
    } else {
      String message = shown + " can be " + String.join(" or ", found);
      findings.add(Code.AMBIGUOUS_REFERENCE, written.at(), message, "write the id");
    }
    return Optional.empty();
  }

  /** The class that a mark would have; on issues of quantity or choice, the key goes to keys. */
  private Optional<Given> kind(DetailOpening found, Issue issue, Map<String, Given> keys) {
    Given value = found.value();
    Optional<Stance> stance =
        Vocabulary.stance(value.value().toLowerCase(Locale.ROOT))
            .filter(said -> said.answers(issue.kind()) || said == Stance.AGAINST);
    if (stance.isPresent()) {
      return Optional.of(new Given(stance.get().key(), value.at()));
    }
    return switch (issue.kind()) {
      case STANCE -> noStance(value, found.meant());
      case QUANTITY -> {
        keys.put("qty", value);
        boolean number = KeyValues.quantity(value).isPresent();
        yield number || found.meant()
            ? Optional.of(new Given(Vocabulary.SAYS, value.at()))
            : Optional.empty();
      }
      case CHOICE -> option(value, issue, keys, found.meant());
    };
  }

  private Optional<Given> noStance(Given value, boolean meant) {
    if (meant) {
      List<String> known = Vocabulary.stances();
      findings.add(
          Code.BAD_VALUE,
          value.at(),
          "\"" + value.value() + "\" is no stance, want one of " + String.join(", ", known),
          Nearest.hint(value.value(), known));
    }
    return Optional.empty();
  }

  private Optional<Given> option(Given value, Issue issue, Map<String, Given> keys, boolean meant) {
    Names options = KnownNames.options(issue);
    List<String> found = options.find(value.value());
    if (found.size() == 1) {
      keys.put("choice", new Given(found.get(0), value.at()));
      return Optional.of(new Given(Vocabulary.SAYS, value.at()));
    }
    if (meant) {
      findings.add(
          Code.UNKNOWN_OPTION,
          value.at(),
          "issue \"" + issue.id() + "\" has no option \"" + value.value() + "\"",
          Nearest.hint(value.value(), options.all()));
    }
    return Optional.empty();
  }

  private First record(Paragraph paragraph, Opening opening, Scope outer) {
    Marking marking = marking(paragraph, opening);
    KeyValues.check(opening.keys(), findings);
    records.refer(opening.keys());
    Scope scope = outer.with(marking.recordKeys());
    InlineReader.FreeCitations around = inlines.openDiv();
    List<Inline> all = inlines.read(paragraph, scope);
    InlineReader.FreeCitations own = inlines.closeDiv(around);
    int wordsStart = opening.wordsStart();
    WordsInLine line = WordsInLine.split(all, text.span(wordsStart, wordsStart));
    Span at = firstLine(paragraph);
    MarkReader.Mark mark =
        new MarkReader.Mark(
            marking,
            scope,
            PlainText.ofInlines(line.words()),
            inlines.citations(marking, own.list(), scope),
            at);
    boolean event = opening.kind().value().equals(Vocabulary.EVENT);
    // The number or the stance of a position says enough.
    List<RecordId> made = event ? marks.read(mark) : marks.readWordless(mark);
    Given when = opening.keys().get("when");
    List<Inline> words = made.isEmpty() ? all : marked(line.withDate(when), made, at);
    return new First(new Block.Paragraph(words, text.span(paragraph)), scope);
  }

  /** What the braces at the end say beside what the words in front do. */
  private Marking marking(Paragraph paragraph, Opening opening) {
    HeadingAttributesNode attributes = attributes(paragraph);
    Marking own =
        attributes == null ? Marking.NONE : Marking.read(attributes.attributes(), text, findings);
    own.recordKeys().entrySet().stream()
        .filter(key -> opening.keys().containsKey(key.getKey()))
        .forEach(
            key ->
                findings.add(
                    Code.ATTRIBUTES_NOT_USED,
                    key.getValue().at(),
                    "\"" + key.getKey() + "\" is told by the words in front already"));
    records.refer(own.recordKeys());
    return own.before(opening.kind(), opening.keys());
  }

  /** The words as a mark, or, where there are none, what opens the line. */
  private static List<Inline> marked(WordsInLine line, List<RecordId> made, Span at) {
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
          Code.ATTRIBUTES_NOT_USED,
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
