package dev.standpoint.read.note;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.model.note.SectionDefaults;
import dev.standpoint.model.record.RecordId;
import dev.standpoint.model.register.SourceId;
import dev.standpoint.read.mark.Located;
import dev.standpoint.read.mark.MarkAttributes;
import dev.standpoint.read.mark.MarkReader;
import dev.standpoint.read.mark.NoteSource;
import dev.standpoint.read.mark.RecordCollector;
import dev.standpoint.read.mark.RecordValues;
import dev.standpoint.read.mark.RegisterNames;
import dev.standpoint.read.mark.Scope;
import dev.standpoint.read.mark.ViewReader;
import dev.standpoint.read.markdown.AttributeList;
import dev.standpoint.read.markdown.CaptionSyntax;
import dev.standpoint.read.markdown.DetailNode;
import dev.standpoint.read.markdown.DivNode;
import dev.standpoint.read.markdown.FenceNode;
import dev.standpoint.read.markdown.HeadingAttributesNode;
import dev.standpoint.read.markdown.PlainFormPlace;
import dev.standpoint.read.register.Registers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Turns Flexmark's tree into our blocks, and hands what is marked to the mark reader. */
final class BlockReader {

  /** Deeper than any note needs, and shallow enough for every stack. */
  private static final int DEEPEST = 32;

  /** A heading's reach: its level, what holds in it, and what waits there for a first mark. */
  private record Section(
      int level,
      Scope scope,
      Optional<Span> keysAt,
      int marksBefore,
      Block.Role role,
      int blocksBefore) {}

  private final NoteSource text;
  private final MarkReader marks;
  private final InlineReader inlines;
  private final PlainFormReader plainForms;
  private final ViewReader views;
  private final FootnoteLabels footnotes;
  private final RecordCollector records;
  private final FigureReader figures;
  private final TableReader tables;
  private final FenceDiagnostics fences;
  private final RawHtmlReader html;
  private final DiagnosticCollector findings;
  private final HeadingAnchors anchors = new HeadingAnchors();
  private int depth;

  BlockReader(
      NoteSource text,
      Registers registers,
      RegisterNames names,
      MarkReader marks,
      RecordCollector records,
      ImageReader images,
      RawHtmlReader html,
      DiagnosticCollector findings) {
    this.text = text;
    this.marks = marks;
    this.footnotes = new FootnoteLabels(findings);
    this.figures = new FigureReader(text, images, records, findings);
    this.html = html;
    this.inlines = new InlineReader(text, marks, records, footnotes, figures, html, findings);
    this.plainForms =
        new PlainFormReader(text, registers, names, marks, inlines, records, findings);
    this.views = new ViewReader(records, findings);
    this.tables = new TableReader(text, inlines);
    this.fences = new FenceDiagnostics(text, findings);
    this.records = records;
    this.findings = findings;
  }

  /** The whole text of a note. */
  List<Block> note(Node document, Scope outer) {
    List<Block> blocks = blocks(document, outer);
    footnotes.report();
    return blocks;
  }

