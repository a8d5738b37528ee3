package dev.standpoint.read.note;

import com.vladsch.flexmark.ast.Paragraph;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.model.record.RecordId;
import dev.standpoint.read.mark.Located;
import dev.standpoint.read.mark.MarkAttributes;
import dev.standpoint.read.mark.MarkReader;
import dev.standpoint.read.mark.MarkVocabulary;
import dev.standpoint.read.mark.NoteSource;
import dev.standpoint.read.mark.RecordKey;
import dev.standpoint.read.mark.RecordValues;
import dev.standpoint.read.mark.Scope;
import dev.standpoint.read.markdown.AttributesNode;
import dev.standpoint.read.plainform.PlainFormOpening;
import dev.standpoint.read.plainform.PositionLine;
import dev.standpoint.read.plainform.PositionLineReader;
import dev.standpoint.read.plainform.StatementSplit;
import dev.standpoint.read.plainform.UnmarkedPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the two plain forms, records without braces: details of a definition list that are
 * positions of its term, and items of a list of events.
 */
final class PlainFormReader {

  /** The date at the start of an event, with the colon and the space after it. */
  private static final Pattern DATE_OF_EVENT =
      Pattern.compile("(\\S+|[^:\\r\\n]{1,60}?):(?=\\s|$)[ \\t]*");

  private static final String EVENT_FORM = "write 2031-03-11: what happened [@source]";

  /** A first paragraph, and the scope of the blocks after it. */
  record First(Block.Paragraph paragraph, Scope scope) {}

  private final NoteContext context;
  private final NoteSource text;
  private final MarkReader marks;
  private final InlineReader inlines;
  private final CitationReader citations;
  private final DiagnosticCollector findings;

  PlainFormReader(
      NoteContext context, MarkReader marks, InlineReader inlines, CitationReader citations) {
    this.context = context;
    this.text = context.text();
    this.marks = marks;
    this.inlines = inlines;
    this.citations = citations;
    this.findings = context.findings();
  }

  /** The first paragraph of an item in a list of events. */
  First event(Paragraph paragraph, Scope scope) {
    Matcher date =
        DATE_OF_EVENT
            .matcher(text.body())
            .region(paragraph.getStartOffset(), paragraph.getEndOffset());
    // Words before a colon are a date only if they can be read as one.
    if (!date.lookingAt() || (date.group(1).contains(" ") && Edtf.read(date.group(1)).isEmpty())) {
      reportBrokenEvent(paragraph, "expected a date and a colon at the start of this event");
      return plain(paragraph, scope);
    }
    if (text.body().substring(date.end(), paragraph.getEndOffset()).isBlank()) {
      reportBrokenEvent(paragraph, "expected an event after this date");
      return plain(paragraph, scope);
    }
    Located when = new Located(date.group(1), text.span(date.start(1), date.end(1)));
    Located kind = new Located(MarkVocabulary.EVENT, when.at());
    return record(
        paragraph, new PlainFormOpening(kind, Map.of(RecordKey.WHEN, when), date.end()), scope);
  }

  /** Reports an item of events, with the form that it should have. */
  private void reportBrokenEvent(Paragraph paragraph, String message) {
    findings.add(DiagnosticCode.BROKEN_EVENT, trimmed(paragraph), message, EVENT_FORM);
  }

  /** The first paragraph of a detail; {@code term} is the term that it describes. */
  First detail(Paragraph paragraph, Located term, Scope scope) {
    Optional<PositionLine> line = PositionLine.of(paragraph, text);
    if (line.isEmpty()) {
      return unmarked(paragraph, term, scope);
    }
    return PositionLineReader.read(line.get(), term, context.pack().names(), findings)
        .map(opening -> record(paragraph, opening, scope))
        .orElseGet(() -> plain(paragraph, scope));
  }

  private First unmarked(Paragraph paragraph, Located term, Scope scope) {
    UnmarkedPosition.report(
        paragraph.getChars().toString(),
        trimmed(paragraph),
        term.value(),
        context.pack().names(),
        findings);
    return plain(paragraph, scope);
  }

