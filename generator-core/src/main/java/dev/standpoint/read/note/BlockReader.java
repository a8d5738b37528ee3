package dev.standpoint.read.note;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Block;
import dev.standpoint.read.html.RawHtmlReader;
import dev.standpoint.read.mark.MarkReader;
import dev.standpoint.read.mark.NoteSource;
import dev.standpoint.read.mark.Scope;
import dev.standpoint.read.markdown.CaptionSyntax;
import dev.standpoint.read.markdown.CommentNode;
import dev.standpoint.read.markdown.DefinitionNode;
import dev.standpoint.read.markdown.DivNode;
import dev.standpoint.read.markdown.FenceNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns Flexmark's tree of one note into blocks of our model. */
final class BlockReader {

  /** More than any note needs, and few enough for the stack of any thread. */
  private static final int MOST_NESTED = 32;

  private final NoteContext context;
  private final NoteSource text;

  /** Shared with the inline reader, which notes the references to footnotes. */
  private final FootnoteLabels footnotes;

  private final FigureReader figures;
  private final RawHtmlReader html;
  private final InlineReader inlines;
  private final TableReader tables;
  private final HeadingReader headings;
  private final DivReader divs;
  private final ListReader lists;

  /** One for the note, since a faulty opening and its closing fence may be in different blocks. */
  private final FenceDiagnostics fences;

  /** How many containers are open at the current place. */
  private int depth;

  BlockReader(NoteContext context, MarkReader marks) {
    this.context = context;
    this.text = context.text();
    BlockAttributesReader attributesReader = new BlockAttributesReader(context);
    this.footnotes = new FootnoteLabels(context.findings());
    this.figures = new FigureReader(context);
    this.html = new RawHtmlReader(context.text(), context.pack().html(), context.findings());
    CitationReader citations = new CitationReader(context);
    this.inlines = new InlineReader(context, marks, citations, footnotes, figures);
    this.tables = new TableReader(text, inlines, context.findings());
    this.headings = new HeadingReader(context, attributesReader, inlines);
    this.divs = new DivReader(context, this, attributesReader, marks, citations);
    PlainFormReader plainForms = new PlainFormReader(context, marks, inlines, citations);
    this.lists = new ListReader(text, this, inlines, plainForms);
    this.fences = new FenceDiagnostics(text, context.findings());
  }

  /** Reads all blocks of the note, then reports its footnotes. */
  List<Block> note(Node document, Scope outer) {
    List<Block> blocks = read(document, outer);
    footnotes.report();
    return blocks;
  }

