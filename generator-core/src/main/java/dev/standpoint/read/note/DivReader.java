package dev.standpoint.read.note;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.model.note.SectionDefaults;
import dev.standpoint.model.record.RecordId;
import dev.standpoint.read.mark.AttributeDiagnostics;
import dev.standpoint.read.mark.MarkAttributes;
import dev.standpoint.read.mark.MarkReader;
import dev.standpoint.read.mark.Scope;
import dev.standpoint.read.mark.ViewReader;
import dev.standpoint.read.markdown.DivNode;
import dev.standpoint.read.markdown.PlainFormPlace;
import java.util.ArrayList;
import java.util.List;

/** Reads fenced divs: marks, views, and divs that only give their blocks a role or attributes. */
final class DivReader {

  private final NoteContext context;
  private final DiagnosticCollector findings;
  private final BlockReader blocks;
  private final BlockAttributesReader attributesReader;
  private final MarkReader marks;
  private final CitationReader citations;
  private final ViewReader views;

  /** {@code blocks} reads the blocks inside a div. */
  DivReader(
      NoteContext context,
      BlockReader blocks,
      BlockAttributesReader attributesReader,
      MarkReader marks,
      CitationReader citations) {
    this.context = context;
    this.findings = context.findings();
    this.blocks = blocks;
    this.attributesReader = attributesReader;
    this.marks = marks;
    this.citations = citations;
    this.views = new ViewReader(context.ids(), context.records(), findings);
  }

  /** Reads a div as a view, else as a mark, else as a plain group of blocks. */
  Block read(DivNode div, Scope outer) {
    MarkAttributes attributes = attributesReader.read(div.attributes());
    Scope scope = BlockAttributesReader.scope(attributes, outer);
    Span at = context.text().span(div.fence().getStartOffset(), div.fence().getEndOffset());
    if (!div.closed()) {
      findings.add(
          DiagnosticCode.UNCLOSED_DIV, at, "this div is not closed", "add a line ::: at its end");
    }
    if (!attributes.isMark() || !attributes.views().isEmpty()) {
      attributes.reportUnusedLabel(findings);
    }
    if (!attributes.views().isEmpty()) {
      return view(div, attributes, outer, at);
    }
    return attributes.isMark()
        ? mark(div, attributes, scope, at)
        : plain(div, attributes, scope, at);
  }

  /** A mark on blocks. It takes the citations inside that no inner mark has. */
  private Block mark(DivNode div, MarkAttributes attributes, Scope scope, Span at) {
    CitationReader.FreeCitations around = citations.openDiv();
    List<Block> content = blocks.read(div, scope);
    CitationReader.FreeCitations own = citations.closeDiv(around);
    List<RecordId> made =
        marks.read(
            new MarkReader.Mark(
                attributes,
                scope,
                PlainText.ofBlocks(content),
                citations.of(attributes, own.nodes(), scope),
                at));
    return new Block.Div(
        made, attributes.role(), BlockAttributesReader.defaults(attributes), content, at);
  }

  /** A div without a record of its own. */
  private Block plain(DivNode div, MarkAttributes attributes, Scope scope, Span at) {
    if (PlainFormPlace.lacksEvents(div)) {
      findings.add(
          DiagnosticCode.BROKEN_EVENT,
          at,
          "this div of events has no list",
          "write - 2031-03-11: what happened [@source]");
    }
    // Keys of records are useless unless a mark inside the div inherits them.
    int marksBefore = context.records().marks();
    List<Block> content = blocks.read(div, scope);
    if (attributes.isLostMark(scope) && context.records().marks() == marksBefore) {
      AttributeDiagnostics.reportLostMark(attributes, at, findings);
    } else {
      attributes.reportUnknownClass(findings);
    }
    return new Block.Div(
        List.of(), attributes.role(), BlockAttributesReader.defaults(attributes), content, at);
  }

  /** A view has an empty div. Text in it is kept, before the view; a label is that of both. */
  private Block view(DivNode div, MarkAttributes attributes, Scope outer, Span at) {
    List<Block> content = new ArrayList<>(blocks.read(div, outer));
    Block view = views.read(attributes, at);
    SectionDefaults label = SectionDefaults.labelled(attributes.label());
    if (content.isEmpty() && attributes.label() == null) {
      return view;
    }
    if (!content.isEmpty()) {
      findings.add(
          DiagnosticCode.ATTRIBUTES_NOT_USED,
          content.get(0).at(),
          "this text is in a div of ."
              + (attributes.views().get(0).value() + ", which must be empty"),
          "close the div before the text");
    }
    content.add(view);
    return new Block.Div(List.of(), Block.Role.NONE, label, content, at);
  }
}