  /** Makes the record of an opening. The blocks after it inherit its keys. */
  private First record(Paragraph paragraph, PlainFormOpening written, Scope outer) {
    Map<RecordKey, Located> keys = RecordValues.read(written.keys(), findings);
    PlainFormOpening opening = new PlainFormOpening(written.kind(), keys, written.wordsStart());
    MarkAttributes attributes = attributes(paragraph, opening);
    context.records().refer(keys);
    Scope scope = outer.with(attributes.recordKeys());
    // Citations of the line that are not bound to an inner mark belong to the record, as in a
    // div.
    CitationReader.FreeCitations around = citations.openDiv();
    List<Inline> all = inlines.read(paragraph, scope);
    CitationReader.FreeCitations own = citations.closeDiv(around);
    int wordsStart = opening.wordsStart();
    StatementSplit split = StatementSplit.split(all, text.span(wordsStart, wordsStart));
    Span at = trimmed(paragraph);
    MarkReader.Mark mark =
        new MarkReader.Mark(
            attributes,
            scope,
            PlainText.ofInlines(split.words()),
            citations.of(attributes, own.nodes(), scope),
            at);
    boolean event = opening.kind().value().equals(MarkVocabulary.EVENT);
    // A position needs no words: its stance, number or option is enough.
    List<RecordId> made = event ? marks.read(mark) : marks.readWordless(mark);
    Located when = written.keys().get(RecordKey.WHEN);
    List<Inline> shown = made.isEmpty() ? all : marked(split.withDate(when), made, at);
    return new First(new Block.Paragraph(shown, text.span(paragraph)), scope);
  }

  /** The attributes at the end of the paragraph, with the kind and keys from its opening. */
  private MarkAttributes attributes(Paragraph paragraph, PlainFormOpening opening) {
    MarkAttributes own =
        AttributesNode.ofBlock(paragraph)
            .map(
                node ->
                    MarkAttributes.read(node.attributes(), text, findings).resolved(context.ids()))
            .orElse(MarkAttributes.NONE);
    own.recordKeys().entrySet().stream()
        .filter(key -> opening.keys().containsKey(key.getKey()))
        .forEach(
            key ->
                findings.add(
                    DiagnosticCode.ATTRIBUTES_NOT_USED,
                    key.getValue().at(),
                    "\"" + key.getKey() + "\" has no effect: the words before it give it already"));
    own.reportUnknownClass(findings);
    context.records().refer(own.recordKeys());
    return own.with(opening.kind(), opening.keys());
  }

  /** The words as a mark, or the opening if there are no words. */
  private static List<Inline> marked(StatementSplit split, List<RecordId> made, Span at) {
    List<Inline> inlines = new ArrayList<>();
    if (split.words().isEmpty()) {
      inlines.add(new Inline.Mark(made, split.before(), at));
    } else {
      inlines.addAll(split.before());
      inlines.add(new Inline.Mark(made, split.words(), split.words().get(0).at()));
    }
    inlines.addAll(split.after());
    return List.copyOf(inlines);
  }

  /** A paragraph without a record. */
  private First plain(Paragraph paragraph, Scope scope) {
    Optional<AttributesNode> attributes = AttributesNode.ofBlock(paragraph);
    attributes.ifPresent(
        node ->
            findings.add(
                DiagnosticCode.ATTRIBUTES_NOT_USED,
                text.span(node),
                "attributes have no effect: there is no position or event before them",
                "put them after a position or an event"));
    List<Inline> words = inlines.read(paragraph, scope);
    return new First(new Block.Paragraph(words, text.span(paragraph)), scope);
  }

  /** The place of the paragraph without the line end after it. */
  private Span trimmed(Paragraph paragraph) {
    return text.span(paragraph.getStartOffset(), paragraph.getChars().trimEnd().getEndOffset());
  }
}