  /** Reads the blocks in a container. */
  List<Block> read(Node parent, Scope outer) {
    if (depth > MOST_NESTED) {
      context
          .findings()
          .add(
              DiagnosticCode.LIMIT_EXCEEDED,
              text.span(parent),
              "lists, quotes and divs are nested more than " + MOST_NESTED + " deep");
      return List.of();
    }
    // Flexmark has no limit of its own, and this method calls itself for each container.
    depth++;
    Sections sections = new Sections(outer, context);
    // Captions are shown with their tables, so they are known before the first block is read.
    Map<Node, Node> captions = CaptionSyntax.captions(parent);
    Set<Node> captionsOfTables = new HashSet<>(captions.values());
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      Scope scope = sections.scope();
      if (node instanceof Heading heading) {
        headings.read(heading, sections);
      } else if (DefinitionListNodes.startsAt(node)) {
        DefinitionListNodes definitions = DefinitionListNodes.from(node);
        sections.add(lists.definitions(definitions, scope));
        node = definitions.last();
      } else if (node instanceof CommentNode comment) {
        comment(comment);
      } else if (captions.containsKey(node)) {
        Block table = tables.read(node, scope);
        sections.add(figures.captioned(table, captions.get(node), inlines, scope));
      } else if (!captionsOfTables.contains(node)) {
        block(node, scope).ifPresent(sections::add);
      }
    }
    depth--;
    return sections.close();
  }

  /** Blocks that may contain marks, and so need the scope. */
  private Optional<Block> block(Node node, Scope scope) {
    if (node instanceof Paragraph paragraph) {
      return Optional.of(paragraph(paragraph, scope));
    } else if (node instanceof DivNode div) {
      return Optional.of(divs.read(div, scope));
    } else if (node instanceof ListBlock list) {
      return Optional.of(lists.list(list, scope));
    } else if (node instanceof BlockQuote) {
      return Optional.of(new Block.Quote(read(node, scope), text.span(node)));
    } else if (node instanceof TableBlock) {
      return Optional.of(tables.read(node, scope));
    } else if (node instanceof FootnoteBlock note) {
      return Optional.of(footnote(note, scope));
    }
    return leaf(node);
  }

  /** A definition is not shown, so that one without a link hides its words. */
  private void reportUnused(DefinitionNode definition) {
    if (!definition.used()) {
      context
          .findings()
          .add(
              DiagnosticCode.UNUSED_DEFINITION,
              text.span(definition),
              "nothing refers to this link definition, and its words are not shown",
              "write \\[ before brackets that are text");
    }
  }

  /** A comment leaves no block. */
  private void comment(CommentNode comment) {
    if (!comment.closed()) {
      reportUnclosedComment(text.span(comment), context.findings());
    }
  }

  /** Nobody knows where a comment ends that has no end, so nothing after it is published. */
  static void reportUnclosedComment(Span at, DiagnosticCollector findings) {
    findings.add(
        DiagnosticCode.UNCLOSED_COMMENT,
        at,
        "this comment is not closed in its paragraph, item or block",
        "write --> at its end");
  }

  /** A block without marks. Fences, comments and the definitions of links leave no block. */
  private Optional<Block> leaf(Node node) {
    if (node instanceof FencedCodeBlock code) {
      // CommonMark 0.31, section 4.5: the first word of the info string is the language.
      String language = code.getInfo().unescape().strip().split("\\s", 2)[0];
      return Optional.of(new Block.CodeBlock(language, content(code), text.span(node)));
    } else if (node instanceof IndentedCodeBlock code) {
      return Optional.of(new Block.CodeBlock("", content(code), text.span(node)));
    } else if (node instanceof ThematicBreak) {
      return Optional.of(new Block.Rule(text.span(node)));
    } else if (node instanceof HtmlBlockBase && !(node instanceof HtmlCommentBlock)) {
      return html.block(node);
    } else if (node instanceof FenceNode fence) {
      if (fence.stray()) {
        fences.stray(text.span(node));
      }
    } else if (node instanceof DefinitionNode definition) {
      reportUnused(definition);
    } else if (!(node instanceof HtmlCommentBlock)) {
      throw new IllegalStateException("unexpected block " + node.getNodeName());
    }
    return Optional.empty();
  }

  /** The text of a code block with one line end at its end, whatever the line ends of the file. */
  private static String content(com.vladsch.flexmark.util.ast.Block code) {
    String content = code.getContentChars().normalizeEOL();
    if (code instanceof IndentedCodeBlock) {
      // CommonMark 0.31, section 4.4: empty lines after it are not part of it.
      content = content.substring(0, endOfLastLine(content));
    }
    return content.isEmpty() || content.endsWith("\n") ? content : content + "\n";
  }

  /** The end of the last line that is not blank. */
  private static int endOfLastLine(String text) {
    int end = text.indexOf('\n', text.stripTrailing().length());
    return end < 0 ? text.length() : end;
  }

  /** A paragraph, or the figure that it consists of. */
  private Block paragraph(Paragraph paragraph, Scope scope) {
    fences.reportIn(paragraph);
    figures.reportUnusedCaption(paragraph);
    Optional<Node> figure = FigureReader.figure(paragraph);
    if (figure.isPresent()) {
      return figures.figure(figure.get(), inlines, scope, text.span(paragraph));
    }
    return new Block.Paragraph(inlines.read(paragraph, scope), text.span(paragraph));
  }

  /** A footnote. It may contain marks like any other block. */
  private Block footnote(FootnoteBlock note, Scope scope) {
    String label = note.getText().toString();
    footnotes.define(
        label, text.span(note.getText().getStartOffset(), note.getText().getEndOffset()));
    return new Block.Footnote(label, read(note, scope), text.span(note));
  }
}
