package dev.standpoint.read.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Pandoc's definition lists: a term of one line, at most one empty line, then details. A detail
 * starts with a colon or tilde; its further lines are indented by four columns.
 */
final class DefinitionSyntax {

  /** In columns. */
  private static final int INDENT = 4;

  /** White space, and the marks of quotes, which an empty line in a quote has. */
  private static final CharPredicate SPACE_IN_QUOTE = CharPredicate.anyOf(" \t\r\n>");

  private DefinitionSyntax() {}

  /** Collects the lines of one detail. */
  private static final class DetailParser extends AbstractBlockParser {
    private final DetailNode detail;

    DetailParser(DetailNode detail) {
      this.detail = detail;
    }

    @Override
    public Block getBlock() {
      return detail;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block block) {
      return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      return state.getIndent() >= INDENT
          ? BlockContinue.atColumn(state.getColumn() + INDENT)
          : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
      detail.setCharsFromContent();
    }
  }

  /** Opens a detail where its marker is. */
  private static final class Starter extends AbstractBlockParserFactory {
    Starter(DataHolder options) {
      super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int marker = state.getNextNonSpaceIndex();
      if (state.getIndent() >= INDENT || !isMarker(line, marker) || !followsTerm(state, matched)) {
        return BlockStart.none();
      }
      BasedSequence chars = line.subSequence(marker, line.length()).trimEOL();
      return BlockStart.of(new DetailParser(new DetailNode(chars)))
          .atIndex(contentStart(line, marker, state.getIndent()));
    }

    /** A colon or tilde followed by white space. */
    private static boolean isMarker(BasedSequence line, int at) {
      return at + 1 < line.length()
          && (line.charAt(at) == ':' || line.charAt(at) == '~')
          && (line.charAt(at + 1) == ' ' || line.charAt(at + 1) == '\t');
    }

    /** The offset after the marker and the white space that fills the indent. */
    private static int contentStart(BasedSequence line, int marker, int indent) {
      int at = marker + 1;
      for (int column = indent + 1; column < INDENT && at < line.length(); column++) {
        char c = line.charAt(at);
        if (c != ' ' && c != '\t') {
          break;
        }
        at++;
        column = c == '\t' ? INDENT : column;
      }
      return at;
    }

    /** Whether the line before is a term or another detail. */
    private static boolean followsTerm(ParserState state, MatchedBlockParser matched) {
      BlockParser parser = matched.getBlockParser();
      if (parser.isParagraphParser()) {
        return hasOneLine(parser);
      }
      // Until the parser is done, Flexmark keeps the empty lines of quotes as nodes.
      Node last = CommentNode.lastBefore(parser.getBlock());
      BlockParser active = state.getActiveBlockParser();
      // A term on the last line of a comment is still open.
      boolean isTerm =
          (active.isParagraphParser() && active.getBlock() == last)
              ? hasOneLine(active)
              : last instanceof Paragraph term && term.getLineCount() == 1;
      return (isTerm || last instanceof DetailNode) && !isApart(state.getLine());
    }

    private static boolean hasOneLine(BlockParser paragraph) {
      return paragraph.getBlockContent() != null && paragraph.getBlockContent().getLineCount() == 1;
    }

    /** Whether two or more lines before this one are empty except for quote markers. */
    private static boolean isApart(BasedSequence line) {
      BasedSequence before =
          line.getBaseSequence().subSequence(0, line.getStartOffset()).trimEnd(SPACE_IN_QUOTE);
      BasedSequence between =
          line.getBaseSequence().subSequence(before.getEndOffset(), line.getStartOffset());
      return between.countOfAny(CharPredicate.anyOf('\n')) > 2;
    }
  }

  /** Registers the definition list with Flexmark's parser. */
  static final class Factory implements CustomBlockParserFactory, NoDependents {
    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new Starter(options);
    }
  }
}
