package dev.standpoint.read;

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
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.standpoint.diagnostic.Code;
import dev.standpoint.diagnostic.Findings;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.Block;
import dev.standpoint.model.Inline;
import dev.standpoint.model.PlainText;
import dev.standpoint.model.RecordId;
import dev.standpoint.read.markdown.Attributes;
import dev.standpoint.read.markdown.DivNode;
import dev.standpoint.read.markdown.FenceNode;
import dev.standpoint.read.markdown.HeadingAttributesNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns Flexmark's tree into our blocks, and hands what is marked to the mark reader. */
final class ProseReader {

  /** Deeper than any note needs, and shallow enough for every stack. */
  private static final int DEEPEST = 32;

  private static final Pattern FENCE_LINE = Pattern.compile("(?m)^[ \\t>]*(:{3,}[^\\r\\n]*)");
  private static final Pattern CLOSING_FENCE = Pattern.compile(":{3,}\\s*");

  private record Section(int level, Scope scope) {}

  private final NoteText text;
  private final MarkReader marks;
  private final InlineReader inlines;
  private final NoteRecords records;
  private final Findings findings;
  private final Anchors anchors = new Anchors();
  private int depth;
  private int unopened;

  ProseReader(NoteText text, MarkReader marks, NoteRecords records, Findings findings) {
    this.text = text;
    this.marks = marks;
    this.inlines = new InlineReader(text, marks, records, findings);
    this.records = records;
    this.findings = findings;
  }