  private List<Block> blocks(Node parent, Scope outer) {
    if (depth > DEEPEST) {
      findings.add(
          DiagnosticCode.LIMIT_EXCEEDED,
          text.span(parent),
          "lists, quotes and divs are nested more than " + DEEPEST + " deep");
      return List.of();
    }
    depth++;
    List<Block> blocks = new ArrayList<>();
    Section top = new Section(0, outer, Optional.empty(), records.marks, Block.Role.NONE, 0);
    Deque<Section> sections = new ArrayDeque<>(List.of(top));
    Map<Node, Node> captions = CaptionSyntax.captions(parent);
    Set<Node> shown = new HashSet<>(captions.values());
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      Scope scope = sections.getFirst().scope();
      if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
        heading(heading, sections, blocks);
      } else if (DefinitionListNodes.startsAt(node)) {
        DefinitionListNodes run = DefinitionListNodes.from(node);
        blocks.add(definitions(run, scope));
        node = run.last();
      } else if (captions.containsKey(node)) {
        blocks.add(figures.captioned(tables.read(node, scope), captions.get(node), inlines, scope));
      } else if (!shown.contains(node)) {
        block(node, scope).ifPresent(blocks::add);
      }
    }
    sections.forEach(section -> leave(section, blocks));
    depth--;
    return List.copyOf(blocks);
  }

  private Optional<Block> block(Node node, Scope scope) {
    if (node instanceof Paragraph paragraph) {
      return Optional.of(paragraph(paragraph, scope));
    } else if (node instanceof DivNode div) {
      return Optional.of(div(div, scope));
    } else if (node instanceof ListBlock list) {
      return Optional.of(list(list, scope));
    } else if (node instanceof BlockQuote) {
      return Optional.of(new Block.Quote(blocks(node, scope), text.span(node)));
    } else if (node instanceof TableBlock) {
      return Optional.of(tables.read(node, scope));
    } else if (node instanceof FencedCodeBlock code) {
      String language = code.getInfo().unescape().strip().split("\\s", 2)[0];
      return Optional.of(new Block.CodeBlock(language, content(code), text.span(node)));
    } else if (node instanceof IndentedCodeBlock code) {
      return Optional.of(new Block.CodeBlock("", content(code), text.span(node)));
    } else if (node instanceof HtmlBlockBase && !(node instanceof HtmlCommentBlock)) {
      return html.block(node);
    } else if (node instanceof ThematicBreak) {
      return Optional.of(new Block.Rule(text.span(node)));
    } else if (node instanceof FootnoteBlock note) {
      return Optional.of(footnote(note, scope));
    }
    reportDropped(node);
    return Optional.empty();
  }

  private static String content(com.vladsch.flexmark.util.ast.Block code) {
    return code.getContentChars().normalizeEOL().stripTrailing() + "\n";
  }

  private void reportDropped(Node node) {
    if (node instanceof FenceNode fence) {
      if (fence.stray()) {
        fences.stray(text.span(node));
      }
    } else if (!(node instanceof Reference) && !(node instanceof HtmlCommentBlock)) {
      throw new IllegalStateException("unexpected block " + node.getNodeName());
    }
  }

  private Block paragraph(Paragraph paragraph, Scope scope) {
    fences.reportIn(paragraph);
    figures.reportUnusedCaption(paragraph);
    Optional<Node> figure = FigureReader.figure(paragraph);
    if (figure.isPresent()) {
      return figures.figure(figure.get(), inlines, scope, text.span(paragraph));
    }
    return new Block.Paragraph(inlines.read(paragraph, scope), text.span(paragraph));
  }

  private void heading(
      com.vladsch.flexmark.ast.Heading heading, Deque<Section> sections, List<Block> blocks) {
    while (sections.getFirst().level() >= heading.getLevel()) {
      leave(sections.pop(), blocks);
    }
    MarkAttributes marking = marking(heading);
    Scope scope = enter(marking, sections.getFirst().scope());
    Optional<Span> keysAt =
        marking.needsMark() ? Optional.of(text.span(heading.getLastChild())) : Optional.empty();
    sections.push(
        new Section(
            heading.getLevel(), scope, keysAt, records.marks, marking.role(), blocks.size()));
    Stream.of(marking.kinds(), marking.views())
        .flatMap(List::stream)
        .forEach(
            kind ->
                findings.add(
                    DiagnosticCode.ATTRIBUTES_NOT_USED,
                    kind.at(),
                    "a heading is no record or view, so ." + kind.value() + " has no effect",
                    "mark words or a div"));
    List<Inline> content = inlines.read(heading, scope);
    String anchor = marking.id() == null ? "" : marking.id().value();
    blocks.add(
        new Block.Heading(
            heading.getLevel(),
            anchors.next(anchor, PlainText.ofInlines(content)),
            content,
            declared(marking),
            text.span(heading)));
  }

  /**
   * A heading's role is its section's. Keys on a heading that no mark in its section takes up would
   * otherwise be lost in silence.
   */
  private void leave(Section section, List<Block> blocks) {
    if (records.marks == section.marksBefore()) {
      section.keysAt().ifPresent(this::reportUnusedKeys);
    }
    if (section.role() != Block.Role.NONE) {
      List<Block> within = blocks.subList(section.blocksBefore(), blocks.size());
      Block.Div part =
          new Block.Div(
              List.of(),
              section.role(),
              SectionDefaults.NOTHING,
              List.copyOf(within),
              within.get(0).at());
      within.clear();
      blocks.add(part);
    }
  }

  private void reportUnusedKeys(Span at) {
    findings.add(
        DiagnosticCode.ATTRIBUTES_NOT_USED,
        at,
        "these attributes say something of no mark",
        "add a class such as .for or .event");
  }

  private static SectionDefaults declared(MarkAttributes marking) {
    Map<String, Located> keys = marking.recordKeys();
    return new SectionDefaults(
        given(keys, "source").map(Located::ids).orElse(List.of()).stream()
            .map(id -> new SourceId(id.value()))
            .toList(),
        given(keys, "known").flatMap(RecordValues::date).orElse(null),
        given(keys, "tlp").flatMap(RecordValues::tlp).orElse(null),
        marking.text("lang"),
        marking.text("dir"));
  }

  private static Optional<Located> given(Map<String, Located> keys, String key) {
    return Optional.ofNullable(keys.get(key));
  }

  private MarkAttributes marking(com.vladsch.flexmark.ast.Heading heading) {
    return heading.getLastChild() instanceof HeadingAttributesNode last
        ? mark(last.attributes())
        : MarkAttributes.NONE;
  }

  private MarkAttributes mark(AttributeList attributes) {
    MarkAttributes marking = MarkAttributes.read(attributes, text, findings);
    if (marking.views().isEmpty()) {
      records.refer(marking.recordKeys());
      marking.reportViewKeys(findings);
    }
    return marking;
  }

  private static Scope enter(MarkAttributes marking, Scope outer) {
    Scope scope = outer.with(marking.recordKeys());
    return marking.role() == Block.Role.ASSESSMENT ? scope.inAssessment() : scope;
  }

  private Block div(DivNode div, Scope outer) {
    MarkAttributes marking = mark(div.attributes());
    Scope scope = enter(marking, outer);
    Span at = text.span(div.fence().getStartOffset(), div.fence().getEndOffset());
    if (!div.closed()) {
      findings.add(
          DiagnosticCode.UNCLOSED_DIV,
          at,
          "this div is not closed",
          "add a line ::: where it ends");
    }
    if (!marking.views().isEmpty()) {
      return view(div, marking, outer, at);
    } else if (!marking.isMark()) {
      return plainDiv(div, marking, scope, at);
    }
    InlineReader.FreeCitations around = inlines.openDiv();
    List<Block> content = blocks(div, scope);
    InlineReader.FreeCitations own = inlines.closeDiv(around);
    List<RecordId> made =
        marks.read(
            new MarkReader.Mark(
                marking,
                scope,
                PlainText.ofBlocks(content),
                inlines.citations(marking, own.list(), scope),
                at));
    return new Block.Div(made, marking.role(), declared(marking), content, at);
  }

  private Block plainDiv(DivNode div, MarkAttributes marking, Scope scope, Span at) {
    if (PlainFormPlace.lacksEvents(div)) {
      findings.add(
          DiagnosticCode.BROKEN_EVENT,
          at,
          "this div of events holds no list",
          "write - 2031-03-11: what happened [@source]");
    }
    int marksBefore = records.marks;
    List<Block> content = blocks(div, scope);
    if (marking.needsMark() && records.marks == marksBefore) {
      reportUnusedKeys(at);
    }
    return new Block.Div(List.of(), marking.role(), declared(marking), content, at);
  }

  /** A view stands in an empty div; text in it is kept, before the view. */
  private Block view(DivNode div, MarkAttributes marking, Scope outer, Span at) {
    List<Block> content = new ArrayList<>(blocks(div, outer));
    Block view = views.read(marking, at);
    if (content.isEmpty()) {
      return view;
    }
    findings.add(
        DiagnosticCode.ATTRIBUTES_NOT_USED,
        content.get(0).at(),
        "a view stands in an empty div, this text stands in one of ."
            + marking.views().get(0).value(),
        "close the div before the text");
    content.add(view);
    return new Block.Div(List.of(), Block.Role.NONE, SectionDefaults.NOTHING, content, at);
  }

  private Block footnote(FootnoteBlock note, Scope scope) {
    String label = note.getText().toString();
    footnotes.define(
        label, text.span(note.getText().getStartOffset(), note.getText().getEndOffset()));
    return new Block.Footnote(label, blocks(note, scope), text.span(note));
  }

  private Block definitions(DefinitionListNodes run, Scope scope) {
    List<Block.Definition> entries = new ArrayList<>();
    for (DefinitionListNodes.Entry entry : run.entries()) {
      Paragraph term = entry.term();
      List<Inline> words = inlines.read(term, scope);
      Located name = new Located(PlainText.ofInlines(words), trimmed(term));
      List<Block.Item> details = new ArrayList<>();
      for (DetailNode detail : entry.details()) {
        details.add(item(detail, scope, first -> plainForms.detail(first, name, scope)));
      }
      entries.add(new Block.Definition(words, List.copyOf(details), text.span(term)));
    }
    Span at = text.span(run.first().getStartOffset(), run.last().getEndOffset());
    return new Block.Definitions(List.copyOf(entries), at);
  }

  private Span trimmed(Node node) {
    return text.span(node.getStartOffset(), node.getChars().trimEnd().getEndOffset());
  }

  /** An item whose first paragraph may be a record; what that says holds for the rest too. */
  private Block.Item item(Node item, Scope scope, Function<Paragraph, PlainFormReader.First> form) {
    if (!(item.getFirstChild() instanceof Paragraph first)
        || first.getNext() instanceof DetailNode) {
      return new Block.Item(blocks(item, scope), text.span(item));
    }
    Span at = text.span(item);
    PlainFormReader.First read = form.apply(first);
    first.unlink();
    List<Block> content = new ArrayList<>(List.of(read.paragraph()));
    content.addAll(blocks(item, read.scope()));
    return new Block.Item(List.copyOf(content), at);
  }

  private Block list(ListBlock list, Scope scope) {
    boolean events = PlainFormPlace.isEvents(list);
    List<Block.Item> items = new ArrayList<>();
    for (Node child : list.getChildren()) {
      if (child instanceof ListItem) {
        items.add(
            events
                ? item(child, scope, first -> plainForms.event(first, scope))
                : new Block.Item(blocks(child, scope), text.span(child)));
      }
    }
    int start = list instanceof OrderedList ordered ? ordered.getStartNumber() : -1;
    return new Block.Listing(start, list.isTight(), List.copyOf(items), text.span(list));
  }
}
