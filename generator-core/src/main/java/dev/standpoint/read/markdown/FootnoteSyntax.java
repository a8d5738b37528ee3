package dev.standpoint.read.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
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
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of footnotes. The label ends at the first bracket, in Flexmark at the last. */
final class FootnoteSyntax {

  /** In columns. */
  private static final int INDENT = 4;

  private static final Pattern OPENING = Pattern.compile("\\[\\^[ \\t]*([^\\]\\[]+)\\]:");

  private FootnoteSyntax() {}

  private static final class FootnoteParser extends AbstractBlockParser {
    private final FootnoteBlock block = new FootnoteBlock();

    FootnoteParser(BasedSequence opening, BasedSequence label) {
      block.setOpeningMarker(opening.subSequence(0, 2));
      block.setText(label.trim());
      block.setClosingMarker(opening.subSequence(opening.length() - 2, opening.length()));
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
      return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return block.hasChildren()
            ? BlockContinue.atIndex(state.getNextNonSpaceIndex())
            : BlockContinue.none();
      }
      return state.getIndent() >= INDENT
          ? BlockContinue.atColumn(state.getColumn() + INDENT)
          : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
      block.setCharsFromContent();
      FootnoteRepository footnotes = FootnoteExtension.FOOTNOTES.get(state.getProperties());
      footnotes.put(footnotes.normalizeKey(block.getText()), block);
    }
  }

  private static final class Starter extends AbstractBlockParserFactory {
    Starter(DataHolder options) {
      super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int start = state.getNextNonSpaceIndex();
      Matcher opening = OPENING.matcher(line).region(start, line.length());
      if (state.getIndent() >= INDENT || !opening.lookingAt()) {
        return BlockStart.none();
      }
      FootnoteParser parser =
          new FootnoteParser(
              line.subSequence(start, opening.end()),
              line.subSequence(opening.start(1), opening.end(1)));
      return BlockStart.of(parser).atIndex(new LinkScanner(line).blanks(opening.end()));
    }
  }

  /** Registers the footnote with Flexmark's parser, before its own. */
  static final class Factory implements CustomBlockParserFactory, NoDependents {
    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of(FootnoteBlockParser.Factory.class);
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new Starter(options);
    }
  }
}