  List<Block> blocks(Node parent, Scope outer) {
    if (depth == DEEPEST) {
      findings.add(
          Code.LIMIT_EXCEEDED,
          text.span(parent),
          "lists, quotes and divs are nested more than " + DEEPEST + " deep");
      return List.of();
    }
    depth++;
    List<Block> blocks = new ArrayList<>();
    Deque<Section> sections = new ArrayDeque<>(List.of(new Section(0, outer)));
    for (Node node : parent.getChildren()) {
      if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
        blocks.add(heading(heading, sections));
      } else {
        block(node, sections.getFirst().scope()).ifPresent(blocks::add);
      }
    }
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
      return Optional.of(table(node, scope));
    } else if (node instanceof FencedCodeBlock code) {
      String language = code.getInfo().unescape().strip().split("\\s", 2)[0];
      return Optional.of(new Block.CodeBlock(language, content(code), text.span(node)));
    } else if (node instanceof IndentedCodeBlock code) {
      return Optional.of(new Block.CodeBlock("", content(code), text.span(node)));
    } else if (node instanceof ThematicBreak) {
      return Optional.of(new Block.Rule(text.span(node)));
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
        strayFence(text.span(node));
      }
    } else if (node instanceof HtmlBlockBase && !(node instanceof HtmlCommentBlock)) {
      findings.add(Code.RAW_HTML, text.span(node), "raw HTML is left out");
    } else if (!(node instanceof Reference) && !(node instanceof HtmlCommentBlock)) {
      throw new IllegalStateException("unexpected block " + node.getNodeName());
    }
  }

  private Block paragraph(Paragraph paragraph, Scope scope) {
    reportFenceLines(paragraph);
    return new Block.Paragraph(inlines.read(paragraph, scope), text.span(paragraph));
  }

  /** Silent about a fence that was to close a div whose opening line has been reported. */
  private void strayFence(Span at) {
    if (unopened > 0) {
      unopened--;
    } else {
      findings.add(Code.STRAY_FENCE, at, "this fence closes no div");
    }
  }

  /** A line of colons within a paragraph is text, to Pandoc as to us; its author meant a fence. */
  private void reportFenceLines(Paragraph paragraph) {
    BasedSequence chars = paragraph.getChars();
    if (chars.indexOf(":::") < 0) {
      return;
    }
    Matcher fence = FENCE_LINE.matcher(chars);
    while (fence.find()) {
      int start = paragraph.getStartOffset() + fence.start(1);
      Span at = text.span(start, start + fence.group(1).length());
      if (CLOSING_FENCE.matcher(fence.group(1)).matches()) {
        strayFence(at);
      } else if (fence.start() == 0) {
        unopened++;
        findings.add(
            Code.STRAY_FENCE,
            at,
            "this line opens no div, want a class or attributes such as ::: {.against actor=a on=b}");
      } else {
        unopened++;
        findings.add(
            Code.DIV_IN_PARAGRAPH,
            at,
            "this line opens no div, for it stands in a paragraph",
            "put an empty line before it");
      }
    }
  }

  private Block heading(com.vladsch.flexmark.ast.Heading heading, Deque<Section> sections) {
    while (sections.getFirst().level() >= heading.getLevel()) {
      sections.pop();
    }
    Marking marking = marking(heading);
    Scope scope = enter(marking, sections.getFirst().scope());
    sections.push(new Section(heading.getLevel(), scope));
    if (marking.isMark()) {
      Given kind = marking.kinds().get(0);
      findings.add(
          Code.ATTRIBUTES_NOT_USED,
          kind.at(),
          "a heading is no record, so ." + kind.value() + " has no effect",
          "mark words or a div");
    }
    List<Inline> content = inlines.read(heading, scope);
    String anchor = marking.id() == null ? "" : marking.id().value();
    return new Block.Heading(
        heading.getLevel(),
        anchors.next(anchor, PlainText.ofInlines(content)),
        content,
        text.span(heading));
  }

  private Marking marking(com.vladsch.flexmark.ast.Heading heading) {
    return heading.getLastChild() instanceof HeadingAttributesNode last
        ? mark(last.attributes())
        : Marking.NONE;
  }

  private Marking mark(Attributes attributes) {
    Marking marking = Marking.read(attributes, text, findings);
    records.refer(marking.recordKeys());
    return marking;
  }

  private static Scope enter(Marking marking, Scope outer) {
    Scope scope = outer.with(marking.recordKeys());
    return marking.role() == Block.Role.ASSESSMENT ? scope.inAssessment() : scope;
  }

  private Block div(DivNode div, Scope outer) {
    Marking marking = mark(div.attributes());
    Scope scope = enter(marking, outer);
    Span at = text.span(div.fence().getStartOffset(), div.fence().getEndOffset());
    if (!div.closed()) {
      findings.add(Code.UNCLOSED_DIV, at, "this div is not closed", "add a line ::: where it ends");
    }
    if (!marking.isMark()) {
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
    return new Block.Div(made, marking.role(), content, at);
  }

  private Block plainDiv(DivNode div, Marking marking, Scope scope, Span at) {
    int marksBefore = records.marks;
    List<Block> content = blocks(div, scope);
    if (marking.needsMark() && records.marks == marksBefore) {
      findings.add(
          Code.ATTRIBUTES_NOT_USED,
          at,
          "these attributes say something of no mark",
          "add a class such as .for or .event");
    }
    return new Block.Div(List.of(), marking.role(), content, at);
  }

  private Block list(ListBlock list, Scope scope) {
    List<Block.Item> items = new ArrayList<>();
    for (Node child : list.getChildren()) {
      if (child instanceof ListItem) {
        items.add(new Block.Item(blocks(child, scope), text.span(child)));
      }
    }
    int start = list instanceof OrderedList ordered ? ordered.getStartNumber() : -1;
    return new Block.Listing(start, list.isTight(), List.copyOf(items), text.span(list));
  }

  private Block table(Node table, Scope scope) {
    List<Block.Row> head = new ArrayList<>();
    List<Block.Row> body = new ArrayList<>();
    for (Node part : table.getChildren()) {
      if (part instanceof TableHead) {
        head.addAll(rows(part, scope));
      } else if (part instanceof TableBody) {
        body.addAll(rows(part, scope));
      }
    }
    List<Block.Alignment> columns = new ArrayList<>();
    Node header = table.getFirstChildAny(TableHead.class).getFirstChildAny(TableRow.class);
    for (Node cell : header.getChildren()) {
      columns.add(alignment((TableCell) cell));
    }
    return new Block.Table(columns, List.copyOf(head), List.copyOf(body), text.span(table));
  }

  private static Block.Alignment alignment(TableCell cell) {
    TableCell.Alignment alignment = cell.getAlignment();
    return alignment == null ? Block.Alignment.NONE : Block.Alignment.valueOf(alignment.name());
  }

  private List<Block.Row> rows(Node part, Scope scope) {
    List<Block.Row> rows = new ArrayList<>();
    for (Node row : part.getChildren()) {
      List<Block.Cell> cells = new ArrayList<>();
      for (Node cell : row.getChildren()) {
        cells.add(new Block.Cell(inlines.read(cell, scope), text.span(cell)));
      }
      rows.add(new Block.Row(List.copyOf(cells), text.span(row)));
    }
    return rows;
  }
}
